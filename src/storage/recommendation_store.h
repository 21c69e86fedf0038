// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/recommendation.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// Recommendations and what was said to them. Where one stands follows from its newest answer and from the
/// job that was added for it; it is never stored.
class RecommendationStore {
  public:
    explicit RecommendationStore(Session& session) : session_(session) {}

    /// All of a vehicle, the oldest first.
    std::vector<Recommendation> ofVehicle(VehicleId vehicle);
    /// Those raised on an order.
    std::vector<Recommendation> raisedOn(OrderId order);
    std::optional<Recommendation> find(RecommendationId id);

    void raise(VehicleId vehicle, MultiPointItemId item, MultiPointInspectionId inspection, ItemMark mark,
               const QString& work, QDate today);
    void raiseAgain(RecommendationId id, OrderId order, ItemMark mark, StaffId actor, Timestamp now);
    void overtake(RecommendationId id, OrderId order, StaffId actor, Timestamp now);
    void accept(RecommendationId id, OrderId order, JobId job, StaffId actor, Timestamp now);
    /// Declined or done elsewhere.
    void answer(RecommendationId id, RecommendationState answer, OrderId order, const QString& reason,
                StaffId actor, Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
