// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/care_plan.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// How the shop looks after cars of its own: the plan says how often, an internal order of the car that was
/// handed over with its work done is the care.
class CareService {
  public:
    CareService(Session& session, const Context& context);

    /// The one that is due first comes first.
    std::vector<OwnCar> cars();
    /// How many are due today or earlier and have no order yet.
    int dueCount();

    /// \p car is a whole plate, a VIN or the last characters of one, at least four. Refuses what no car is
    /// called ("care.car_unknown"), what several are ("care.car_unclear"), a car that was never received for
    /// the shop itself ("care.not_own") and one that has a plan ("care.planned"), each at the field "car".
    CarePlanId plan(const QString& car, const CarePlanDraft& draft);
    /// Refuses if another desk changed it since it was read with \p revision.
    void change(CarePlanId id, std::int64_t revision, const CarePlanDraft& draft);
    /// The car is sold, or handed on: \p reason says so. Refuses one of none or more than 200
    /// characters ("care.reason").
    void end(CarePlanId id, std::int64_t revision, const QString& reason);

  private:
    VehicleId carCalled(const QString& typed);
    CarePlan known(CarePlanId id, std::int64_t revision);
    void append(VehicleId vehicle, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
