// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"
#include "sample/visit_plan.h"

#include <vector>

namespace baydesk {

/// A part line of a job that is to be issued.
struct LivePart {
    LineId line;
    PartId part;
    Quantity quantity;
};

struct LiveJob {
    int position = 0;
    /// Known once the customer has approved.
    std::optional<JobId> id;
    Trade trade = Trade::Mechanical;
    bool waitsForOthers = false;
    bool isApproved = false;
    bool isDispatched = false;
    bool isFinished = false;
    /// Every part is on the shelf for it, or taken already.
    bool hasParts = false;
    bool isIssued = false;
    std::int64_t minutesLeft = 0;
    std::vector<LivePart> parts;
};

/// One order while it is in the shop.
struct LiveOrder {
    VisitPlan plan;
    StaffId advisor;
    std::optional<OrderId> id;
    QString customer;
    Timestamp promise;
    std::vector<LiveJob> jobs;
    bool isFindingOpen = false;
    /// Somebody has decided whether the car gets a multi-point inspection.
    bool isLookedAt = false;
    bool isOutOfWork = false;
    bool hasFailed = false;

    bool halts(OrderState state) const { return plan.haltIn == state; }
    /// When it may enter a state.
    Timestamp entry(OrderState state, Timestamp natural) const {
        return halts(state) ? std::max(natural, plan.haltAt) : natural;
    }
};

} // namespace baydesk
