// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/personal_data.h"

#include <QByteArray>
#include <vector>

namespace baydesk {

/// Everything about one customer as one JSON object, as docs/CLI.md describes it: amounts in whole fen, hours
/// in seconds, quantities in thousandths, moments in ISO 8601 with the offset of the shop's time zone, days
/// as 2026-11-21; what is not known is null. Lists are as in PersonalData, the newest first where it says so.
QByteArray personalDataJson(const PersonalData& data, const ShopCalendar& calendar);

/// The customers whose time of keeping is over, as a JSON array.
QByteArray overdueJson(const std::vector<OverdueCustomer>& customers);

/// What erasing a customer's data would do: {"customer", "may_be_erased", "kept_until", "blockers", "goes",
/// "stays"}.
QByteArray erasurePlanJson(CustomerId customer, const ErasurePlan& plan, QDate today);

} // namespace baydesk
