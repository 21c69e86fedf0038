// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/repair_order.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RepairOrder)
};

QString personOf(const ConsentAnswer& answer) {
    const auto person = Text<60>::parse(answer.person);
    if (!person) {
        throw Refusal("consent.person", Tr::tr("Say who answered (1 to 60 characters)."), {}, "person");
    }
    return person->value();
}
} // namespace

void RepairOrder::submitEstimate(Timestamp now) {
    require(OrderAct::SubmitEstimate);
    const bool isFirst = header_.state == OrderState::Estimating;
    enter(OrderAct::SubmitEstimate, isFirst ? OrderState::AwaitingConsent : header_.state, now);
    if (!isInternal()) {
        return;
    }
    for (Job& job : jobs_) {
        if (!job.isRemoved && job.decision == JobDecision::Pending) {
            job.decision = JobDecision::Approved;
            job.approvedAmount = Money();
            job.isChanged = true;
        }
    }
    moveOn(OrderAct::RecordConsent, now);
}

OfferedWork RepairOrder::offer() const {
    OfferedWork offered;
    for (const Job& job : jobs_) {
        if (job.isRemoved || job.decision == JobDecision::Declined) {
            continue;
        }
        EstimateJob& shown =
            offered.emplace_back(job.position, job.isPricedLater, std::vector<EstimateLine>());
        for (const OrderLine& line : job.lines) {
            if (!line.isRemoved) {
                shown.lines.push_back({line.position, line.kind, line.output, line.payer, line.description,
                                       line.soldHours, line.quantity, line.unitPrice, line.amount});
            }
        }
    }
    return offered;
}

void RepairOrder::recordDecision(Job& job, JobDecision decision, const ConsentAnswer& answer, Timestamp now) {
    const QString person = personOf(answer);
    const Money customer = job.amount(Payer::Customer);
    // Orders of earlier programs may hold larger discounts.
    if (decision == JobDecision::Approved && customer.isNegative()) {
        throw Refusal("consent.negative",
                      Tr::tr("Job %1: the discounts are larger than the work.").arg(job.letter()),
                      Tr::tr("Lower the discount."));
    }
    job.decision = decision;
    job.approvedAmount = decision == JobDecision::Approved ? std::optional(customer) : std::nullopt;
    job.isChanged = true;
    pending_.consents.push_back({job.position, decision, std::max(customer, Money()), answer.method, person});
    pending_.header = true;
    moveOn(OrderAct::RecordConsent, now);
}

void RepairOrder::approve(int jobPosition, const ConsentAnswer& answer, Timestamp now) {
    require(OrderAct::RecordConsent);
    Job& job = mutableJob(jobPosition);
    if (job.decision == JobDecision::Approved) {
        throw Refusal("consent.already", Tr::tr("Job %1 is already approved.").arg(job.letter()));
    }
    // Of work that has begun everything may have been taken off again; then ¥0.00 is agreed to.
    if (!job.isFinished && !wasWorkedOn(job) && !job.isPricedLater &&
        std::ranges::all_of(job.lines, &OrderLine::isRemoved)) {
        throw Refusal("consent.no_lines", Tr::tr("Job %1 has no line to agree to.").arg(job.letter()),
                      Tr::tr("Add labour (F4) or a part (F5)."));
    }
    if (!job.isFinished && !isOffered(header_.state, OrderAct::EditWork)) {
        throw Refusal(
            "consent.work_closed",
            Tr::tr("The car has left the workshop; job %1 would not be done any more.").arg(job.letter()),
            Tr::tr("Open a new order for it."));
    }
    recordDecision(job, JobDecision::Approved, answer, now);
}

std::optional<Refusal> RepairOrder::refusalOfDecline(const Job& job) const {
    if (job.isFinished) {
        return Refusal("consent.finished", Tr::tr("Job %1 is already finished.").arg(job.letter()),
                       Tr::tr("Take what the customer does not pay for off its lines."));
    }
    if (job.hasIssuedParts()) {
        return Refusal("consent.parts_issued",
                       Tr::tr("Parts are already issued for job %1.").arg(job.letter()),
                       Tr::tr("Return them to the parts counter, then it can be declined; lines of which "
                              "nothing is issued can be taken off at once."));
    }
    if (wasWorkedOn(job)) {
        return Refusal("consent.work_begun", Tr::tr("Work on job %1 has already begun.").arg(job.letter()),
                       Tr::tr("Finish what is agreed; take what is not wanted out of its lines."));
    }
    return std::nullopt;
}

void RepairOrder::decline(int jobPosition, const ConsentAnswer& answer, Timestamp now) {
    require(OrderAct::RecordConsent);
    Job& job = mutableJob(jobPosition);
    if (job.decision == JobDecision::Declined) {
        throw Refusal("consent.already_declined", Tr::tr("Job %1 is already declined.").arg(job.letter()));
    }
    if (const auto refusal = refusalOfDecline(job)) {
        throw Refusal(*refusal);
    }
    recordDecision(job, JobDecision::Declined, answer, now);
    dropReservations(job);
}

void RepairOrder::moveOn(OrderAct act, Timestamp now) {
    const auto any = [this](auto&& test) {
        return std::ranges::any_of(jobs_, [&](const Job& job) { return !job.isRemoved && test(job); });
    };
    const bool anyApproved = any([](const Job& job) { return job.decision == JobDecision::Approved; });
    const bool anyOpen = any([](const Job& job) { return job.isOpenWork(); });
    switch (header_.state) {
    case OrderState::AwaitingConsent:
        if (anyApproved) {
            enter(act, OrderState::AwaitingDispatch, now);
        }
        break;
    case OrderState::AwaitingDispatch:
        // Parts on the bench are returned from here.
        if (!anyApproved && std::ranges::none_of(jobs_, &Job::hasIssuedParts)) {
            enter(act, OrderState::AwaitingConsent, now);
        }
        break;
    case OrderState::InWork: leaveWorkIfDone(act, now); break;
    case OrderState::SelfCheck:
        if (anyOpen) {
            enter(act, OrderState::InWork, now);
            header_.workFinishedAt.reset();
        }
        break;
    default: break;
    }
}

void RepairOrder::leaveWorkIfDone(OrderAct act, Timestamp now) {
    const bool isOpen = std::ranges::any_of(jobs_, [](const Job& job) {
        return !job.isRemoved && (job.isOpenWork() || job.decision == JobDecision::Pending);
    });
    if (!isOpen) {
        enter(act, OrderState::SelfCheck, now);
        header_.workFinishedAt = now;
    }
}

void RepairOrder::release(Money diagnosisFee, Percent taxRate, const ConsentAnswer& answer, Timestamp now) {
    require(OrderAct::ReleaseCar);
    if (diagnosisFee.isNegative()) {
        throw Refusal("release.fee", Tr::tr("The diagnosis fee cannot be negative."), {}, "fee");
    }
    const QString person = personOf(answer);
    if (!diagnosisFee.isZero()) {
        Job job;
        job.complaint = Tr::tr("Diagnosis");
        job.position = jobs_.back().position + 1;
        job.isFinished = true;
        LineDraft fee;
        fee.kind = LineKind::Fee;
        fee.description = Tr::tr("Diagnosis fee");
        fee.unitPrice = diagnosisFee;
        fee.taxRate = taxRate;
        job.lines.push_back(makeLine(fee));
        job.lines.back().position = 1;
        jobs_.push_back(std::move(job));
        Job& added = jobs_.back();
        added.decision = JobDecision::Approved;
        added.approvedAmount = diagnosisFee;
        added.isChanged = true;
        pending_.consents.push_back(
            {added.position, JobDecision::Approved, diagnosisFee, answer.method, person});
    }
    header_.isReleased = true;
    becomeReady(OrderAct::ReleaseCar, now);
}

void RepairOrder::becomeReady(OrderAct act, Timestamp now) {
    enter(act, OrderState::Ready, now);
    header_.readyAt = now;
}

void RepairOrder::cancel(const QString& reason, Timestamp now) {
    require(OrderAct::Cancel);
    if (!Text<200>::parse(reason)) {
        throw Refusal("order.cancel_reason", Tr::tr("Say why the order is cancelled (1 to 200 characters)."),
                      {}, "reason");
    }
    for (Job& job : jobs_) {
        dropReservations(job);
    }
    enter(OrderAct::Cancel, OrderState::Cancelled, now);
}

} // namespace baydesk
