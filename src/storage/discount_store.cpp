// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/discount_store.h"

#include "storage/sql_piece.h"

namespace baydesk {

namespace {

constexpr SqlPiece
    columns("SELECT r.id, r.order_id, j.position, r.output, r.category, r.description, r.amount_cents, "
            "r.tax_rate_bp, r.reason, r.asker_id, a.name, a.role, r.at, r.state, COALESCE(b.name, ''), "
            "r.answered_at, r.answer ");
constexpr SqlPiece
    requests("FROM discount_requests r JOIN jobs j ON j.id = r.job_id JOIN staff a ON a.id = r.asker_id "
             "LEFT JOIN staff b ON b.id = r.answered_by_id ");
/// What the customer pays of the order of a request.
constexpr SqlPiece customersLines(
    "FROM order_lines l JOIN jobs k ON k.id = l.job_id WHERE l.order_id = r.order_id AND l.is_removed = 0 "
    "AND l.payer = 'customer' AND k.is_removed = 0 AND k.decision <> 'declined' ");

DiscountRequest requestFrom(const Row& row) {
    return {.id = row.id<DiscountRequestId>(0),
            .order = row.id<OrderId>(1),
            .job = static_cast<int>(row.integer(2)),
            .half = fromCode<OutputHalf>(row.text(3)),
            .category = fromCode<ServiceCategory>(row.text(4)),
            .description = row.text(5),
            .amount = row.money(6),
            .taxRate = row.percent(7),
            .reason = row.text(8),
            .asker = row.id<StaffId>(9),
            .askedBy = row.text(10),
            .askerRole = fromCode<StaffRole>(row.text(11)),
            .askedAt = row.timestamp(12),
            .state = fromCode<DiscountRequestState>(row.text(13)),
            .answeredBy = row.text(14),
            .answeredAt = row.optionalTimestamp(15),
            .answer = row.text(16)};
}

} // namespace

DiscountLimits DiscountStore::limits() {
    std::map<StaffRole, Percent> limits;
    session_.each("SELECT role, limit_bp FROM discount_limits ORDER BY role", {},
                  [&](const Row& row) { limits.emplace(fromCode<StaffRole>(row.text(0)), row.percent(1)); });
    return DiscountLimits(std::move(limits));
}

void DiscountStore::setLimit(StaffRole role, Percent limit) {
    session_.execute("UPDATE discount_limits SET limit_bp = ? WHERE role = ?", {limit, code(role)});
    session_.mark(Topic::Shop | Topic::Orders);
}

std::vector<DiscountRequest> DiscountStore::ofOrder(OrderId order) {
    return session_.list(statement<columns, requests, "WHERE r.order_id = ? ORDER BY r.id DESC">, {order},
                         requestFrom);
}

std::vector<DiscountStore::OpenRequest> DiscountStore::open() {
    return session_.list(
        statement<columns,
                  ", o.number, v.plate, "
                  "(SELECT CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) ",
                  customersLines,
                  "AND l.kind <> 'discount'), "
                  "(SELECT CAST(COALESCE(-SUM(l.amount_cents), 0) AS BIGINT) ",
                  customersLines,
                  "AND l.kind = 'discount'), "
                  "(SELECT CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) ",
                  customersLines, "AND l.job_id = r.job_id AND l.output = r.output) ", requests,
                  "JOIN orders o ON o.id = r.order_id JOIN vehicles v ON v.id = o.vehicle_id "
                  "WHERE r.state = 'open' ORDER BY r.id">,
        {}, [](const Row& row) {
            return OpenRequest{.request = requestFrom(row),
                               .orderNumber = row.text(17),
                               .plate = row.text(18),
                               .room = {.standing = {.share = row.money(19), .discounts = row.money(20)},
                                        .half = row.money(21)}};
        });
}

std::optional<DiscountRequest> DiscountStore::find(DiscountRequestId id) {
    return session_.first(statement<columns, requests, "WHERE r.id = ?">, {id}, requestFrom);
}

DiscountRequestId DiscountStore::add(OrderId order, JobId job, const LineDraft& line, const QString& reason,
                                     StaffId asker, Timestamp now) {
    const auto id = DiscountRequestId(session_.insert(
        "INSERT INTO discount_requests (order_id, job_id, output, category, description, amount_cents, "
        "tax_rate_bp, reason, asker_id, at, state, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', '')",
        {order, job, code(line.discountOn), code(line.category), line.description, line.unitPrice,
         line.taxRate, reason, asker, now}));
    session_.mark(Topic::Orders);
    return id;
}

void DiscountStore::answer(DiscountRequestId id, DiscountRequestState state, const QString& answer,
                           StaffId actor, Timestamp now) {
    session_.execute("UPDATE discount_requests SET state = ?, answer = ?, answered_by_id = ?, "
                     "answered_at = ? WHERE id = ?",
                     {code(state), answer, actor, now, id});
    session_.mark(Topic::Orders);
}

void DiscountStore::grant(DiscountRequestId id, LineId line, StaffId actor, Timestamp now) {
    session_.execute("UPDATE discount_requests SET state = 'granted', line_id = ?, answered_by_id = ?, "
                     "answered_at = ? WHERE id = ?",
                     {line, actor, now, id});
    session_.mark(Topic::Orders);
}

bool DiscountStore::isGranted(LineId line) {
    return session_
        .first("SELECT 1 FROM discount_requests WHERE line_id = ?", {line},
               [](const Row& row) { return row.integer(0); })
        .has_value();
}

} // namespace baydesk
