// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/care_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "domain/values/verdict.h"
#include "services/rights.h"
#include "storage/care_plan_store.h"
#include "storage/history_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CarePlan)
};

constexpr qsizetype longestReason = 200;

} // namespace

CareService::CareService(Session& session, const Context& context) : session_(session), context_(context) {}

std::vector<OwnCar> CareService::cars() {
    require(session_, context_, Right::SeeOrders);
    std::vector<OwnCar> cars = CarePlanStore(session_).standing();
    std::ranges::stable_sort(cars, {}, &OwnCar::next);
    return cars;
}

int CareService::dueCount() {
    const std::vector<OwnCar> all = cars();
    return static_cast<int>(std::ranges::count_if(
        all, [today = context_.today()](const OwnCar& car) { return car.isWaiting(today); }));
}

VehicleId CareService::carCalled(const QString& typed) {
    constexpr int twoAreTooMany = 2;
    constexpr qsizetype shortestVinTail = 4;
    const QString code = normalizeCode(typed);
    std::vector<VehicleId> found = VehicleStore(session_).withPlate(code, twoAreTooMany);
    if (found.empty() && code.size() >= shortestVinTail) {
        found = VehicleStore(session_).withVinEnding(code, twoAreTooMany);
    }
    if (found.empty()) {
        throw Refusal("care.car_unknown", Tr::tr("No car is known by “%1”.").arg(typed),
                      Tr::tr("Type its whole plate, or the last six characters of its VIN. A car that was "
                             "never here is received once first (F6)."),
                      "car");
    }
    if (found.size() > 1) {
        throw Refusal("care.car_unclear", Tr::tr("More than one car is called “%1”.").arg(typed),
                      Tr::tr("Type the whole VIN."), "car");
    }
    return found.front();
}

CarePlanId CareService::plan(const QString& car, const CarePlanDraft& draft) {
    require(session_, context_, Right::OpenOrders);
    const QString typed = cleanText(car);
    const VehicleId vehicle = carCalled(typed);
    const CarePlanDraft checked = checkedCarePlan(draft);
    CarePlanStore store(session_);
    if (!store.wasReceivedAsOwn(vehicle)) {
        throw Refusal("care.not_own",
                      Tr::tr("“%1” was never here for the shop itself: it is a customer's car.").arg(typed),
                      Tr::tr("Receive it once for an internal order (F6, Purpose), then plan its care."),
                      "car");
    }
    if (store.of(vehicle)) {
        throw Refusal("care.planned", Tr::tr("This car has a care plan already."),
                      Tr::tr("Change it in the list."), "car");
    }
    const CarePlanId id = store.insert(vehicle, checked, context_.today());
    append(vehicle, "vehicle.care_planned",
           {code(checked.purpose), QString::number(checked.everyDays), checked.work});
    return id;
}

CarePlan CareService::known(CarePlanId id, std::int64_t revision) {
    auto plan = CarePlanStore(session_).find(id);
    if (!plan) {
        throw Refusal("care.ended", Tr::tr("This care plan has ended."));
    }
    plan->revision = revision;
    return *plan;
}

void CareService::change(CarePlanId id, std::int64_t revision, const CarePlanDraft& draft) {
    require(session_, context_, Right::OpenOrders);
    CarePlan plan = known(id, revision);
    const CarePlanDraft before = plan.data;
    plan.data = checkedCarePlan(draft);
    if (plan.data == before) {
        return;
    }
    CarePlanStore(session_).update(plan);
    append(plan.vehicle, "vehicle.care_changed",
           {code(before.purpose), QString::number(before.everyDays), before.work, code(plan.data.purpose),
            QString::number(plan.data.everyDays), plan.data.work});
}

void CareService::end(CarePlanId id, std::int64_t revision, const QString& reason) {
    require(session_, context_, Right::OpenOrders);
    const CarePlan plan = known(id, revision);
    const QString why = cleanText(reason);
    if (why.isEmpty() || why.toUcs4().size() > longestReason) {
        throw Refusal("care.reason",
                      Tr::tr("Say in 1 to 200 characters why the car is not looked after any more, such as "
                             "“sold”."),
                      {}, "reason");
    }
    CarePlanStore(session_).end(plan, context_.today());
    append(plan.vehicle, "vehicle.care_ended", {why});
}

void CareService::append(VehicleId vehicle, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Vehicle,
                                  vehicle.value(), act, details);
}

} // namespace baydesk
