// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"

namespace baydesk {

class Session;
struct Context;

/// Keeps what the customer is offered as the next version of the estimate, with a line in the history. Where
/// the last version offers the same and its prices still stand, nothing is written.
void keepEstimate(Session& session, const Context& context, const RepairOrder& order);

/// Refuses an answer to prices that no longer stand: the last estimate offers the same and has expired.
void requireStandingPrices(Session& session, const Context& context, const RepairOrder& order);

} // namespace baydesk
