// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/rights.h"
#include "domain/values/refusal.h"
#include "services/context.h"

namespace baydesk {

class Session;

/// The rights the actor has, read in the caller's transaction: a right that was taken away a moment ago is
/// gone. Nobody, and who no longer works here, has none.
RightSet rightsOf(Session& session, const Context& context);
/// Refuses ("right.missing") what the actor may not do, naming the right and who has it.
void require(Session& session, const Context& context, Right right);
/// That refusal, for whoever asks before the service does.
Refusal missingRight(Right right);
bool may(Session& session, const Context& context, Right right);

} // namespace baydesk
