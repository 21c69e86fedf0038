// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/care_plan.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The plans by which the shop looks after cars of its own.
class CarePlanStore {
  public:
    explicit CarePlanStore(Session& session) : session_(session) {}

    /// Those that stand, the earliest begun first.
    std::vector<OwnCar> standing();
    std::optional<CarePlan> find(CarePlanId id);
    std::optional<CarePlan> of(VehicleId vehicle);
    /// Whether there was ever an internal order of the car, whatever became of it.
    bool wasReceivedAsOwn(VehicleId vehicle);
    CarePlanId insert(VehicleId vehicle, const CarePlanDraft& draft, QDate since);
    /// Refuses if another desk changed it since \p plan was read ("care.changed_elsewhere").
    void update(const CarePlan& plan);
    void end(const CarePlan& plan, QDate today);

  private:
    Session& session_;
};

} // namespace baydesk
