// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/repair_order.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RepairOrder)
};

void requirePositive(Money amount) {
    if (amount <= Money()) {
        throw Refusal("payment.amount", Tr::tr("The amount must be more than ¥0.00."), {}, "amount");
    }
}

QString reasonOf(const QString& input, const QString& sentence) {
    const auto reason = Text<200>::parse(input);
    if (!reason) {
        throw Refusal("money.reason", sentence, {}, "reason");
    }
    return reason->value();
}
} // namespace

void RepairOrder::settle(Payer payer, Timestamp now) {
    require(OrderAct::Settle);
    const std::vector<Payer> all = payers();
    if (std::ranges::find(all, payer) == all.end()) {
        throw Refusal("settle.no_lines",
                      Tr::tr("“%1” has nothing to settle on this order.").arg(label(payer)));
    }
    if (standingSettlement(payer)) {
        throw Refusal("settle.already", Tr::tr("“%1” is already settled.").arg(label(payer)));
    }
    Settlement settlement{.id = {},
                          .payer = payer,
                          .amount = {},
                          .net = {},
                          .tax = {},
                          .reverses = {},
                          .reason = {},
                          .at = now};
    for (const Job& job : jobs_) {
        if (job.isRemoved || job.decision != JobDecision::Approved) {
            continue;
        }
        for (const OrderLine& line : job.lines) {
            if (!line.isRemoved && line.payer == payer) {
                settlement.amount += line.amount;
                settlement.net += line.net;
                settlement.tax += line.tax;
            }
        }
    }
    if (settlement.amount.isNegative()) {
        throw Refusal("settle.negative",
                      Tr::tr("The discounts are larger than the work of “%1”.").arg(label(payer)),
                      Tr::tr("Lower the discount."));
    }
    settlements_.push_back(settlement);
    const bool isComplete = std::ranges::all_of(all, [this](Payer each) { return standingSettlement(each); });
    enter(OrderAct::Settle, isComplete ? OrderState::Settled : OrderState::Ready, now);
}

void RepairOrder::pay(Payer payer, PaymentMethod method, Money amount, Timestamp now) {
    require(OrderAct::TakePayment);
    requirePositive(amount);
    const bool isSettled = standingSettlement(payer);
    const Money open = balance(payer);
    const Money debt = onAccount(payer);
    const auto record = [&](PaymentKind kind, PaymentMethod by, Money sum, const QString& reason) {
        const Payment payment{
            .id = {}, .payer = payer, .kind = kind, .method = by, .amount = sum, .reason = reason, .at = now};
        payments_.push_back(payment);
        pending_.header = true;
    };
    if (isSettled && open.isZero() && debt > Money() && method != PaymentMethod::OnAccount) {
        if (amount > debt) {
            throw Refusal("payment.above_debt", Tr::tr("Only %1 is owed on account.").arg(debt.toString()),
                          {}, "amount");
        }
        record(PaymentKind::Payment, method, amount, {});
        record(PaymentKind::Refund, PaymentMethod::OnAccount, -amount, Tr::tr("paid later"));
        return;
    }
    if (amount > open) {
        const QString sentence =
            isSettled
                ? Tr::tr("Only %1 is left to pay.")
                : Tr::tr("Before the settlement at most %1 may be taken: what is approved and not yet paid.");
        throw Refusal("payment.above_balance", sentence.arg(std::max(open, Money()).toString()), {},
                      "amount");
    }
    if (!isSettled && method == PaymentMethod::OnAccount) {
        throw Refusal("payment.on_account_early", Tr::tr("Only a settled amount can go on account."),
                      Tr::tr("Settle first (F9)."), "method");
    }
    record(isSettled ? PaymentKind::Payment : PaymentKind::Deposit, method, amount, {});
}

void RepairOrder::refund(Payer payer, PaymentMethod method, Money amount, const QString& reason,
                         Timestamp now) {
    require(OrderAct::Refund);
    requirePositive(amount);
    const QString why = reasonOf(reason, Tr::tr("Money given back needs its reason."));
    const Money all = refundable(payer);
    // Money that never came in cannot go out: what stands on account is given back as a smaller debt.
    const Money debt = onAccount(payer);
    const Money most = std::min(all, method == PaymentMethod::OnAccount ? debt : paidAmount(payer) - debt);
    if (amount > all) {
        throw Refusal("refund.too_much", Tr::tr("At most %1 can be given back.").arg(all.toString()),
                      standingSettlement(payer)
                          ? Tr::tr("To lower what is settled, reverse the settlement first.")
                          : QString(),
                      "amount");
    }
    if (amount > most) {
        throw Refusal("refund.way",
                      Tr::tr("By %1 at most %2 can be given back: that is what came in this way.")
                          .arg(label(method), most.toString()),
                      method == PaymentMethod::OnAccount ? Tr::tr("Give the rest back as it was paid.")
                                                         : Tr::tr("Give the rest back on account."),
                      "method");
    }
    const Payment payment{.id = {},
                          .payer = payer,
                          .kind = PaymentKind::Refund,
                          .method = method,
                          .amount = -amount,
                          .reason = why,
                          .at = now};
    payments_.push_back(payment);
    pending_.header = true;
}

void RepairOrder::tellCustomer(Timestamp now) {
    require(OrderAct::TellCustomer);
    if (header_.toldAt) {
        throw Refusal("order.already_told", Tr::tr("The customer was already told that the car is ready."));
    }
    header_.toldAt = now;
    pending_.header = true;
}

void RepairOrder::deliver(const TickedItems& ticked, Timestamp now, QDate today) {
    require(OrderAct::Deliver);
    const QStringList missing = missingItems(InspectionKind::HandOver, ticked);
    if (!missing.isEmpty()) {
        throw Refusal::blocked("delivery.incomplete",
                               Tr::tr("Not every item of the hand-over list is ticked."), missing);
    }
    pending_.inspections.push_back({InspectionKind::HandOver, true, {}, ticked});
    // An order that was reopened after the car had gone keeps the day the car really left.
    if (!header_.deliveredAt) {
        header_.deliveredAt = now;
        header_.deliveredOn = today;
    }
    enter(OrderAct::Deliver, OrderState::Delivered, now);
}

void RepairOrder::reverseSettlement(const QString& reason, Timestamp now) {
    require(OrderAct::ReverseSettlement);
    const QString why = reasonOf(reason, Tr::tr("A reversal needs its reason."));
    std::vector<Settlement> reversals;
    for (const Payer payer : allValues<Payer>()) {
        if (const Settlement* standing = standingSettlement(payer)) {
            if (!standing->id) {
                throw std::logic_error("a settlement is reversed before it was stored");
            }
            reversals.push_back({.id = {},
                                 .payer = payer,
                                 .amount = -standing->amount,
                                 .net = -standing->net,
                                 .tax = -standing->tax,
                                 .reverses = standing->id,
                                 .reason = why,
                                 .at = now});
        }
    }
    settlements_.insert(settlements_.end(), reversals.begin(), reversals.end());
    enter(OrderAct::ReverseSettlement, OrderState::Ready, now);
}

} // namespace baydesk
