// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_crowd.h"

#include <algorithm>

namespace baydesk {

using S = OrderState;
using A = OrderAct;

void Crowd::closeOrder() {
    for (int step = 0; step < 300 && !isClosed(bench.state()); ++step) {
        stepTowardsTheEnd();
    }
}

void Crowd::answerEverything() {
    for (const int position : positions()) {
        if (bench->job(position).decision != JobDecision::Pending) {
            continue;
        }
        for (const OrderLine& line : std::vector(bench->job(position).lines)) {
            if (!line.isRemoved && line.kind == LineKind::Discount) {
                bench.removeLine(position, line.position);
            }
        }
        refusalOf([&] { bench.decline(position); });
        if (bench->job(position).decision == JobDecision::Pending) {
            bench.approve(position);
        }
    }
}

void Crowd::supplyParts() {
    for (const Place& place : places(true)) {
        const OrderLine line = bench.line(place.job, place.line);
        if (bench->job(place.job).decision != JobDecision::Approved || line.issued == line.quantity) {
            continue;
        }
        if (isOffered(bench.state(), A::IssuePart)) {
            bench.issue(place.job, place.line, line.quantity - line.issued);
        } else if (line.issued.isZero()) {
            bench.removeLine(place.job, place.line);
        } else {
            LineDraft less = line.draft();
            less.quantity = line.issued;
            bench.editLine(place.job, place.line, less);
        }
    }
}

void Crowd::finishWork() {
    for (const int position : positions()) {
        if (bench->job(position).isOpenWork() && isOffered(bench.state(), A::StartWork)) {
            bench.dispatch(position);
            bench.start(position);
            bench.stop(position);
            bench.finish(position);
        }
    }
}

void Crowd::settleEverybody() {
    JobDraft decided;
    decided.complaint = QStringLiteral("Noise");
    for (const int position : positions()) {
        bench->editJob(position, decided);
        bench.store();
    }
    for (const Place& place : places(false)) {
        const OrderLine& line = bench.line(place.job, place.line);
        if (bench->job(place.job).decision == JobDecision::Declined) {
            continue; // nobody pays for it
        }
        if (line.kind == LineKind::Discount && !bench->settledAmount(line.payer)) {
            if (refusalOf([&] { bench.removeLine(place.job, place.line); })) {
                bench.reverse();
                return;
            }
        }
    }
    answerEverything();
    for (const Payer each : bench->payers()) {
        if (!bench->settledAmount(each)) {
            bench.settle(each);
        }
    }
}

void Crowd::giveMoneyBack(Payer who) {
    while (bench->paidAmount(who) > bench->settledAmount(who).value_or(Money())) {
        const Money rest = bench->paidAmount(who) - bench->settledAmount(who).value_or(Money());
        Money debt;
        for (const Payment& payment : bench->payments()) {
            debt +=
                payment.payer == who && payment.method == PaymentMethod::OnAccount ? payment.amount : Money();
        }
        if (debt > Money()) {
            bench.refund(std::min(rest, debt), PaymentMethod::OnAccount, who);
        } else {
            bench.refund(rest, PaymentMethod::Cash, who);
        }
    }
}

void Crowd::stepTowardsTheEnd() {
    switch (bench.state()) {
    case S::Estimating: bench.cancel(); break;
    case S::AwaitingConsent:
        answerEverything();
        if (bench.state() != S::AwaitingConsent) {
            break;
        }
        if (bench->isAllowed(A::ReleaseCar)) {
            bench.release(Money());
        } else {
            giveMoneyBack(Payer::Customer);
            bench.cancel();
        }
        break;
    case S::AwaitingDispatch:
    case S::InWork:
        answerEverything();
        if (isOffered(bench.state(), A::IssuePart)) {
            supplyParts();
            for (const int position : positions()) {
                bench.stop(position);
            }
            finishWork();
        }
        if (bench.state() == S::AwaitingDispatch && bench->jobs().empty()) {
            giveMoneyBack(Payer::Customer);
            bench.cancel();
        }
        break;
    case S::SelfCheck:
        answerEverything();
        if (bench.state() == S::SelfCheck) {
            supplyParts();
            bench.passSelfCheck();
        }
        break;
    case S::FinalInspection: bench.passInspection(); break;
    case S::Washing: bench.finishWash(); break;
    case S::Ready:
        answerEverything();
        supplyParts();
        settleEverybody();
        break;
    case S::Settled:
        giveMoneyBack(Payer::Customer);
        if (bench->balance(Payer::Customer) > Money()) {
            bench.pay(bench->balance(Payer::Customer));
        }
        bench.deliver();
        break;
    case S::Delivered:
    case S::Cancelled: break;
    }
}

} // namespace baydesk
