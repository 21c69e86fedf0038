// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billing_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/discount_authority.h"
#include "services/health_record_service.h"
#include "services/privacy_service.h"
#include "services/rights.h"
#include "storage/billing_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

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

BillingService& BillingService::seen(std::int64_t revision) {
    seen_ = revision;
    return *this;
}

RepairOrder BillingService::change(OrderId id, const std::function<void(RepairOrder&)>& act) {
    if (!session_.inTransaction()) {
        throw std::logic_error("an order's money is changed outside a transaction");
    }
    OrderStore store(session_);
    RepairOrder order = store.load(id);
    if (seen_) {
        OrderStore::requireRevision(order, *seen_);
        seen_.reset(); // nobody else writes until this transaction ends
    }
    act(order);
    store.save(order, context_.actor, context_.now, context_.shop->calendar);
    return order;
}

void BillingService::settle(OrderId id, Payer payer) {
    require(session_, context_, Right::Settle);
    const RepairOrder order = change(id, [&](RepairOrder& changed) { changed.settle(payer, context_.now); });
    append(id, "order.settled", {code(payer), fen(*order.settledAmount(payer))});
    queueHealthRecord(session_, context_, order);
    lapseDiscountRequests(session_, context_, order);
}

void BillingService::pay(OrderId id, Payer payer, PaymentMethod method, Money amount) {
    require(session_, context_, Right::TakePayments);
    change(id, [&](RepairOrder& changed) { changed.pay(payer, method, amount, context_.now); });
    append(id, "order.paid", {fen(amount), code(method)});
}

void BillingService::refund(OrderId id, Payer payer, PaymentMethod method, Money amount,
                            const QString& reason) {
    require(session_, context_, Right::GiveMoneyBack);
    change(id, [&](RepairOrder& changed) { changed.refund(payer, method, amount, reason, context_.now); });
    append(id, "order.refunded", {fen(amount), code(method), cleanText(reason)});
}

void BillingService::reverseSettlement(OrderId id, const QString& reason) {
    require(session_, context_, Right::ReverseSettlements);
    const RepairOrder order = change(id, [&](RepairOrder& changed) {
        refuseErased(session_, changed.header().customer); // it would be an open order once more
        changed.reverseSettlement(reason, context_.now);
    });
    withdrawHealthRecord(session_, order);
    append(id, "order.settlement_reversed", {cleanText(reason)});
}

std::vector<CashUpLine> BillingService::day(QDate day) {
    require(session_, context_, Right::CashUp);
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
    require(session_, context_, Right::CashUp);
    std::vector<DayPayment> rows;
    for (auto& row : BillingStore(session_).payments(day)) {
        rows.push_back({row.order, row.number, row.plate, row.payment});
    }
    return rows;
}

void BillingService::cashUp(QDate day, PaymentMethod method, Money counted, const QString& reason) {
    require(session_, context_, Right::CashUp);
    if (!session_.inTransaction()) {
        throw std::logic_error("the day is cashed up outside a transaction");
    }
    BillingStore store(session_);
    if (day != context_.today()) {
        throw Refusal(
            "cash_up.day_over",
            Tr::tr("This was counted for %1, and that day is over.").arg(day.toString(Qt::ISODate)),
            Tr::tr("Nothing is recorded. Note the figures, empty the fields and count again for today."),
            "counted");
    }
    const auto received = store.received(day);
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
    store.addCount(day, {method, expected, counted, counted == expected ? QString() : why}, context_.actor,
                   context_.now);
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Day,
                                  day.toJulianDay(), "day.cashed_up",
                                  {code(method), fen(expected), fen(counted)});
}

} // namespace baydesk
