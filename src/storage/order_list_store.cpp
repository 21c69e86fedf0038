// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_list_store.h"

namespace baydesk {

std::vector<OrderListStore::OrderRow> OrderListStore::openOrders() {
    return session_.list(
        "SELECT o.id, o.number, v.plate, v.model, c.name, s.name, o.state, o.promise_at, o.opened_at, "
        "o.state_since_at, "
        "o.told_at, o.is_waiting, o.rework_count, o.purpose, o.fault_class, o.ready_at FROM orders o "
        "JOIN vehicles v ON v.id = o.vehicle_id "
        "JOIN customers c ON c.id = o.customer_id JOIN staff s ON s.id = o.advisor_id "
        "WHERE o.state NOT IN ('delivered', 'cancelled') "
        "ORDER BY CASE WHEN o.promise_at IS NULL THEN 1 ELSE 0 END, o.promise_at, o.id",
        {}, [](const Row& row) {
            return OrderRow{row.id<OrderId>(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.text(5),
                            fromCode<OrderState>(row.text(6)),
                            row.optionalTimestamp(7),
                            row.timestamp(8),
                            row.timestamp(9),
                            row.optionalTimestamp(10),
                            row.boolean(11),
                            static_cast<int>(row.integer(12)),
                            fromCode<OrderPurpose>(row.text(13)),
                            row.isNull(14) ? std::nullopt : std::optional(fromCode<FaultClass>(row.text(14))),
                            row.optionalTimestamp(15)};
        });
}

std::vector<OrderListStore::JobRow> OrderListStore::jobsOfOpenOrders() {
    return session_.list(
        "SELECT j.order_id, j.complaint, j.decision, COALESCE(s.name, ''), COALESCE(b.name, ''), "
        "CAST(COALESCE(SUM(CASE WHEN l.payer = 'customer' THEN l.amount_cents ELSE 0 END), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(CASE WHEN l.payer = 'oem_warranty' THEN l.amount_cents ELSE 0 END), 0) AS "
        "BIGINT), "
        "CAST(COALESCE(SUM(CASE WHEN l.payer = 'insurer' THEN l.amount_cents ELSE 0 END), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(CASE WHEN l.payer = 'internal' THEN l.amount_cents ELSE 0 END), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(CASE WHEN l.payer = 'goodwill' THEN l.amount_cents ELSE 0 END), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(CASE WHEN l.kind = 'part' AND l.reserved_milli + l.issued_milli < "
        "l.quantity_milli "
        "THEN 1 ELSE 0 END), 0) AS BIGINT) "
        "FROM orders o JOIN jobs j ON j.order_id = o.id LEFT JOIN order_lines l ON l.job_id = j.id AND "
        "l.order_id = o.id "
        "AND l.is_removed = 0 "
        "LEFT JOIN technicians t ON t.id = j.technician_id LEFT JOIN staff s ON s.id = t.staff_id "
        "LEFT JOIN bays b ON b.id = j.bay_id "
        "WHERE o.state NOT IN ('delivered', 'cancelled') AND j.is_removed = 0 "
        "GROUP BY j.order_id, j.position, j.complaint, j.decision, s.name, b.name ORDER BY j.order_id, "
        "j.position",
        {}, [](const Row& row) {
            return JobRow{row.id<OrderId>(0),
                          row.text(1),
                          fromCode<JobDecision>(row.text(2)),
                          row.text(3),
                          row.text(4),
                          {row.money(5), row.money(6), row.money(7), row.money(8), row.money(9)},
                          static_cast<int>(row.integer(10))};
        });
}

std::vector<OrderId> OrderListStore::ids(bool onlyOpen) {
    const auto read = [](const Row& row) { return row.id<OrderId>(0); };
    return onlyOpen ? session_.list(
                          "SELECT id FROM orders WHERE state NOT IN ('delivered', 'cancelled') ORDER BY id",
                          {}, read)
                    : session_.list("SELECT id FROM orders ORDER BY id", {}, read);
}

int OrderListStore::deliveredOn(QDate day) {
    return static_cast<int>(session_.one("SELECT COUNT(*) FROM orders WHERE delivered_on = ?", {day},
                                         [](const Row& row) { return row.integer(0); }));
}

OrderListStore::Names OrderListStore::namesOf(OrderId id) {
    Names names;
    names.technicians =
        session_.list("SELECT DISTINCT t.id, s.name FROM jobs j JOIN technicians t ON t.id = j.technician_id "
                      "JOIN staff s ON s.id = t.staff_id WHERE j.order_id = ?",
                      {id}, [](const Row& row) { return std::pair(row.id<TechnicianId>(0), row.text(1)); });
    names.bays = session_.list(
        "SELECT DISTINCT b.id, b.name FROM jobs j JOIN bays b ON b.id = j.bay_id WHERE j.order_id = ?", {id},
        [](const Row& row) { return std::pair(row.id<BayId>(0), row.text(1)); });
    names.partNumbers =
        session_.list("SELECT DISTINCT p.id, p.number FROM order_lines l JOIN parts p ON p.id = l.part_id "
                      "WHERE l.order_id = ?",
                      {id}, [](const Row& row) { return std::pair(row.id<PartId>(0), row.text(1)); });
    return names;
}

} // namespace baydesk
