// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appointment_store.h"

#include "domain/values/refusal.h"
#include "storage/sql_piece.h"

#include <QCoreApplication>
#include <set>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::AppointmentStore)
};

[[noreturn]] void refuseChangedElsewhere() {
    throw Refusal("appointment.changed_elsewhere",
                  Tr::tr("Another desk changed this appointment in the meantime."),
                  Tr::tr("Look at it as it is now and do it again."));
}

Appointment appointmentFrom(const Row& row) {
    return {.id = row.id<AppointmentId>(0),
            .vehicle = row.id<VehicleId>(1),
            .customer = row.id<CustomerId>(2),
            .data = {.at = row.timestamp(3),
                     .expected = row.hours(5),
                     .words = row.text(6),
                     .package = row.optionalId<PackageId>(7),
                     .advisor = row.id<StaffId>(8),
                     .customerWaits = row.boolean(9),
                     .note = row.text(10)},
            .day = row.date(4),
            .overloadReason = row.text(11),
            .bookedBy = row.id<StaffId>(12),
            .bookedAt = row.timestamp(13),
            .state = fromCode<AppointmentState>(row.text(14)),
            .stateReason = row.text(15),
            .stateBy = row.id<StaffId>(16),
            .stateSince = row.timestamp(17),
            .moves = static_cast<int>(row.integer(18)),
            .order = row.optionalId<OrderId>(19),
            .technician = row.optionalId<TechnicianId>(20),
            .bay = row.optionalId<BayId>(21),
            .preparedAt = row.optionalTimestamp(22),
            .revision = row.integer(23)};
}

AppointmentRow rowFrom(const Row& row) {
    return {.appointment = appointmentFrom(row),
            .plate = row.text(24),
            .vin = row.text(25),
            .model = row.text(26),
            .customerName = row.text(27),
            .phone = row.text(28),
            .advisor = row.text(29),
            .package = row.text(30),
            .stateByName = row.text(31),
            .orderNumber = row.text(32),
            .technician = row.text(33),
            .bay = row.text(34),
            .shortages = static_cast<int>(row.integer(35))};
}

constexpr SqlPiece appointments(
    "SELECT a.id, a.vehicle_id, a.customer_id, a.starts_at, a.day_on, a.expected_seconds, a.words, "
    "a.package_id, a.advisor_id, a.is_waiting, a.note, a.overload_reason, a.booked_by_id, a.booked_at, "
    "a.state, a.state_reason, a.state_by_id, a.state_since_at, a.move_count, a.order_id, "
    "a.technician_id, "
    "a.bay_id, a.prepared_at, a.revision, v.plate, COALESCE(v.vin, ''), v.model, c.name, c.phone, "
    "s.name, "
    "COALESCE(p.name, ''), b.name, COALESCE(o.number, ''), COALESCE(ts.name, ''), COALESCE(bay.name, "
    "''), "
    "(SELECT COUNT(*) FROM appointment_parts m WHERE m.appointment_id = a.id AND m.missing_milli > 0 "
    "AND m.done_at IS NULL) "
    "FROM appointments a JOIN vehicles v ON v.id = a.vehicle_id JOIN customers c ON c.id = a.customer_id "
    "JOIN staff s ON s.id = a.advisor_id JOIN staff b ON b.id = a.state_by_id "
    "LEFT JOIN packages p ON p.id = a.package_id LEFT JOIN orders o ON o.id = a.order_id "
    "LEFT JOIN technicians t ON t.id = a.technician_id LEFT JOIN staff ts ON ts.id = t.staff_id "
    "LEFT JOIN bays bay ON bay.id = a.bay_id ");
constexpr SqlPiece byTime(" ORDER BY a.starts_at, a.id");

} // namespace

std::optional<AppointmentRow> AppointmentStore::row(AppointmentId id) {
    return session_.first(statement<appointments, "WHERE a.id = ?">, {id}, rowFrom);
}

std::vector<AppointmentRow> AppointmentStore::rows(QDate first, QDate last) {
    return session_.list(statement<appointments, "WHERE a.day_on BETWEEN ? AND ?", byTime>, {first, last},
                         rowFrom);
}

std::vector<AppointmentRow> AppointmentStore::ofVehicle(VehicleId vehicle, QDate first, QDate last) {
    return session_.list(
        statement<appointments, "WHERE a.vehicle_id = ? AND a.day_on BETWEEN ? AND ?", byTime>,
        {vehicle, first, last}, rowFrom);
}

std::vector<AppointmentRow> AppointmentStore::ofCustomer(CustomerId customer) {
    return session_.list(statement<appointments, "WHERE a.customer_id = ?", byTime>, {customer}, rowFrom);
}

AppointmentId AppointmentStore::insert(const Appointment& booked, const ShopCalendar& calendar) {
    const AppointmentDraft& data = booked.data;
    session_.mark(Topic::Orders);
    return AppointmentId(session_.insert(
        "INSERT INTO appointments (vehicle_id, customer_id, starts_at, day_on, expected_seconds, words, "
        "package_id, advisor_id, is_waiting, note, overload_reason, booked_by_id, booked_at, state, "
        "state_reason, state_by_id, state_since_at, state_since_on, move_count, revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        {booked.vehicle, booked.customer, data.at, booked.day, data.expected, data.words, data.package,
         data.advisor, data.customerWaits, data.note, booked.overloadReason, booked.bookedBy, booked.bookedAt,
         code(booked.state), booked.stateReason, booked.stateBy, booked.stateSince,
         calendar.dayOf(booked.stateSince), booked.moves}));
}

void AppointmentStore::requireRevision(const Appointment& appointment, std::optional<std::int64_t> seen) {
    if (seen && appointment.revision != *seen) {
        refuseChangedElsewhere();
    }
}

void AppointmentStore::update(const Appointment& after, const ShopCalendar& calendar) {
    const auto changed = session_.execute(
        "UPDATE appointments SET starts_at = ?, day_on = ?, expected_seconds = ?, overload_reason = ?, "
        "state = ?, state_reason = ?, state_by_id = ?, state_since_at = ?, state_since_on = ?, "
        "move_count = ?, order_id = ?, technician_id = ?, bay_id = ?, prepared_at = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?",
        {after.data.at, after.day, after.data.expected, after.overloadReason, code(after.state),
         after.stateReason, after.stateBy, after.stateSince, calendar.dayOf(after.stateSince), after.moves,
         after.order, after.technician, after.bay, after.preparedAt, after.id, after.revision});
    if (changed != 1) {
        refuseChangedElsewhere();
    }
    session_.mark(Topic::Orders);
}

void AppointmentStore::anonymise(CustomerId customer) {
    session_.execute(
        "UPDATE appointments SET words = '', note = '', overload_reason = '', state_reason = '', "
        "revision = revision + 1 WHERE customer_id = ?",
        {customer});
}

std::vector<WorkshopStaffing> AppointmentStore::staffing(QDate first, int days, Hours workday) {
    const int bays = static_cast<int>(session_.one("SELECT COUNT(*) FROM bays WHERE is_active = 1", {},
                                                   [](const Row& row) { return row.integer(0); }));
    std::vector<WorkshopStaffing> staffing;
    for (int day = 0; day < days; ++day) {
        staffing.push_back({.day = first.addDays(day), .bays = bays});
    }
    const auto count = [](WorkshopStaffing& day, Hours hours, int people) {
        day.technicians += hours.isZero() ? 0 : people;
        day.technicianHours += Hours::fromSeconds(hours.seconds() * people);
    };
    std::set<TechnicianId> seen;
    session_.each("SELECT t.id, a.day_on, a.available_seconds FROM technicians t "
                  "JOIN staff s ON s.id = t.staff_id LEFT JOIN attendance a ON a.technician_id = t.id "
                  "AND a.day_on BETWEEN ? AND ? WHERE s.is_active = 1",
                  {first, first.addDays(days - 1)}, [&](const Row& row) {
                      if (seen.insert(row.id<TechnicianId>(0)).second) {
                          for (WorkshopStaffing& day : staffing) {
                              count(day, workday, 1);
                          }
                      }
                      if (const auto recorded = row.optionalDate(1)) {
                          WorkshopStaffing& day = staffing[static_cast<std::size_t>(first.daysTo(*recorded))];
                          count(day, workday, -1);
                          count(day, row.hours(2), 1);
                      }
                  });
    return staffing;
}

std::vector<PreparedPart> AppointmentStore::parts(AppointmentId id) {
    return session_.list(
        "SELECT m.part_id, p.number, p.name, m.wanted_milli, m.missing_milli, m.hold_id, m.done_at, "
        "COALESCE(s.name, '') FROM appointment_parts m JOIN parts p ON p.id = m.part_id "
        "LEFT JOIN staff s ON s.id = m.done_by_id WHERE m.appointment_id = ? ORDER BY p.number",
        {id}, [](const Row& row) {
            return PreparedPart{.part = row.id<PartId>(0),
                                .number = row.text(1),
                                .name = row.text(2),
                                .wanted = row.quantity(3),
                                .missing = row.quantity(4),
                                .hold = row.optionalId<HoldId>(5),
                                .doneAt = row.optionalTimestamp(6),
                                .doneBy = row.text(7)};
        });
}

void AppointmentStore::setPart(AppointmentId id, const PreparedPart& part) {
    session_.execute(
        "INSERT INTO appointment_parts (appointment_id, part_id, wanted_milli, missing_milli, hold_id, "
        "done_at, "
        "done_by_id) VALUES (?, ?, ?, ?, ?, NULL, NULL) ON CONFLICT (appointment_id, part_id) DO UPDATE SET "
        "wanted_milli = excluded.wanted_milli, missing_milli = excluded.missing_milli, "
        "hold_id = excluded.hold_id, "
        "done_at = CASE WHEN excluded.missing_milli > 0 AND excluded.missing_milli <= "
        "appointment_parts.missing_milli THEN appointment_parts.done_at END, "
        "done_by_id = CASE WHEN excluded.missing_milli > 0 AND excluded.missing_milli <= "
        "appointment_parts.missing_milli THEN appointment_parts.done_by_id END",
        {id, part.part, part.wanted, part.missing, part.hold});
    session_.mark(Topic::Orders | Topic::Parts);
}

void AppointmentStore::clearParts(AppointmentId id) {
    session_.execute("DELETE FROM appointment_parts WHERE appointment_id = ?", {id});
    session_.mark(Topic::Orders);
}

void AppointmentStore::markDone(AppointmentId id, PartId part, StaffId actor, Timestamp now) {
    session_.execute(
        "UPDATE appointment_parts SET done_at = ?, done_by_id = ? WHERE appointment_id = ? AND part_id = ?",
        {now, actor, id, part});
    session_.mark(Topic::Orders | Topic::Parts);
}

std::vector<OdometerReading> AppointmentStore::readings(VehicleId vehicle) {
    return session_.list("SELECT opened_on, mileage_km FROM orders WHERE vehicle_id = ? "
                         "AND state <> 'cancelled' ORDER BY opened_at",
                         {vehicle}, [](const Row& row) {
                             return OdometerReading{row.date(0), row.integer(1)};
                         });
}

std::vector<ServiceDone> AppointmentStore::servicesDone(VehicleId vehicle) {
    return session_.list(
        "SELECT p.name, p.interval_km, MAX(o.opened_on), MAX(o.mileage_km) FROM orders o "
        "JOIN jobs j ON j.order_id = o.id JOIN packages p ON p.id = j.package_id "
        "WHERE o.vehicle_id = ? AND o.state <> 'cancelled' AND j.is_removed = 0 AND j.decision <> 'declined' "
        "GROUP BY p.id, p.name, p.interval_km ORDER BY p.interval_km, p.id",
        {vehicle}, [](const Row& row) {
            return ServiceDone{row.text(0), row.integer(1), {row.date(2), row.integer(3)}};
        });
}

} // namespace baydesk
