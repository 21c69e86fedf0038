// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/recommendation.h"
#include "domain/orders/repair_order.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// Work that inspections found to be due on a vehicle, from one visit to the next (catalogue V06). It is
/// accepted by adding its job: OrderService::addJob or ReceptionService::open with JobDraft::recommendation.
class RecommendationService {
  public:
    RecommendationService(Session& session, const Context& context) : session_(session), context_(context) {}

    /// What may still be sold: the open ones, faults first, then those the customer declined before.
    std::vector<Recommendation> openRecommendations(VehicleId vehicle);
    /// The customer said no, on this order; it can be accepted later.
    void decline(RecommendationId id, OrderId order, const QString& reason);
    /// The customer had it done by somebody else, or says so.
    void markDoneElsewhere(RecommendationId id, OrderId order, const QString& reason);

  private:
    void answer(RecommendationId id, RecommendationState answer, OrderId order, const QString& reason);
    Session& session_;
    const Context& context_;
};

/// For services that have asked for their own right: as openRecommendations().
std::vector<Recommendation> sellableRecommendations(Session& session, VehicleId vehicle);
/// Records that the job was added for the recommendation. A Refusal if it is no longer open or declined, or
/// of another vehicle.
void acceptRecommendation(Session& session, const Context& context, RecommendationId id,
                          const RepairOrder& order, const Job& job);

} // namespace baydesk
