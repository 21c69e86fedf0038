// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billing_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "storage/billing_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::BillingService)
};

QString fen(Money amount) {
    return QString::number(amount.fen());
}
} // namespace

BillingService::BillingService(Session& session, const Context& context)
    : session_(session), context_(context) {}

void BillingService::append(OrderId id, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  id.value(), act, details);
}

void BillingService::settle(OrderId id, Payer payer) {
    OrderStore store(session_);
    RepairOrder order = store.load(id);
    order.settle(payer, context_.now);
    store.save(order, context_.actor, context_.now, context_.today());
    append(id, "order.settled", {code(payer), fen(*order.settledAmount(payer))});
}

void BillingService::pay(OrderId id, Payer payer, PaymentMethod method, Money amount) {
    OrderStore store(session_);
    RepairOrder order = store.load(id);
    order.pay(payer, method, amount, context_.now);
    store.save(order, context_.actor, context_.now, context_.today());
    append(id, "order.paid", {fen(amount), code(method)});
}

void BillingService::refund(OrderId id, Payer payer, PaymentMethod method, Money amount,
                            const QString& reason) {
    OrderStore store(session_);
    RepairOrder order = store.load(id);
    order.refund(payer, method, amount, reason, context_.now);
    store.save(order, context_.actor, context_.now, context_.today());
    append(id, "order.refunded", {fen(amount), code(method), cleanText(reason)});
}

void BillingService::reverseSettlement(OrderId id, const QString& reason) {
    OrderStore store(session_);
    RepairOrder order = store.load(id);
    order.reverseSettlement(reason, context_.now);
    store.save(order, context_.actor, context_.now, context_.today());
    append(id, "order.settlement_reversed", {cleanText(reason)});
}

std::vector<CashUpLine> BillingService::day(QDate day) {
    BillingStore store(session_);
    const auto received = store.received(day);
    const auto counts = store.counts(day);
    std::vector<CashUpLine> lines;
    for (const PaymentMethod method : allValues<PaymentMethod>()) {
        const auto sum = received.find(method);
        CashUpLine line{method, sum == received.end() ? Money() : sum->second, {}, {}, {}};
        const auto count = std::ranges::find(counts, method, &BillingStore::Count::method);
        if (count != counts.end()) {
            line.counted = count->counted;
            line.expectedWhenCounted = count->expected;
            line.reason = count->reason;
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<DayPayment> BillingService::payments(QDate day) {
    std::vector<DayPayment> rows;
    for (auto& row : BillingStore(session_).payments(day)) {
        rows.push_back({row.order, row.number, row.plate, row.payment});
    }
    return rows;
}

void BillingService::cashUp(PaymentMethod method, Money counted, const QString& reason) {
    BillingStore store(session_);
    const QDate today = context_.today();
    const auto received = store.received(today);
    const auto found = received.find(method);
    const Money expected = found == received.end() ? Money() : found->second;
    const QString why = cleanText(reason);
    if (why.toUcs4().size() > 200) {
        throw Refusal("cash_up.reason", Tr::tr("At most 200 characters fit here."), {}, "reason");
    }
    if (counted != expected && why.isEmpty()) {
        throw Refusal("cash_up.difference",
                      Tr::tr("%1 were counted and %2 are recorded: the difference is %3.")
                          .arg(counted.toString(), expected.toString(), (counted - expected).toString()),
                      Tr::tr("Count again, or say the reason."), "reason");
    }
    store.addCount(today, {method, expected, counted, counted == expected ? QString() : why}, context_.actor,
                   context_.now);
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Day,
                                  today.toJulianDay(), "day.cashed_up",
                                  {code(method), fen(expected), fen(counted)});
}

} // namespace baydesk
