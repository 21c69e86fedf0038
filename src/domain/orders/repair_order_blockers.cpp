// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/repair_order.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RepairOrder)
};

QString statesThatOffer(OrderAct act) {
    QStringList names;
    for (const OrderTransition& row : orderTransitions()) {
        if (row.act == act && !names.contains(label(row.from))) {
            names.append(label(row.from));
        }
    }
    return names.join(Tr::tr(", ", "between the names of states"));
}

bool isUndispatched(const Job& job) {
    return job.isOpenWork() && !job.bay;
}
} // namespace

QStringList RepairOrder::blockers(OrderAct act) const {
    if (!isOffered(header_.state, act)) {
        return {Tr::tr("The order is at “%1”; this is done at: %2.")
                    .arg(label(header_.state), statesThatOffer(act))};
    }
    return stateBlockers(act);
}

QStringList RepairOrder::stateBlockers(OrderAct act) const {
    const auto anyJob = [this](auto&& test) {
        return std::ranges::any_of(jobs_, [&](const Job& job) { return !job.isRemoved && test(job); });
    };
    switch (act) {
    case OrderAct::SubmitEstimate:
        if (header_.state != OrderState::Estimating &&
            !anyJob([](const Job& job) { return job.decision == JobDecision::Pending; })) {
            return {isInternal() ? Tr::tr("All work is released.")
                                 : Tr::tr("The customer has answered to every job.")};
        }
        return estimateBlockers();
    case OrderAct::RecordConsent:
        if (isInternal()) {
            return {Tr::tr("This order is internal: no customer is asked. Release the work instead.")};
        }
        return anyJob([](const Job&) { return true; }) ? QStringList{}
                                                       : QStringList{Tr::tr("There is no job to agree to.")};
    case OrderAct::ReleaseCar:
        if (jobs().empty()) {
            return {Tr::tr("No job is declined: cancel the order instead.")};
        }
        return anyJob([](const Job& job) { return job.decision != JobDecision::Declined; })
                   ? QStringList{Tr::tr("Not every job is declined.")}
                   : QStringList{};
    case OrderAct::Dispatch:
    case OrderAct::StartWork:
    case OrderAct::FinishJob:
        return anyJob([](const Job& job) { return job.isOpenWork(); })
                   ? QStringList{}
                   : QStringList{Tr::tr("No approved job is open.")};
    case OrderAct::PassSelfCheck: return pendingBlockers() + unfinishedBlockers();
    case OrderAct::Settle: return settleBlockers();
    case OrderAct::TakePayment: return paymentBlockers();
    case OrderAct::Refund: return refundBlockers();
    case OrderAct::Deliver: return deliverBlockers();
    case OrderAct::Cancel: return cancelBlockers();
    case OrderAct::ReverseSettlement:
        return std::ranges::any_of(allValues<Payer>(),
                                   [this](Payer payer) { return standingSettlement(payer); })
                   ? QStringList{}
                   : QStringList{Tr::tr("Nothing is settled.")};
    default: return {};
    }
}

QStringList RepairOrder::estimateBlockers() const {
    QStringList reasons;
    if (jobs().empty()) {
        reasons.append(Tr::tr("The order has no job yet: add one."));
    }
    for (const Job* job : jobs()) {
        if (std::ranges::all_of(job->lines, &OrderLine::isRemoved) && !job->isPricedLater) {
            reasons.append(Tr::tr("Job %1 has no line: add labour (F4) or a part (F5), or say that its price "
                                  "comes after the diagnosis.")
                               .arg(job->letter()));
        }
    }
    if (!header_.promise && !isInternal()) {
        reasons.append(Tr::tr("No time is promised to the customer."));
    }
    return reasons;
}

QStringList RepairOrder::pendingBlockers() const {
    QStringList reasons;
    for (const Job& job : jobs_) {
        if (!job.isRemoved && job.decision == JobDecision::Pending) {
            reasons.append(isInternal() ? Tr::tr("Job %1 is not released yet.").arg(job.letter())
                                        : Tr::tr("Job %1 waits for the customer's answer: %2.")
                                              .arg(job.letter(), job.amount(Payer::Customer).toString()));
        }
    }
    return reasons;
}

QStringList RepairOrder::missingPartBlockers(const Job& job) const {
    QStringList reasons;
    for (const OrderLine& line : job.lines) {
        if (!line.isRemoved && line.kind == LineKind::Part && line.issued < line.quantity) {
            reasons.append(
                Tr::tr("Job %1: %2 of %3 issued of “%4”.")
                    .arg(job.letter(), line.issued.toString(), line.quantity.toString(), line.description));
        }
    }
    return reasons;
}

QStringList RepairOrder::unfinishedBlockers() const {
    QStringList reasons;
    for (const Job& job : jobs_) {
        if (job.isOpenWork()) {
            reasons.append(Tr::tr("Job %1 is not finished.").arg(job.letter()));
        }
        // A part of finished work may have gone back: then another is issued, or its line becomes less.
        if (!job.isRemoved && job.decision == JobDecision::Approved) {
            reasons.append(missingPartBlockers(job));
        }
    }
    return reasons;
}

QStringList RepairOrder::settleBlockers() const {
    QStringList reasons = pendingBlockers() + unfinishedBlockers();
    for (const Job& job : jobs_) {
        if (!job.isRemoved && job.decision == JobDecision::Approved) {
            reasons.append(settleBlockers(job));
        }
    }
    return reasons;
}

QStringList RepairOrder::settleBlockers(const Job& job) const {
    QStringList reasons;
    const Money customer = job.amount(Payer::Customer);
    const Money approved = job.approvedAmount.value_or(Money());
    if (customer > approved) {
        reasons.append(Tr::tr("Job %1: %2 is above the approved %3.")
                           .arg(job.letter(), customer.toString(), approved.toString()));
    }
    if (job.isPricedLater) {
        reasons.append(
            Tr::tr("Job %1 is still to be priced after the diagnosis: add its lines, or say in the "
                   "job that its price is known.")
                .arg(job.letter()));
    }
    if (customer.isNegative()) {
        reasons.append(Tr::tr("Job %1: the discounts are larger than the work.").arg(job.letter()));
    }
    if (job.warrantyScope == WarrantyScope::AfterDiagnosis || job.warrantyScope == WarrantyScope::AskedOem) {
        reasons.append(
            Tr::tr("Job %1: whether the warranty covers it is not decided yet.").arg(job.letter()));
    }
    return reasons;
}

QStringList RepairOrder::paymentBlockers() const {
    if (isInternal()) {
        return {Tr::tr("This order is internal: nobody pays money for it.")};
    }
    for (const Payer payer : allValues<Payer>()) {
        if (balance(payer) > Money() || (standingSettlement(payer) && onAccount(payer) > Money())) {
            return {};
        }
    }
    return {Tr::tr("Nothing is left to pay.")};
}

QStringList RepairOrder::refundBlockers() const {
    for (const Payer payer : allValues<Payer>()) {
        if (refundable(payer) > Money()) {
            return {};
        }
    }
    return {Tr::tr("There is nothing to give back.")};
}

QStringList RepairOrder::deliverBlockers() const {
    const Money open = balance(Payer::Customer);
    if (open > Money()) {
        return {Tr::tr("The customer still owes %1: take the payment, or put it on account.")
                    .arg(open.toString())};
    }
    if (open.isNegative()) {
        return {Tr::tr("The customer paid %1 too much: give it back.").arg((-open).toString())};
    }
    return {};
}

QStringList RepairOrder::cancelBlockers() const {
    QStringList reasons;
    for (const Job& job : jobs_) {
        if (job.hasIssuedParts()) {
            reasons.append(Tr::tr("Parts are issued for job %1: return them first.").arg(job.letter()));
        }
        if (wasWorkedOn(job)) {
            reasons.append(Tr::tr("Work on job %1 has begun.").arg(job.letter()));
        }
    }
    for (const Payer payer : allValues<Payer>()) {
        if (!paidAmount(payer).isZero()) {
            reasons.append(Tr::tr("%1 is paid: give it back first.").arg(paidAmount(payer).toString()));
        }
    }
    return reasons;
}

OrderAct RepairOrder::askingAct() const {
    return isInternal() ? OrderAct::SubmitEstimate : OrderAct::RecordConsent;
}

std::optional<OrderAct> RepairOrder::nextAct() const {
    switch (header_.state) {
    case OrderState::Estimating: return OrderAct::SubmitEstimate;
    case OrderState::AwaitingConsent:
        return stateBlockers(OrderAct::ReleaseCar).isEmpty() ? OrderAct::ReleaseCar : askingAct();
    case OrderState::AwaitingDispatch: {
        const bool anyOpen = std::ranges::any_of(jobs_, &Job::isOpenWork);
        if (!anyOpen) {
            return askingAct();
        }
        return std::ranges::any_of(jobs_, isUndispatched) ? OrderAct::Dispatch : OrderAct::StartWork;
    }
    case OrderState::InWork:
        if (!pendingBlockers().isEmpty()) {
            return askingAct();
        }
        if (std::ranges::any_of(jobs_, isUndispatched)) {
            return OrderAct::Dispatch;
        }
        return std::ranges::any_of(jobs_,
                                   [this](const Job& job) { return job.isOpenWork() && wasWorkedOn(job); })
                   ? OrderAct::FinishJob
                   : OrderAct::StartWork;
    case OrderState::SelfCheck: return pendingBlockers().isEmpty() ? OrderAct::PassSelfCheck : askingAct();
    case OrderState::FinalInspection: return OrderAct::PassInspection;
    case OrderState::Washing: return OrderAct::FinishWash;
    case OrderState::Ready: return pendingBlockers().isEmpty() ? OrderAct::Settle : askingAct();
    case OrderState::Settled: {
        const Money open = balance(Payer::Customer);
        if (open.isNegative()) {
            return OrderAct::Refund;
        }
        return open.isZero() ? OrderAct::Deliver : OrderAct::TakePayment;
    }
    case OrderState::Delivered:
    case OrderState::Cancelled: return std::nullopt;
    }
    return std::nullopt;
}

QStringList RepairOrder::blockersOfNextStep() const {
    switch (header_.state) {
    case OrderState::Estimating: return estimateBlockers();
    case OrderState::AwaitingConsent: return pendingBlockers();
    case OrderState::AwaitingDispatch: {
        QStringList reasons = pendingBlockers();
        for (const Job& job : jobs_) {
            if (job.isOpenWork() && !job.bay) {
                reasons.append(Tr::tr("Job %1 has no technician and bay.").arg(job.letter()));
            }
        }
        return reasons;
    }
    case OrderState::InWork:
    case OrderState::SelfCheck: return pendingBlockers() + unfinishedBlockers();
    case OrderState::Ready: return settleBlockers();
    case OrderState::Settled: return deliverBlockers();
    case OrderState::FinalInspection:
    case OrderState::Washing:
    case OrderState::Delivered:
    case OrderState::Cancelled: return {};
    }
    return {};
}

} // namespace baydesk
