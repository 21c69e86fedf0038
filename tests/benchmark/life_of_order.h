// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "services/context.h"

#include <functional>
#include <vector>

namespace baydesk {

class Session;

/// Who and what comes together in one order.
struct LifeCast {
    VehicleId vehicle;
    TechnicianId technician;
    BayId bay;
    std::vector<PartId> parts;
};

/// Runs an act in a transaction of its own.
using CommitAct = std::function<void(const std::function<void()>& act)>;

/// One order from reception to delivery: two labour lines and one of each part, every act handed to \p
/// commit.
void liveOrder(Session& session, const Context& context, const LifeCast& cast, const CommitAct& commit);

} // namespace baydesk
