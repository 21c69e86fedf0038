// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/counter_store.h"

#include "domain/orders/job.h"

#include <unordered_map>

namespace baydesk {

namespace {

QString letterOf(int position) {
    Job job;
    job.position = position;
    return job.letter();
}

CounterLine counterLineFrom(const Row& row) {
    return {.line = row.id<LineId>(0),
            .order = row.id<OrderId>(1),
            .orderNumber = row.text(2),
            .plate = row.text(3),
            .jobLetter = letterOf(static_cast<int>(row.integer(4))),
            .part = row.id<PartId>(5),
            .partNumber = row.text(6),
            .partName = row.text(7),
            .unit = row.text(8),
            .bin = row.text(9),
            .quantity = row.quantity(10),
            .reserved = row.quantity(11),
            .issued = row.quantity(12),
            .promise = row.optionalTimestamp(13),
            .issuable = {},
            .nextArrival = {}};
}

Reservation reservationFrom(const Row& row) {
    return {row.id<LineId>(0), row.id<OrderId>(1), row.text(2),
            row.text(3),       row.quantity(4),    row.optionalTimestamp(5)};
}

} // namespace

// CROSS JOIN keeps the few open orders in front: the planner would rather read every line there ever was.
std::vector<CounterLine> CounterStore::linesToIssue() {
    return session_.list(
        "SELECT l.id, o.id, o.number, v.plate, j.position, p.id, p.number, p.name, p.unit, p.bin,"
        " l.quantity_milli, l.reserved_milli, l.issued_milli, o.promise_at"
        " FROM orders o CROSS JOIN order_lines l JOIN vehicles v ON v.id = o.vehicle_id"
        " JOIN jobs j ON j.id = l.job_id JOIN parts p ON p.id = l.part_id"
        " WHERE l.order_id = o.id AND o.state NOT IN ('delivered', 'cancelled')"
        " AND o.state NOT IN ('final_inspection', 'washing', 'ready', 'settled') AND j.decision = 'approved'"
        " AND j.is_removed = 0 AND l.is_removed = 0 AND l.issued_milli < l.quantity_milli"
        " ORDER BY COALESCE(o.promise_at, 9223372036854775807), o.id, j.position, l.position",
        {}, counterLineFrom);
}

std::vector<CounterLine> CounterStore::linesIssued() {
    return session_.list(
        "SELECT l.id, o.id, o.number, v.plate, j.position, p.id, p.number, p.name, p.unit, p.bin,"
        " l.quantity_milli, l.reserved_milli, l.issued_milli, o.promise_at"
        " FROM orders o CROSS JOIN order_lines l JOIN vehicles v ON v.id = o.vehicle_id"
        " JOIN jobs j ON j.id = l.job_id JOIN parts p ON p.id = l.part_id"
        " WHERE l.order_id = o.id AND o.state NOT IN ('delivered', 'cancelled') AND l.issued_milli > 0"
        " ORDER BY COALESCE(o.promise_at, 9223372036854775807), o.id, j.position, l.position",
        {}, counterLineFrom);
}

std::optional<CounterLine> CounterStore::line(LineId id) {
    return session_.first(
        "SELECT l.id, o.id, o.number, v.plate, j.position, p.id, p.number, p.name, p.unit, p.bin,"
        " l.quantity_milli, l.reserved_milli, l.issued_milli, o.promise_at"
        " FROM order_lines l JOIN orders o ON o.id = l.order_id"
        " JOIN vehicles v ON v.id = o.vehicle_id JOIN jobs j ON j.id = l.job_id"
        " JOIN parts p ON p.id = l.part_id WHERE l.id = ?",
        {id}, counterLineFrom);
}

std::vector<CounterStore::Lacking> CounterStore::lacking(PartId part, std::optional<OrderId> first) {
    // No order has the id 0, so that one statement serves with and without an order that goes first.
    const std::int64_t ahead = first ? first->value() : 0;
    return session_.list(
        "SELECT l.id, l.order_id, l.quantity_milli - l.reserved_milli - l.issued_milli"
        " FROM order_lines l JOIN jobs j ON j.id = l.job_id JOIN orders o ON o.id = l.order_id"
        " WHERE l.part_id = ? AND l.is_removed = 0"
        " AND l.quantity_milli - l.reserved_milli - l.issued_milli > 0" // as the index says it
        " AND j.decision = 'approved' AND j.is_removed = 0"
        " AND o.state NOT IN ('final_inspection', 'washing', 'ready', 'settled', 'delivered', 'cancelled')"
        " ORDER BY CASE WHEN l.order_id = ? THEN 0 ELSE 1 END,"
        " (SELECT MAX(c.at) FROM consents c WHERE c.order_id = l.order_id AND c.job_id = l.job_id) NULLS "
        "FIRST,"
        " l.id",
        {part, ahead}, [](const Row& row) {
            return Lacking{row.id<LineId>(0), row.id<OrderId>(1), row.quantity(2)};
        });
}

std::vector<Reservation> CounterStore::reservationsLastFirst(PartId part) {
    return session_.list("SELECT l.id, o.id, o.number, v.plate, l.reserved_milli, o.promise_at"
                         " FROM order_lines l JOIN orders o ON o.id = l.order_id"
                         " JOIN vehicles v ON v.id = o.vehicle_id"
                         " WHERE l.part_id = ? AND l.reserved_milli > 0"
                         " ORDER BY (SELECT MAX(c.at) FROM consents c WHERE c.order_id = l.order_id"
                         "  AND c.job_id = l.job_id) DESC NULLS LAST, l.id DESC",
                         {part}, reservationFrom);
}

std::vector<Reservation> CounterStore::reservations(PartId part) {
    return session_.list("SELECT l.id, o.id, o.number, v.plate, l.reserved_milli, o.promise_at"
                         " FROM order_lines l JOIN orders o ON o.id = l.order_id"
                         " JOIN vehicles v ON v.id = o.vehicle_id"
                         " WHERE l.part_id = ? AND l.reserved_milli > 0"
                         " ORDER BY COALESCE(o.promise_at, 9223372036854775807), l.id",
                         {part}, reservationFrom);
}

std::vector<MovementRow> CounterStore::movements(PartId part, int limit) {
    return session_.list(
        "SELECT m.id, m.kind, m.quantity_milli, m.cost_cents, m.on_hand_after_milli, m.line_id, "
        "m.purchase_line_id,"
        " m.reverses_id, m.reason, m.at, m.moved_on, o.id, o.number, s.name,"
        " CASE WHEN EXISTS (SELECT 1 FROM stock_movements r WHERE r.reverses_id = m.id) THEN 1 ELSE 0 END"
        " FROM stock_movements m JOIN staff s ON s.id = m.actor_id LEFT JOIN order_lines l ON l.id = "
        "m.line_id"
        " LEFT JOIN orders o ON o.id = l.order_id WHERE m.part_id = ? ORDER BY m.id DESC LIMIT ?",
        {part, limit}, [&](const Row& row) {
            MovementRow moved{{row.id<MovementId>(0), part, fromCode<MovementKind>(row.text(1)),
                               row.quantity(2), row.money(3), row.quantity(4), row.optionalId<LineId>(5),
                               row.optionalId<PurchaseLineId>(6), row.optionalId<MovementId>(7), row.text(8),
                               row.timestamp(9), row.date(10)},
                              row.optionalId<OrderId>(11),
                              {},
                              row.text(13),
                              row.boolean(14)};
            if (moved.order) {
                moved.orderNumber = row.text(12);
            }
            return moved;
        });
}

std::vector<HoldRow> CounterStore::holds(PartId part, Timestamp now) {
    return session_.list(
        "SELECT h.id, h.quantity_milli, h.held_for, h.for_order_id, h.at, h.expires_at, s.name"
        " FROM part_holds h JOIN staff s ON s.id = h.actor_id"
        " WHERE h.part_id = ? AND h.released_at IS NULL AND h.expires_at > ?"
        " ORDER BY h.expires_at, h.id",
        {part, now}, [&](const Row& row) {
            return HoldRow{{row.id<HoldId>(0), part, row.quantity(1), row.text(2), row.optionalId<OrderId>(3),
                            row.timestamp(4), row.timestamp(5)},
                           row.text(6)};
        });
}

std::vector<ArrivalRow> CounterStore::arrivals(PartId part) {
    return session_.list("SELECT q.id, q.supplier, q.quantity_milli, q.received_milli, q.unit_cost_cents,"
                         " q.expected_on, q.for_order_id, q.ordered_at, o.number FROM purchase_lines q"
                         " LEFT JOIN orders o ON o.id = q.for_order_id WHERE q.part_id = ?"
                         " AND q.cancelled_at IS NULL AND q.received_milli < q.quantity_milli"
                         " ORDER BY q.expected_on, q.id",
                         {part}, [&](const Row& row) {
                             return ArrivalRow{{row.id<PurchaseLineId>(0), part, row.text(1), row.quantity(2),
                                                row.quantity(3), row.money(4), row.date(5),
                                                row.optionalId<OrderId>(6), row.timestamp(7), std::nullopt},
                                               row.isNull(8) ? QString() : row.text(8)};
                         });
}

std::optional<LastSale> CounterStore::lastSale(PartId part) {
    return session_.first("SELECT l.unit_price_cents, m.moved_on, o.number FROM stock_movements m"
                          " JOIN order_lines l ON l.id = m.line_id JOIN orders o ON o.id = l.order_id"
                          " WHERE m.part_id = ? AND m.kind = 'issue' AND NOT EXISTS"
                          " (SELECT 1 FROM stock_movements r WHERE r.reverses_id = m.id)"
                          " ORDER BY m.id DESC LIMIT 1",
                          {part}, [](const Row& row) {
                              return LastSale{row.money(0), row.date(1), row.text(2)};
                          });
}

std::vector<MonthDemand> CounterStore::monthlyDemand(PartId part, QDate today, int months) {
    const Month last = Month::of(today);
    const Month firstMonth = last.plus(1 - months);
    std::vector<MonthDemand> demand;
    for (int i = 0; i < months; ++i) {
        demand.push_back({firstMonth.plus(i), {}});
    }
    // A movement with a line is an issue, a return, or the reversal of one: together what orders took.
    session_.each("SELECT moved_on, CAST(SUM(-quantity_milli) AS BIGINT) FROM stock_movements"
                  " WHERE part_id = ? AND line_id IS NOT NULL AND moved_on >= ? GROUP BY moved_on",
                  {part, firstMonth.firstDay()}, [&](const Row& row) {
                      const Month month = Month::of(row.date(0));
                      for (MonthDemand& entry : demand) {
                          if (entry.month == month) {
                              entry.quantity += row.quantity(1);
                          }
                      }
                  });
    return demand;
}

} // namespace baydesk
