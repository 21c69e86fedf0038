// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"

namespace baydesk {

class Session;
struct Context;

/// Keeps what the customer is offered as the next version of the estimate, with a line in the history. Where
/// the last version offers the same and its prices still stand, nothing is written.
void keepEstimate(Session& session, const Context& context, const RepairOrder& order);

/// Refuses a yes to prices that no longer stand: the last estimate has expired, and a job that waits for an
/// answer is in it just as it is now. What was added or changed since has its price from today.
void requireStandingPrices(Session& session, const Context& context, const RepairOrder& order);

} // namespace baydesk
