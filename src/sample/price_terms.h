// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_line.h"
#include "sample/desk.h"

#include <optional>

namespace baydesk {

/// The labour rate table of the sample shop: one that holds since before the first order, and a rate that is
/// agreed but not yet in force on \p today.
void publishRates(SampleDesk& desk, StaffId manager, QDate today);

/// The discount as far as the limit of \p who and what it lowers in the job allow, in whole yuan; nothing
/// where that is less than one.
std::optional<LineDraft> withinLimit(SampleDesk& desk, StaffId who, OrderId order, int job,
                                     LineDraft discount);

/// Two customers want more than their advisor may give: the manager grants one, the other waits for an
/// answer.
void askForDiscounts(SampleDesk& desk, StaffId advisor, StaffId manager);

} // namespace baydesk
