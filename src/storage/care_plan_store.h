// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/care_plan.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// A standing plan with its car and what was done since it began.
struct CarePlanRow {
    CarePlan plan;
    QString plate;
    QString vin;
    QString model;
    /// When the last internal order of the car was handed over with its work done.
    std::optional<QDate> lastCare;
    /// The internal order that is open for the car now.
    std::optional<OrderId> openOrder;
    QString openNumber;
};

/// The plans by which the shop looks after cars of its own.
class CarePlanStore {
  public:
    explicit CarePlanStore(Session& session) : session_(session) {}

    /// Those that stand, the earliest begun first.
    std::vector<CarePlanRow> standing();
    std::optional<CarePlan> find(CarePlanId id);
    std::optional<CarePlan> of(VehicleId vehicle);
    CarePlanId insert(VehicleId vehicle, const CarePlanDraft& draft, QDate since);
    /// Refuses if another desk changed it since \p plan was read ("care.changed_elsewhere").
    void update(const CarePlan& plan);
    void end(const CarePlan& plan, QDate today);

  private:
    Session& session_;
};

} // namespace baydesk
