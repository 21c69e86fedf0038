// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/health_record_store.h"

#include "storage/sql_piece.h"

namespace baydesk {

namespace {

constexpr SqlPiece records("SELECT r.order_id, o.number, v.plate, r.state, r.settled_on, r.exports, "
                           "r.exported_at, r.answered_at, r.answer FROM health_records r "
                           "JOIN orders o ON o.id = r.order_id JOIN vehicles v ON v.id = o.vehicle_id ");

HealthRecordStore::Stored storedFrom(const Row& row) {
    return {.order = row.id<OrderId>(0),
            .number = row.text(1),
            .plate = row.text(2),
            .state = fromCode<HealthRecordState>(row.text(3)),
            .settledOn = row.date(4),
            .exports = static_cast<int>(row.integer(5)),
            .exportedAt = row.optionalTimestamp(6),
            .answeredAt = row.optionalTimestamp(7),
            .answer = row.text(8)};
}

} // namespace

void HealthRecordStore::queue(OrderId order, QDate settledOn) {
    session_.execute(
        "INSERT INTO health_records (order_id, state, settled_on, exports, exported_at, answered_at, answer) "
        "VALUES (?, 'pending', ?, 0, NULL, NULL, '') ON CONFLICT (order_id) DO UPDATE SET state = 'pending', "
        "settled_on = excluded.settled_on, answered_at = NULL, answer = ''",
        {order, settledOn});
    session_.mark(Topic::Billing);
}

void HealthRecordStore::withdraw(OrderId order) {
    session_.execute("UPDATE health_records SET state = 'withdrawn', answered_at = NULL, answer = '' "
                     "WHERE order_id = ?",
                     {order});
    session_.mark(Topic::Billing);
}

void HealthRecordStore::markExported(OrderId order, Timestamp now) {
    session_.execute("UPDATE health_records SET state = 'exported', exports = exports + 1, exported_at = ?, "
                     "answered_at = NULL, answer = '' WHERE order_id = ?",
                     {now, order});
    session_.mark(Topic::Billing);
}

void HealthRecordStore::markAnswered(OrderId order, bool isAccepted, const QString& message, Timestamp now) {
    session_.execute(
        "UPDATE health_records SET state = ?, answered_at = ?, answer = ? WHERE order_id = ?",
        {code(isAccepted ? HealthRecordState::Accepted : HealthRecordState::Refused), now, message, order});
    session_.mark(Topic::Billing);
}

void HealthRecordStore::sendAgain(OrderId order) {
    session_.execute("UPDATE health_records SET state = 'pending', answered_at = NULL, answer = '' "
                     "WHERE order_id = ?",
                     {order});
    session_.mark(Topic::Billing);
}

std::optional<HealthRecordStore::Stored> HealthRecordStore::find(OrderId order) {
    return session_.first(statement<records, "WHERE r.order_id = ?">, {order}, storedFrom);
}

std::optional<HealthRecordStore::Stored> HealthRecordStore::findByNumber(const QString& listNumber) {
    return session_.first(statement<records, "WHERE o.number = ?">, {listNumber}, storedFrom);
}

std::vector<HealthRecordStore::Stored> HealthRecordStore::open(int limit) {
    return session_.list(statement<records, "WHERE r.state IN ('pending', 'exported', 'refused') "
                                            "ORDER BY r.settled_on, r.order_id LIMIT ?">,
                         {limit}, storedFrom);
}

std::vector<HealthRecordStore::Stored> HealthRecordStore::pending() {
    return session_.list(statement<records, "WHERE r.state = 'pending' ORDER BY r.settled_on, r.order_id">,
                         {}, storedFrom);
}

std::vector<HealthRecordStore::Stored> HealthRecordStore::all(int limit) {
    return session_.list(statement<records, "ORDER BY r.settled_on DESC, r.order_id DESC LIMIT ?">, {limit},
                         storedFrom);
}

std::optional<std::int64_t> HealthRecordStore::mileageBefore(OrderId order) {
    return session_.first("SELECT b.mileage_km FROM orders o JOIN orders b ON b.vehicle_id = o.vehicle_id "
                          "WHERE o.id = ? AND b.id <> o.id AND b.opened_at < o.opened_at "
                          "AND b.state <> 'cancelled' AND b.visit_id <> o.visit_id "
                          "ORDER BY b.opened_at DESC, b.id DESC LIMIT 1",
                          {order}, [](const Row& row) { return row.integer(0); });
}

} // namespace baydesk
