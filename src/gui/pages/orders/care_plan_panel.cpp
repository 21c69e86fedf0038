// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/care_plan_panel.h"

#include "domain/values/plate.h"
#include "domain/values/refusal.h"

#include <QComboBox>
#include <QLineEdit>
#include <array>

namespace baydesk {

namespace {

constexpr std::array ownPurposes{OrderPurpose::StockCar, OrderPurpose::ShopCar};

} // namespace

QString nameOf(const OwnCar& car) {
    return displayCar(car.plate, car.vin);
}

CarePlanPanel::CarePlanPanel(Desk& desk) : ActPanel(desk, tr("Look after a car")) {
    QLineEdit* car = addText("car", tr("Car"));
    setFieldHint("car", tr("Its plate, or its VIN or the end of it"));
    const auto typed = addFields({.purpose = OrderPurpose::StockCar,
                                  .everyDays = CarePlanDraft().everyDays,
                                  .work = tr("Charge the battery, check the tyres, wash")});
    addButton(tr("Save the plan"), tr("The car is looked after by plan."), [car, typed]() -> Act {
        return [name = car->text(), draft = typed()](Session& session, const Context& context) {
            CareService(session, context).plan(name, draft);
        };
    });
}

CarePlanPanel::CarePlanPanel(Desk& desk, const OwnCar& car)
    : ActPanel(desk, tr("Care of %1").arg(nameOf(car))) {
    const auto typed = addFields(car.plan.data);
    addButton(tr("Save the plan"), tr("The plan is changed."),
              [typed, id = car.plan.id, revision = car.plan.revision]() -> Act {
                  return [id, revision, draft = typed()](Session& session, const Context& context) {
                      CareService(session, context).change(id, revision, draft);
                  };
              });
}

std::function<CarePlanDraft()> CarePlanPanel::addFields(const CarePlanDraft& draft) {
    auto* purpose = new QComboBox;
    for (const OrderPurpose each : ownPurposes) {
        purpose->addItem(label(each));
    }
    purpose->setCurrentIndex(draft.purpose == ownPurposes[1] ? 1 : 0);
    addField("purpose", tr("What it is"), purpose);
    QLineEdit* days = addText("days", tr("Every (days)"), QString::number(draft.everyDays));
    setFieldHint("days", tr("1 to 365; counted from the last care"));
    QLineEdit* work = addText("work", tr("What is done"), draft.work);
    addNote(tr("The care is an internal order of the car: the next one is due so many days after the car was "
               "handed over."));
    return [purpose, days, work] {
        bool isNumber = false;
        const int typedDays = days->text().trimmed().toInt(&isNumber);
        return CarePlanDraft{.purpose = ownPurposes[static_cast<std::size_t>(purpose->currentIndex())],
                             .everyDays = isNumber ? typedDays : 0, // refused at its field
                             .work = work->text()};
    };
}

CareEndPanel::CareEndPanel(Desk& desk, const OwnCar& car)
    : ActPanel(desk, tr("End the care of %1").arg(nameOf(car))) {
    QLineEdit* reason = addText("reason", tr("Because"));
    setFieldHint("reason", tr("Such as “sold”; it stands in the car's history"));
    addButton(tr("End the plan"), tr("The car is not looked after by plan any more."),
              [reason, id = car.plan.id, revision = car.plan.revision]() -> Act {
                  return [id, revision, why = reason->text()](Session& session, const Context& context) {
                      CareService(session, context).end(id, revision, why);
                  };
              });
}

} // namespace baydesk
