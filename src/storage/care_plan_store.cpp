// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/care_plan_store.h"

#include "domain/values/refusal.h"
#include "storage/internal_work.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CarePlan)
};

/// Of a plan, as readPlan reads them.
constexpr SqlPiece columns("c.id, c.vehicle_id, c.purpose, c.every_days, c.work, c.since_on, c.revision");

void requireChanged(std::int64_t rows) {
    if (rows != 1) {
        throw Refusal("care.changed_elsewhere", Tr::tr("Another desk has changed this care plan."),
                      Tr::tr("Look at what it says now and do it again."));
    }
}

CarePlan readPlan(const Row& row) {
    return {.id = row.id<CarePlanId>(0),
            .vehicle = row.id<VehicleId>(1),
            .data = {.purpose = fromCode<OrderPurpose>(row.text(2)),
                     .everyDays = static_cast<int>(row.integer(3)),
                     .work = row.text(4)},
            .since = row.date(5),
            .revision = row.integer(6)};
}

OwnCar readCar(const Row& row) {
    return {.plan = readPlan(row),
            .plate = row.text(7),
            .vin = row.text(8),
            .model = row.text(9),
            .lastCare = row.optionalDate(10),
            .openOrder = row.optionalId<OrderId>(11),
            .openNumber = row.text(12)};
}

} // namespace

std::vector<OwnCar> CarePlanStore::standing() {
    return session_.list(
        statement<"SELECT ", columns,
                  ", COALESCE(v.plate, ''), COALESCE(v.vin, ''), v.model, "
                  "(SELECT MAX(d.delivered_on) FROM orders d WHERE d.vehicle_id = c.vehicle_id AND ",
                  isInternalOrder<"d">,
                  " AND d.is_released = 0 AND d.delivered_on >= c.since_on), o.id, COALESCE(o.number, '') "
                  "FROM care_plans c JOIN vehicles v ON v.id = c.vehicle_id LEFT JOIN orders o ON o.id = "
                  "(SELECT MAX(w.id) FROM orders w WHERE w.vehicle_id = c.vehicle_id AND ",
                  isInternalOrder<"w">,
                  " AND w.state NOT IN ('delivered', 'cancelled')) WHERE c.ended_on IS NULL "
                  "ORDER BY c.since_on, c.id">,
        {}, readCar);
}

std::optional<CarePlan> CarePlanStore::find(CarePlanId id) {
    return session_.first(
        statement<"SELECT ", columns, " FROM care_plans c WHERE c.id = ? AND c.ended_on IS NULL">, {id},
        readPlan);
}

std::optional<CarePlan> CarePlanStore::of(VehicleId vehicle) {
    return session_.first(
        statement<"SELECT ", columns, " FROM care_plans c WHERE c.vehicle_id = ? AND c.ended_on IS NULL">,
        {vehicle}, readPlan);
}

bool CarePlanStore::wasReceivedAsOwn(VehicleId vehicle) {
    return session_
        .first(statement<"SELECT o.id FROM orders o WHERE o.vehicle_id = ? AND ", isInternalOrder<"o">,
                         " LIMIT 1">,
               {vehicle}, [](const Row& row) { return row.id<OrderId>(0); })
        .has_value();
}

CarePlanId CarePlanStore::insert(VehicleId vehicle, const CarePlanDraft& draft, QDate since) {
    const CarePlanId id(session_.insert(
        "INSERT INTO care_plans (vehicle_id, purpose, every_days, work, since_on, ended_on, revision) "
        "VALUES (?, ?, ?, ?, ?, NULL, 1)",
        {vehicle, code(draft.purpose), draft.everyDays, draft.work, since}));
    session_.mark(Topic::Orders);
    return id;
}

void CarePlanStore::update(const CarePlan& plan) {
    requireChanged(session_.execute(
        "UPDATE care_plans SET purpose = ?, every_days = ?, work = ?, revision = revision + 1 "
        "WHERE id = ? AND revision = ? AND ended_on IS NULL",
        {code(plan.data.purpose), plan.data.everyDays, plan.data.work, plan.id, plan.revision}));
    session_.mark(Topic::Orders);
}

void CarePlanStore::end(const CarePlan& plan, QDate today) {
    requireChanged(session_.execute("UPDATE care_plans SET ended_on = ?, revision = revision + 1 "
                                    "WHERE id = ? AND revision = ? AND ended_on IS NULL",
                                    {today, plan.id, plan.revision}));
    session_.mark(Topic::Orders);
}

} // namespace baydesk
