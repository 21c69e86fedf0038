// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_store.h"

namespace baydesk {

namespace {

StaffMember readStaff(const Row& row) {
    return {row.id<StaffId>(0), row.text(1), fromCode<StaffRole>(row.text(2)), row.boolean(3)};
}

Technician readTechnician(const Row& row) {
    return {row.id<TechnicianId>(0),      row.id<StaffId>(1), row.text(2),
            fromCode<Trade>(row.text(3)), row.money(4),       row.boolean(5)};
}

Bay readBay(const Row& row) {
    return {row.id<BayId>(0), row.text(1), fromCode<BayKind>(row.text(2)), row.boolean(3)};
}

} // namespace

StaffId WorkshopStore::addStaff(const QString& name, StaffRole role) {
    return StaffId(
        session_.insert("INSERT INTO staff (name, role, is_active) VALUES (?, ?, 1)", {name, code(role)}));
}

std::optional<StaffMember> WorkshopStore::staffMember(StaffId id) {
    return session_.first("SELECT id, name, role, is_active FROM staff WHERE id = ?", {id}, readStaff);
}

std::vector<StaffMember> WorkshopStore::staff() {
    return session_.list("SELECT id, name, role, is_active FROM staff ORDER BY role, name, id", {},
                         readStaff);
}

void WorkshopStore::setRole(StaffId id, StaffRole role) {
    session_.execute("UPDATE staff SET role = ? WHERE id = ?", {code(role), id});
}

void WorkshopStore::rename(StaffId id, const QString& name) {
    session_.execute("UPDATE staff SET name = ? WHERE id = ?", {name, id});
}

void WorkshopStore::setActive(StaffId id, bool isActive) {
    session_.execute("UPDATE staff SET is_active = ? WHERE id = ?", {isActive, id});
}

TechnicianId WorkshopStore::addTechnician(StaffId staff, Trade trade, Money monthlyPay) {
    return TechnicianId(
        session_.insert("INSERT INTO technicians (staff_id, trade, monthly_pay_cents) VALUES (?, ?, ?)",
                        {staff, code(trade), monthlyPay}));
}

void WorkshopStore::changePay(TechnicianId id, Money monthlyPay) {
    session_.execute("UPDATE technicians SET monthly_pay_cents = ? WHERE id = ?", {monthlyPay, id});
}

std::optional<Technician> WorkshopStore::technician(TechnicianId id) {
    return session_.first("SELECT t.id, t.staff_id, s.name, t.trade, t.monthly_pay_cents, s.is_active "
                          "FROM technicians t JOIN staff s ON s.id = t.staff_id WHERE t.id = ?",
                          {id}, readTechnician);
}

std::vector<Technician> WorkshopStore::technicians() {
    return session_.list(
        "SELECT t.id, t.staff_id, s.name, t.trade, t.monthly_pay_cents, s.is_active "
        "FROM technicians t JOIN staff s ON s.id = t.staff_id "
        "ORDER BY CASE t.trade WHEN 'mechanical' THEN 0 WHEN 'body' THEN 1 ELSE 2 END, s.name, t.id",
        {}, readTechnician);
}

BayId WorkshopStore::addBay(const QString& name, BayKind kind) {
    return BayId(
        session_.insert("INSERT INTO bays (name, kind, is_active) VALUES (?, ?, 1)", {name, code(kind)}));
}

bool WorkshopStore::hasBay(const QString& name) {
    return session_
        .first("SELECT id FROM bays WHERE name = ?", {name}, [](const Row& row) { return row.integer(0); })
        .has_value();
}

void WorkshopStore::setActive(BayId id, bool isActive) {
    session_.execute("UPDATE bays SET is_active = ? WHERE id = ?", {isActive, id});
}

std::optional<Bay> WorkshopStore::bay(BayId id) {
    return session_.first("SELECT id, name, kind, is_active FROM bays WHERE id = ?", {id}, readBay);
}

std::vector<Bay> WorkshopStore::bays() {
    return session_.list("SELECT id, name, kind, is_active FROM bays ORDER BY id", {}, readBay);
}

std::optional<Hours> WorkshopStore::available(TechnicianId technician, QDate day) {
    return session_.first("SELECT available_seconds FROM attendance WHERE technician_id = ? AND day_on = ?",
                          {technician, day}, [](const Row& row) { return row.hours(0); });
}

std::unordered_map<TechnicianId, Hours> WorkshopStore::available(QDate day) {
    std::unordered_map<TechnicianId, Hours> hours;
    session_.each("SELECT technician_id, available_seconds FROM attendance WHERE day_on = ?", {day},
                  [&hours](const Row& row) { hours.emplace(row.id<TechnicianId>(0), row.hours(1)); });
    return hours;
}

void WorkshopStore::setAvailable(TechnicianId technician, QDate day, Hours available) {
    session_.execute(
        "INSERT INTO attendance (technician_id, day_on, available_seconds) VALUES (?, ?, ?) "
        "ON CONFLICT (technician_id, day_on) DO UPDATE SET available_seconds = excluded.available_seconds",
        {technician, day, available});
}

} // namespace baydesk
