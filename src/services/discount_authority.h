// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/discount.h"

namespace baydesk {

class Session;
struct Context;

/// What the actor may take off by themselves: the limit of their role.
Percent discountLimitOf(Session& session, const Context& context);
/// Refuses ("discount.above_limit") what needs a higher limit than the actor's, naming the roles to ask.
void requireDiscountAuthority(Session& session, const Context& context, const DiscountStanding& before,
                              const DiscountStanding& after);
/// Open requests that the order leaves nothing to answer lapse, and the history says so.
void lapseDiscountRequests(Session& session, const Context& context, const RepairOrder& order);

} // namespace baydesk
