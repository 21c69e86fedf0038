// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"
#include "services/care_service.h"

namespace baydesk {

/// Alt+1 and Alt+2 of the own cars: how often a car is looked after, and what is done.
class CarePlanPanel : public ActPanel {
    Q_OBJECT
  public:
    /// A plan for a car that is typed.
    explicit CarePlanPanel(Desk& desk);
    /// Another plan for this one.
    CarePlanPanel(Desk& desk, const OwnCar& car);

  private:
    std::function<CarePlanDraft()> addFields(const CarePlanDraft& draft);
};

/// Alt+3: the car is not looked after any more.
class CareEndPanel : public ActPanel {
    Q_OBJECT
  public:
    CareEndPanel(Desk& desk, const OwnCar& car);
};

/// The plate, or without one the end of the VIN.
QString nameOf(const OwnCar& car);

} // namespace baydesk
