// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vehicle_store.h"

#include "domain/values/refusal.h"
#include "storage/search_term_store.h"
#include "storage/search_text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::VehicleStore)
};

VehicleId vehicleFrom(const Row& row) {
    return row.id<VehicleId>(0);
}

EarlierOrder orderFrom(const Row& row) {
    return {.id = row.id<OrderId>(0),
            .number = row.text(1),
            .state = fromCode<OrderState>(row.text(2)),
            .openedOn = row.date(3),
            .deliveredOn = row.optionalDate(4),
            .mileageKm = row.integer(5),
            .jobs = {}};
}

/// A VIN is stored as NULL where there is none, since it is unique.
std::optional<QString> storedVin(const VehicleDraft& vehicle) {
    return vehicle.vin.isEmpty() ? std::nullopt : std::optional(vehicle.vin);
}

SearchTerms termsOf(const VehicleDraft& vehicle) {
    return vehicleTerms(vehicle.plate, storedVin(vehicle));
}

} // namespace

Vehicle VehicleStore::load(VehicleId id) {
    return session_.one(
        "SELECT customer_id, plate, COALESCE(vin, ''), model, model_year, vin_override_reason, "
        "plate_override_reason, mileage_km, last_visit_on, revision FROM vehicles WHERE id = ?",
        {id}, [&](const Row& row) {
            return Vehicle{.id = id,
                           .owner = row.id<CustomerId>(0),
                           .data = {.plate = row.text(1),
                                    .vin = row.text(2),
                                    .model = row.text(3),
                                    .modelYear = row.optionalInteger(4),
                                    .vinOverrideReason = row.text(5),
                                    .plateOverrideReason = row.text(6)},
                           .mileageKm = row.optionalInteger(7),
                           .lastVisitOn = row.optionalDate(8),
                           .revision = row.integer(9)};
        });
}

VehicleId VehicleStore::insert(CustomerId owner, const VehicleDraft& vehicle, Timestamp now) {
    const VehicleId id(session_.insert(
        "INSERT INTO vehicles (customer_id, vin, plate, model, model_year, mileage_km, last_visit_on, "
        "vin_override_reason, plate_override_reason, created_at, revision) "
        "VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, 1)",
        {owner, storedVin(vehicle), vehicle.plate, vehicle.model, vehicle.modelYear,
         vehicle.vinOverrideReason, vehicle.plateOverrideReason, now}));
    SearchTermStore(session_).addFor(id, termsOf(vehicle));
    session_.mark(Topic::Customers);
    return id;
}

void VehicleStore::update(const Vehicle& before, const Vehicle& after) {
    const VehicleDraft& data = after.data;
    const auto changed =
        session_.execute("UPDATE vehicles SET customer_id = ?, vin = ?, plate = ?, model = ?, model_year = "
                         "?, vin_override_reason = ?, "
                         "plate_override_reason = ?, revision = revision + 1 WHERE id = ? AND revision = ?",
                         {after.owner, storedVin(data), data.plate, data.model, data.modelYear,
                          data.vinOverrideReason, data.plateOverrideReason, before.id, before.revision});
    if (changed != 1) {
        throw Refusal("vehicle.changed_elsewhere",
                      Tr::tr("Another desk changed this vehicle in the meantime."),
                      Tr::tr("Look at the new data and do it again."));
    }
    SearchTermStore(session_).replaceFor(before.id, termsOf(before.data), termsOf(data));
    session_.mark(Topic::Customers);
}

void VehicleStore::recordVisit(VehicleId id, std::int64_t mileageKm, QDate day) {
    // Not part of what a person edits, so a form that is open at another desk is not outdated by it.
    session_.execute("UPDATE vehicles SET mileage_km = ?, last_visit_on = ? WHERE id = ?",
                     {mileageKm, day, id});
    session_.mark(Topic::Customers);
}

std::optional<VehicleId> VehicleStore::withVin(const QString& vin) {
    return session_.first("SELECT id FROM vehicles WHERE vin = ?", {vin}, vehicleFrom);
}

std::vector<VehicleId> VehicleStore::withPlate(const QString& plate, int limit) {
    return session_.list("SELECT id FROM vehicles WHERE plate = ? ORDER BY id LIMIT ?", {plate, limit},
                         vehicleFrom);
}

std::vector<VehicleId> VehicleStore::withVinEnding(const QString& tail, int limit) {
    std::vector<VehicleId> found;
    for (const std::int64_t id :
         SearchTermStore(session_).subjects(SearchKind::Vin, reversedText(tail), limit)) {
        found.push_back(VehicleId(id));
    }
    return found;
}

std::vector<VehicleId> VehicleStore::ofCustomer(CustomerId owner, int limit) {
    return session_.list(
        "SELECT id FROM vehicles WHERE customer_id = ? ORDER BY last_visit_on DESC NULLS LAST, id LIMIT ?",
        {owner, limit}, vehicleFrom);
}

std::vector<EarlierOrder> VehicleStore::openOrders(VehicleId id) {
    auto orders =
        session_.list("SELECT id, number, state, opened_on, delivered_on, mileage_km FROM orders "
                      "WHERE vehicle_id = ? AND state NOT IN ('delivered', 'cancelled') ORDER BY opened_at",
                      {id}, orderFrom);
    for (EarlierOrder& order : orders) {
        order.jobs = jobsOf(order.id);
    }
    return orders;
}

std::vector<EarlierOrder> VehicleStore::closedOrders(VehicleId id, int limit) {
    auto orders = session_.list("SELECT id, number, state, opened_on, delivered_on, mileage_km FROM orders "
                                "WHERE vehicle_id = ? AND state IN ('delivered', 'cancelled') "
                                "ORDER BY opened_at DESC, id DESC LIMIT ?",
                                {id, limit}, orderFrom);
    for (EarlierOrder& order : orders) {
        order.jobs = jobsOf(order.id);
    }
    return orders;
}

std::vector<EarlierJob> VehicleStore::jobsOf(OrderId order) {
    return session_.list("SELECT id, position, complaint, decision, guarantee_class FROM jobs WHERE order_id "
                         "= ? AND is_removed = 0 "
                         "ORDER BY position",
                         {order}, [](const Row& row) {
                             Job position;
                             position.position = static_cast<int>(row.integer(1));
                             return EarlierJob{.id = row.id<JobId>(0),
                                               .letter = position.letter(),
                                               .complaint = row.text(2),
                                               .decision = fromCode<JobDecision>(row.text(3)),
                                               .guaranteeClass = fromCode<GuaranteeClass>(row.text(4))};
                         });
}

} // namespace baydesk
