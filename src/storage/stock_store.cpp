// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stock_store.h"

#include <stdexcept>

namespace baydesk {

namespace {

constexpr std::int64_t noOrder = 0;

Availability readAvailability(const Row& row, int from) {
    Availability stock;
    stock.onHand = row.quantity(from);
    stock.reserved = row.quantity(from + 1);
    stock.held = row.quantity(from + 2);
    stock.onOrder = row.quantity(from + 3);
    stock.nextArrival = row.optionalDate(from + 4);
    return stock;
}

} // namespace

Availability StockStore::availability(PartId part, Timestamp now) {
    return session_.one("SELECT b.on_hand_milli, b.reserved_milli,"
                        " (SELECT CAST(COALESCE(SUM(h.quantity_milli), 0) AS BIGINT) FROM part_holds h"
                        "  WHERE h.part_id = b.part_id AND h.released_at IS NULL AND h.expires_at > ?),"
                        " (SELECT CAST(COALESCE(SUM(q.quantity_milli - q.received_milli), 0) AS BIGINT)"
                        "  FROM purchase_lines q WHERE q.part_id = b.part_id AND q.cancelled_at IS NULL"
                        "  AND q.received_milli < q.quantity_milli),"
                        " (SELECT MIN(q.expected_on) FROM purchase_lines q WHERE q.part_id = b.part_id"
                        "  AND q.cancelled_at IS NULL AND q.received_milli < q.quantity_milli)"
                        " FROM part_balances b WHERE b.part_id = ?",
                        {now, part}, [](const Row& row) { return readAvailability(row, 0); });
}

std::unordered_map<PartId, Availability> StockStore::availabilities(OrderId order, Timestamp now) {
    std::unordered_map<PartId, Availability> found;
    session_.each("SELECT b.part_id, b.on_hand_milli, b.reserved_milli,"
                  " (SELECT CAST(COALESCE(SUM(h.quantity_milli), 0) AS BIGINT) FROM part_holds h"
                  "  WHERE h.part_id = b.part_id AND h.released_at IS NULL AND h.expires_at > ?),"
                  " (SELECT CAST(COALESCE(SUM(q.quantity_milli - q.received_milli), 0) AS BIGINT)"
                  "  FROM purchase_lines q WHERE q.part_id = b.part_id AND q.cancelled_at IS NULL"
                  "  AND q.received_milli < q.quantity_milli),"
                  " (SELECT MIN(q.expected_on) FROM purchase_lines q WHERE q.part_id = b.part_id"
                  "  AND q.cancelled_at IS NULL AND q.received_milli < q.quantity_milli)"
                  " FROM part_balances b WHERE b.part_id IN"
                  " (SELECT l.part_id FROM order_lines l WHERE l.order_id = ? AND l.part_id IS NOT NULL"
                  "  AND l.is_removed = 0)",
                  {now, order},
                  [&](const Row& row) { found.emplace(row.id<PartId>(0), readAvailability(row, 1)); });
    return found;
}

StockStore::Balance StockStore::balanceWithHolds(PartId part, Timestamp now, std::optional<OrderId> order) {
    // No order has the id 0, so that one statement serves both questions.
    const std::int64_t ownOrder = order ? order->value() : noOrder;
    return session_.one(
        "SELECT b.on_hand_milli, b.reserved_milli, b.value_cents,"
        " CAST(COALESCE(SUM(h.quantity_milli), 0) AS BIGINT),"
        " CAST(COALESCE(SUM(CASE WHEN h.for_order_id = ? THEN h.quantity_milli ELSE 0 END), 0)"
        "  AS BIGINT)"
        " FROM part_balances b LEFT JOIN part_holds h ON h.part_id = b.part_id"
        " AND h.released_at IS NULL AND h.expires_at > ?"
        " WHERE b.part_id = ? GROUP BY b.part_id, b.on_hand_milli, b.reserved_milli, b.value_cents",
        {ownOrder, now, part}, [](const Row& row) {
            return Balance{
                {row.quantity(0), row.quantity(1), row.money(2)}, row.quantity(3), row.quantity(4)};
        });
}

StockBalance StockStore::balance(PartId part) {
    return session_.one(
        "SELECT on_hand_milli, reserved_milli, value_cents FROM part_balances WHERE part_id = ?", {part},
        [](const Row& row) {
            return StockBalance{row.quantity(0), row.quantity(1), row.money(2)};
        });
}

Quantity StockStore::reserve(PartId part, Quantity wanted, Timestamp now, std::optional<OrderId> order) {
    if (wanted <= Quantity()) {
        return {};
    }
    const Balance balance = balanceWithHolds(part, now, order);
    const Quantity heldForOthers = balance.held - balance.heldForOrder;
    const Quantity free = balance.stock.onHand - balance.stock.reserved - heldForOthers;
    const Quantity kept = std::max(std::min(wanted, free), Quantity());
    if (kept.isZero()) {
        return kept;
    }
    session_.execute("UPDATE part_balances SET reserved_milli = reserved_milli + ? WHERE part_id = ?",
                     {kept, part});
    if (order && !balance.heldForOrder.isZero()) {
        session_.execute("UPDATE part_holds SET released_at = ? WHERE part_id = ? AND for_order_id = ?"
                         " AND released_at IS NULL",
                         {now, part, *order});
    }
    session_.mark(Topic::Parts);
    return kept;
}

void StockStore::release(PartId part, Quantity reserved) {
    if (reserved.isZero()) {
        return;
    }
    session_.execute("UPDATE part_balances SET reserved_milli = reserved_milli - ? WHERE part_id = ?",
                     {reserved, part});
    session_.mark(Topic::Parts);
}

Money StockStore::issue(LineId line, PartId part, Quantity quantity, Quantity fromReservation, StaffId actor,
                        Timestamp now, QDate today) {
    const Balance before = balanceWithHolds(part, now, std::nullopt);
    const StockStep step = stock::issue(before.stock, quantity, fromReservation, before.held);
    write({part, MovementKind::Issue, line, {}, {}, {}}, before.stock, step,
          std::min(fromReservation, quantity), actor, now, today);
    return -step.cost;
}

Money StockStore::takeBack(LineId line, PartId part, Quantity quantity, const LineStock& issued,
                           const QString& reason, StaffId actor, Timestamp now, QDate today) {
    const StockStep step = stock::takeBack(quantity, issued);
    write({part, MovementKind::Return, line, {}, {}, reason}, balance(part), step, {}, actor, now, today);
    return step.cost;
}

MovementId StockStore::receive(const Incoming& incoming, StaffId actor, Timestamp now, QDate today) {
    if (incoming.kind != MovementKind::Opening && incoming.kind != MovementKind::Receipt) {
        throw std::logic_error("only opening stock and receipts come in from outside");
    }
    const StockStep step = stock::receipt(incoming.quantity, incoming.unitCost);
    if (incoming.purchaseLine) {
        session_.execute("UPDATE purchase_lines SET received_milli = received_milli + ? WHERE id = ?",
                         {incoming.quantity, *incoming.purchaseLine});
    }
    return write({incoming.part, incoming.kind, {}, incoming.purchaseLine, {}, incoming.reason},
                 balance(incoming.part), step, {}, actor, now, today);
}

MovementId StockStore::adjust(PartId part, Quantity counted, const QString& reason, StaffId actor,
                              Timestamp now, QDate today) {
    const StockBalance before = balance(part);
    const std::optional<Money> unitCost = before.onHand.isZero() ? lastUnitCost(part) : std::nullopt;
    const StockStep step = stock::adjustment(before, counted, reason, unitCost);
    return write({part, MovementKind::Adjustment, {}, {}, {}, reason}, before, step, {}, actor, now, today);
}

StockStore::Reversed StockStore::reverse(MovementId id, const QString& reason,
                                         const std::optional<LineStock>& line, StaffId actor, Timestamp now,
                                         QDate today) {
    const std::optional<Movement> original = movement(id);
    if (!original) {
        throw std::logic_error("no such movement");
    }
    const StockBalance before = balance(original->part);
    const StockStep step = stock::reversal(before, *original, isReversed(id), reason, line);
    if (original->purchaseLine) {
        session_.execute("UPDATE purchase_lines SET received_milli = received_milli - ? WHERE id = ?",
                         {original->quantity, *original->purchaseLine});
    }
    const MovementId reversal = write({original->part, MovementKind::Reversal, original->line,
                                       original->purchaseLine, original->id, reason},
                                      before, step, {}, actor, now, today);
    return {reversal, step};
}

MovementId StockStore::write(const Record& record, const StockBalance& before, const StockStep& step,
                             Quantity fromReservation, StaffId actor, Timestamp now, QDate today) {
    const StockBalance after = stock::after(before, step);
    session_.execute(
        "UPDATE part_balances SET on_hand_milli = ?, reserved_milli = ?, value_cents = ? WHERE part_id = ?",
        {after.onHand, before.reserved - fromReservation, after.value, record.part});
    const std::int64_t id = session_.insert(
        "INSERT INTO stock_movements (part_id, kind, quantity_milli, cost_cents, on_hand_after_milli,"
        " line_id, purchase_line_id, reverses_id, reason, actor_id, at, moved_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {record.part, code(record.kind), step.quantity, step.cost, after.onHand, record.line,
         record.purchaseLine, record.reverses, record.reason, actor, now, today});
    session_.mark(Topic::Parts);
    return MovementId(id);
}

std::optional<Money> StockStore::lastUnitCost(PartId part) {
    return session_.first(
        "SELECT quantity_milli, cost_cents FROM stock_movements WHERE part_id = ?"
        " AND quantity_milli > 0 AND kind IN ('opening', 'receipt') ORDER BY id DESC LIMIT 1",
        {part}, [](const Row& row) {
            return StockBalance{row.quantity(0), {}, row.money(1)}.averageCost().value();
        });
}

std::optional<Movement> StockStore::movement(MovementId id) {
    return session_.first(
        "SELECT part_id, kind, quantity_milli, cost_cents, on_hand_after_milli, line_id,"
        " purchase_line_id, reverses_id, reason, at, moved_on FROM stock_movements WHERE id = ?",
        {id}, [&](const Row& row) {
            return Movement{id,
                            row.id<PartId>(0),
                            fromCode<MovementKind>(row.text(1)),
                            row.quantity(2),
                            row.money(3),
                            row.quantity(4),
                            row.optionalId<LineId>(5),
                            row.optionalId<PurchaseLineId>(6),
                            row.optionalId<MovementId>(7),
                            row.text(8),
                            row.timestamp(9),
                            row.date(10)};
        });
}

bool StockStore::isReversed(MovementId id) {
    return session_
        .first("SELECT 1 FROM stock_movements WHERE reverses_id = ?", {id}, [](const Row&) { return true; })
        .has_value();
}

} // namespace baydesk
