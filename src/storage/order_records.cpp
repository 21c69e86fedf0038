// SPDX-License-Identifier: GPL-3.0-or-later
// What is added to an order and never changed: promises, consents, inspections, settlements, payments.
#include "storage/order_store.h"

namespace baydesk {

void OrderStore::appendSettlement(RepairOrder& order, Settlement& settlement, StaffId actor, QDate today) {
    const OrderId orderId = *order.header_.id;
    settlement.id = SettlementId(
        session_.insert("INSERT INTO settlements (order_id, payer, amount_cents, net_cents, tax_cents, "
                        "reverses_id, reason, actor_id, at, "
                        "settled_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {orderId, code(settlement.payer), settlement.amount, settlement.net, settlement.tax,
                         settlement.reverses, settlement.reason, actor, settlement.at, today}));
    if (settlement.reverses) {
        session_.execute(
            "INSERT INTO settlement_lines (settlement_id, line_id, order_id, settled_on, kind, output, "
            "payer, "
            "category, technician_id, sold_seconds, amount_cents, net_cents, cost_cents) "
            "SELECT ?, line_id, order_id, ?, kind, output, payer, category, technician_id, -sold_seconds, "
            "-amount_cents, -net_cents, -cost_cents FROM settlement_lines WHERE settlement_id = ?",
            {*settlement.id, today, *settlement.reverses});
        return;
    }
    session_.execute(
        "INSERT INTO settlement_lines (settlement_id, line_id, order_id, settled_on, kind, output, payer, "
        "category, technician_id, sold_seconds, amount_cents, net_cents, cost_cents) "
        "SELECT ?, l.id, l.order_id, ?, l.kind, l.output, l.payer, l.category, j.technician_id, "
        "l.sold_seconds, l.amount_cents, l.net_cents, l.cost_cents FROM order_lines l "
        "JOIN jobs j ON j.id = l.job_id WHERE l.order_id = ? AND l.payer = ? AND l.is_removed = 0 "
        "AND j.is_removed = 0 AND j.decision = 'approved'",
        {*settlement.id, today, orderId, code(settlement.payer)});
}

void OrderStore::appendRecords(RepairOrder& order, StaffId actor, Timestamp now) {
    const OrderId orderId = *order.header_.id;
    for (const PromiseRecord& promise : order.pending_.promises) {
        session_.execute(
            "INSERT INTO promises (order_id, promise_at, reason, actor_id, at) VALUES (?, ?, ?, ?, ?)",
            {orderId, promise.promise, promise.reason, actor, now});
    }
    for (const ConsentRecord& consent : order.pending_.consents) {
        session_.execute(
            "INSERT INTO consents (order_id, job_id, decision, amount_cents, method, person, actor_id, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {orderId, *order.job(consent.jobPosition).id, code(consent.decision), consent.amount,
             code(consent.method), consent.person, actor, now});
    }
    for (const InspectionRecord& inspection : order.pending_.inspections) {
        session_.execute("INSERT INTO inspections (order_id, kind, is_passed, cause, items, actor_id, at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)",
                         {orderId, code(inspection.kind), inspection.isPassed, inspection.cause,
                          inspection.ticked.join(QLatin1Char(' ')), actor, now});
    }
}

void OrderStore::appendMoney(RepairOrder& order, StaffId actor, QDate today) {
    const OrderId orderId = *order.header_.id;
    for (Settlement& settlement : order.settlements_) {
        if (!settlement.id) {
            appendSettlement(order, settlement, actor, today);
            session_.mark(Topic::Months);
        }
    }
    for (Payment& payment : order.payments_) {
        if (payment.id) {
            continue;
        }
        payment.id = PaymentId(
            session_.insert("INSERT INTO payments (order_id, payer, kind, method, amount_cents, reason, "
                            "actor_id, at, paid_on) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            {orderId, code(payment.payer), code(payment.kind), code(payment.method),
                             payment.amount, payment.reason, actor, payment.at, today}));
        session_.mark(Topic::Billing);
    }
}

} // namespace baydesk
