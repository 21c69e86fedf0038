// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"

namespace baydesk {

class Session;
struct Context;

/// Adds a job to an order that is not saved yet, with the labour and parts its package brings; the job's
/// position. Refuses, at "comeback", one of work that was not handed over on the same vehicle.
int writeJob(Session& session, const Context& context, RepairOrder& order, const JobDraft& draft,
             Payer payer);
/// That refusal, for who changes a job.
void requireOwnComeback(Session& session, const RepairOrder& order, const std::optional<Comeback>& comeback);

} // namespace baydesk
