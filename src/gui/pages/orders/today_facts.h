// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/due.h"
#include "services/discount_service.h"
#include "services/order_view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace baydesk {

DueState dueState(const OpenOrder& order, Timestamp now);
/// How an order stands against the 24 or 72 hours of its fault; within them as long as none is said.
LimitState limitState(const OpenOrder& order, Timestamp now);

/// The groups that the counters of the front desk count; an order may be in two of them.
enum class TodayGroup { Estimating, Consent, InWork, Checking, Ready, Due };
inline constexpr std::array todayGroups{TodayGroup::Estimating, TodayGroup::Consent, TodayGroup::InWork,
                                        TodayGroup::Checking,   TodayGroup::Ready,   TodayGroup::Due};
bool isIn(TodayGroup group, const OpenOrder& order, Timestamp now);

/// A counter: how many, and the one thing worth knowing about them.
struct TodayCount {
    std::int64_t count = 0;
    Tone tone = Tone::Neutral;
    QString remark;
};
TodayCount countOf(TodayGroup group, const std::vector<OpenOrder>& orders, Timestamp now);

/// Something that waits for the person at the desk, worst first. One order may need several things.
struct Need {
    OrderId order;
    Tone tone;
    QString word;     ///< what kind: "Late", "Consent", "Parts"
    QString sentence; ///< "京A·12345: promised 11:30, 25 min late"
};
/// \p discounts are those that the person may grant.
std::vector<Need> needsOf(const std::vector<OpenOrder>& orders, const ShopCalendar& calendar, Timestamp now,
                          const std::vector<DiscountToAnswer>& discounts = {});

} // namespace baydesk
