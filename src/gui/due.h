// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_state.h"
#include "domain/values/timestamp.h"
#include "gui/theme.h"

#include <optional>

namespace baydesk {

/// How near a promise is. An hour before it turns amber, after it red; a car that is ready is never late.
enum class DueState { None, Later, Soon, Late };
DueState dueState(OrderState state, const std::optional<Timestamp>& promise, Timestamp now);

/// A promise as a word with its colour: "11:30", "11:30 soon", "11:30 late", the day alone if it is another
/// one; a dash without a promise.
struct DueWord {
    QString text;
    std::optional<Tone> tone;
};
DueWord dueWord(OrderState state, const std::optional<Timestamp>& promise, const ShopCalendar& calendar,
                Timestamp now);

/// The colour of a state's chip.
Tone toneOf(OrderState state);

} // namespace baydesk
