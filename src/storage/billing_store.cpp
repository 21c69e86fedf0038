// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/billing_store.h"

namespace baydesk {

std::vector<BillingStore::SettledLine> BillingStore::linesOf(SettlementId settlement) {
    return session_.list("SELECT line_id, sold_seconds, amount_cents FROM settlement_lines "
                         "WHERE settlement_id = ? ORDER BY line_id",
                         {settlement}, [](const Row& row) {
                             return SettledLine{row.id<LineId>(0), row.hours(1), row.money(2)};
                         });
}

std::map<PaymentMethod, Money> BillingStore::received(QDate day) {
    std::map<PaymentMethod, Money> sums;
    session_.each(
        "SELECT method, CAST(SUM(amount_cents) AS BIGINT) FROM payments WHERE paid_on = ? GROUP BY method",
        {day}, [&sums](const Row& row) { sums[fromCode<PaymentMethod>(row.text(0))] = row.money(1); });
    return sums;
}

std::vector<BillingStore::Count> BillingStore::counts(QDate day) {
    return session_.list(
        "SELECT method, expected_cents, counted_cents, reason FROM cash_ups c WHERE day_on = ? "
        "AND NOT EXISTS (SELECT 1 FROM cash_ups later WHERE later.day_on = c.day_on "
        "AND later.method = c.method AND later.id > c.id) ORDER BY c.id",
        {day}, [](const Row& row) {
            return Count{fromCode<PaymentMethod>(row.text(0)), row.money(1), row.money(2), row.text(3)};
        });
}

void BillingStore::addCount(QDate day, const Count& count, StaffId actor, Timestamp now) {
    session_.execute(
        "INSERT INTO cash_ups (day_on, method, expected_cents, counted_cents, reason, actor_id, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        {day, code(count.method), count.expected, count.counted, count.reason, actor, now});
    session_.mark(Topic::Billing);
}

std::vector<BillingStore::PaymentRow> BillingStore::payments(QDate day) {
    return session_.list(
        "SELECT p.order_id, o.number, v.plate, p.id, p.payer, p.kind, p.method, p.amount_cents, p.reason, "
        "p.at FROM payments p JOIN orders o ON o.id = p.order_id JOIN vehicles v ON v.id = o.vehicle_id "
        "WHERE p.paid_on = ? ORDER BY p.id DESC",
        {day}, [](const Row& row) {
            return PaymentRow{row.id<OrderId>(0), row.text(1), row.text(2),
                              Payment{row.id<PaymentId>(3), fromCode<Payer>(row.text(4)),
                                      fromCode<PaymentKind>(row.text(5)),
                                      fromCode<PaymentMethod>(row.text(6)), row.money(7), row.text(8),
                                      row.timestamp(9)}};
        });
}

} // namespace baydesk
