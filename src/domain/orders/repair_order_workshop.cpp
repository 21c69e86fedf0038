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

void requireApproved(const Job& job) {
    if (job.decision != JobDecision::Approved) {
        throw Refusal("job.not_approved", Tr::tr("Job %1 is not approved by the customer.").arg(job.letter()),
                      Tr::tr("Record the consent first (F7)."));
    }
}

void requireMoved(Quantity quantity) {
    if (quantity <= Quantity()) {
        throw Refusal("line.quantity", Tr::tr("The quantity must be more than 0."), {}, "quantity");
    }
}

void requireOpenWork(const Job& job) {
    requireApproved(job);
    if (job.isFinished) {
        throw Refusal("job.finished", Tr::tr("Job %1 is already finished.").arg(job.letter()));
    }
}

void requireTicked(InspectionKind kind, const TickedItems& ticked) {
    const QStringList missing = missingItems(kind, ticked);
    if (!missing.isEmpty()) {
        throw Refusal::blocked("inspection.incomplete", Tr::tr("Not every item of the checklist is ticked."),
                               missing);
    }
}
} // namespace

void RepairOrder::dispatch(int jobPosition, TechnicianId technician, BayId bay) {
    require(OrderAct::Dispatch);
    Job& job = mutableJob(jobPosition);
    requireOpenWork(job);
    job.technician = technician;
    job.bay = bay;
    job.isChanged = true;
    pending_.header = true;
}

void RepairOrder::startWork(int jobPosition, TechnicianId technician, Timestamp now) {
    require(OrderAct::StartWork);
    Job& job = mutableJob(jobPosition);
    requireOpenWork(job);
    if (!job.bay) {
        throw Refusal("job.not_dispatched", Tr::tr("Job %1 has no technician and bay yet.").arg(job.letter()),
                      Tr::tr("Dispatch it first (Ctrl+D)."));
    }
    if (!job.technician) {
        job.technician = technician;
        job.isChanged = true;
    }
    if (!isBeingWorkedOn(job)) {
        beingWorked_.push_back(job.position);
    }
    if (!wasWorkedOn(job)) {
        everWorked_.push_back(job.position);
    }
    enter(OrderAct::StartWork, OrderState::InWork, now);
}

void RepairOrder::finishJob(int jobPosition, Timestamp now) {
    require(OrderAct::FinishJob);
    Job& job = mutableJob(jobPosition);
    requireOpenWork(job);
    QStringList reasons = missingPartBlockers(job);
    if (isBeingWorkedOn(job)) {
        reasons.append(Tr::tr("A technician is still clocked on to job %1.").arg(job.letter()));
    }
    const bool hasLabour = std::ranges::any_of(
        job.lines, [](const OrderLine& line) { return !line.isRemoved && line.kind == LineKind::Labour; });
    if (hasLabour && !wasWorkedOn(job)) {
        reasons.append(Tr::tr("Nobody has clocked on to job %1: start it, or mark the job that is done.")
                           .arg(job.letter()));
    }
    if (!reasons.isEmpty()) {
        throw Refusal::blocked("job.not_finishable",
                               Tr::tr("Job %1 cannot be finished yet.").arg(job.letter()), reasons);
    }
    job.isFinished = true;
    job.isChanged = true;
    pending_.header = true;
    leaveWorkIfDone(OrderAct::FinishJob, now);
}

void RepairOrder::passSelfCheck(const TickedItems& ticked, Timestamp now) {
    require(OrderAct::PassSelfCheck);
    requireTicked(InspectionKind::SelfCheck, ticked);
    pending_.inspections.push_back({InspectionKind::SelfCheck, true, {}, ticked});
    enter(OrderAct::PassSelfCheck, OrderState::FinalInspection, now);
}

void RepairOrder::passInspection(const TickedItems& ticked, Timestamp now) {
    require(OrderAct::PassInspection);
    requireTicked(InspectionKind::Final, ticked);
    pending_.inspections.push_back({InspectionKind::Final, true, {}, ticked});
    if (header_.walkAround.wantsWash) {
        enter(OrderAct::PassInspection, OrderState::Washing, now);
    } else {
        becomeReady(OrderAct::PassInspection, now);
    }
}

void RepairOrder::failInspection(const QString& cause, const std::vector<int>& jobPositions,
                                 const TickedItems& ticked, Timestamp now) {
    require(OrderAct::FailInspection);
    const auto text = Text<200>::parse(cause);
    if (!text) {
        throw Refusal("inspection.cause", Tr::tr("Say what failed (1 to 200 characters)."), {}, "cause");
    }
    if (jobPositions.empty()) {
        throw Refusal("inspection.no_job", Tr::tr("Choose the job that goes back to work."), {}, "jobs");
    }
    for (const int position : jobPositions) {
        if (job(position).decision != JobDecision::Approved) {
            throw Refusal("inspection.job_not_approved",
                          Tr::tr("Job %1 is not approved by the customer.").arg(job(position).letter()), {},
                          "jobs");
        }
    }
    for (const int position : jobPositions) {
        Job& job = mutableJob(position);
        job.isFinished = false;
        job.isChanged = true;
    }
    ++header_.reworkCount;
    header_.workFinishedAt.reset();
    pending_.inspections.push_back({InspectionKind::Final, false, text->value(), ticked});
    enter(OrderAct::FailInspection, OrderState::InWork, now);
}

void RepairOrder::finishWash(Timestamp now) {
    require(OrderAct::FinishWash);
    becomeReady(OrderAct::FinishWash, now);
}

void RepairOrder::setReserved(LineId id, Quantity reserved) {
    OrderLine& line = mutableLine(id);
    if (reserved < Quantity() || reserved + line.issued > line.quantity) {
        throw std::logic_error("a reservation does not fit its line");
    }
    if (line.reserved != reserved) {
        line.reserved = reserved;
        line.isChanged = true;
        pending_.header = true;
    }
}

void RepairOrder::recordIssue(LineId id, Quantity quantity, Money cost) {
    require(OrderAct::IssuePart);
    requireMoved(quantity);
    const Job& job = jobOf(id);
    OrderLine& line = mutableLine(id);
    if (job.isRemoved || line.isRemoved) {
        throw Refusal("order.unknown_line", Tr::tr("The job has no such line any more."),
                      Tr::tr("Reload the order."));
    }
    requireApproved(job);
    const Quantity open = line.quantity - line.issued;
    if (quantity > open) {
        throw Refusal("line.issue_too_much",
                      Tr::tr("The line asks for %1 of “%2”; only %3 are still to be issued.")
                          .arg(line.quantity.toString(), line.description, open.toString()),
                      Tr::tr("Issue at most %1, or raise the line's quantity with the customer's consent.")
                          .arg(open.toString()),
                      "quantity");
    }
    line.issued += quantity;
    line.cost += cost;
    line.isChanged = true;
    pending_.header = true;
}

void RepairOrder::recordReturn(LineId id, Quantity quantity, Money cost) {
    require(OrderAct::ReturnPart);
    requireMoved(quantity);
    OrderLine& line = mutableLine(id);
    if (standingSettlement(line.payer)) {
        throw Refusal("line.payer_settled", Tr::tr("“%1” is already settled.").arg(label(line.payer)),
                      Tr::tr("Reverse the settlement with a reason first."));
    }
    if (quantity > line.issued) {
        throw Refusal("line.return_too_much",
                      Tr::tr("Only %1 of “%2” are issued.").arg(line.issued.toString(), line.description), {},
                      "quantity");
    }
    line.issued -= quantity;
    line.cost -= cost;
    line.isChanged = true;
    pending_.header = true;
}

} // namespace baydesk
