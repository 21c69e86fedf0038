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

QString checkedText(const QString& input, int most, const QByteArray& field) {
    const QString text = cleanText(input, true);
    if (text.toUcs4().size() > most) {
        throw Refusal("order.text_too_long", Tr::tr("At most %1 characters fit here.").arg(most), {}, field);
    }
    return text;
}

void fill(Job& job, const JobDraft& draft, const std::optional<OrderId>& order) {
    const QString complaint = checkedText(draft.complaint, 200, "complaint");
    if (complaint.isEmpty()) {
        throw Refusal("job.complaint", Tr::tr("A job needs the customer's complaint or wish in a few words."),
                      {}, "complaint");
    }
    const QString cause = checkedText(draft.cause, 500, "cause");
    const QString correction = checkedText(draft.correction, 500, "correction");
    if (draft.comeback && order == draft.comeback->originalOrder) {
        throw Refusal("job.comeback_of_itself", Tr::tr("An order cannot be a comeback of itself."), {},
                      "comeback");
    }
    job.complaint = complaint;
    job.cause = cause;
    job.correction = correction;
    job.warrantyScope = draft.warrantyScope;
    job.package = draft.package;
    job.comeback = draft.comeback;
    job.isPricedLater = draft.isPricedLater;
    job.guaranteeClass = draft.guaranteeClass;
    job.isChanged = true;
}
} // namespace

int RepairOrder::addJob(const JobDraft& draft) {
    require(OrderAct::EditWork);
    Job job;
    fill(job, draft, header_.id);
    job.position = jobs_.empty() ? 1 : jobs_.back().position + 1;
    job.isAdditional = header_.state == OrderState::InWork || header_.state == OrderState::SelfCheck;
    jobs_.push_back(std::move(job));
    pending_.header = true;
    return jobs_.back().position;
}

void RepairOrder::editJob(int position, const JobDraft& draft) {
    Job& job = mutableJob(position);
    if (isClosed(header_.state) || header_.state == OrderState::Settled) {
        require(OrderAct::EditWork);
    }
    fill(job, draft, header_.id);
    pending_.header = true;
}

void RepairOrder::removeJob(int position, Timestamp now) {
    require(OrderAct::EditWork);
    Job& job = mutableJob(position);
    if (job.hasIssuedParts()) {
        throw Refusal("job.has_issued_parts", Tr::tr("Parts are issued for job %1.").arg(job.letter()),
                      Tr::tr("Return them first."));
    }
    if (wasWorkedOn(job)) {
        throw Refusal("job.was_worked_on",
                      Tr::tr("A technician has already worked on job %1.").arg(job.letter()),
                      Tr::tr("Finish it with what is agreed."));
    }
    if (job.decision == JobDecision::Approved && !isInternal()) {
        throw Refusal("job.is_approved", Tr::tr("The customer approved job %1.").arg(job.letter()),
                      Tr::tr("Record that the customer declines it (F7)."));
    }
    dropReservations(job);
    job.isRemoved = true;
    job.isChanged = true;
    pending_.header = true;
    moveOn(OrderAct::EditWork, now);
}

void RepairOrder::dropReservations(Job& job) {
    for (OrderLine& line : job.lines) {
        if (!line.reserved.isZero()) {
            line.reserved = Quantity();
            line.isChanged = true;
        }
    }
}

void RepairOrder::changePromise(Timestamp promise, const QString& reason, Timestamp now) {
    require(OrderAct::ChangePromise);
    if (promise <= now) {
        throw Refusal("order.promise_in_past", Tr::tr("The promised time lies in the past."),
                      Tr::tr("Promise a time after now."), "promise");
    }
    const QString why = checkedText(reason, 200, "reason");
    if (header_.firstPromise && why.isEmpty()) {
        throw Refusal("order.promise_reason", Tr::tr("A changed promise needs its reason."),
                      Tr::tr("For example: part arrives tomorrow; additional work."), "reason");
    }
    header_.promise = promise;
    if (!header_.firstPromise) {
        header_.firstPromise = promise;
    }
    pending_.header = true;
    pending_.promises.push_back({promise, why});
}

FaultClass RepairOrder::faultClassByRule(Hours workday) const {
    Hours sold;
    bool isBodyWork = false;
    for (const Job& job : jobs_) {
        for (const OrderLine& line : job.lines) {
            if (job.isRemoved || line.isRemoved || job.decision == JobDecision::Declined) {
                continue;
            }
            sold += line.soldHours;
            isBodyWork = isBodyWork || line.category == ServiceCategory::Body ||
                         line.category == ServiceCategory::Paint;
        }
    }
    return isBodyWork || sold > workday ? FaultClass::Complex : FaultClass::Simple;
}

void RepairOrder::sayFaultClass(FaultClass fault) {
    if (isClosed(header_.state) || header_.readyAt) {
        throw Refusal("order.class_too_late", Tr::tr("The car is ready; its class counts as it is."));
    }
    header_.faultClass = fault;
    header_.isFaultClassSaid = true;
    pending_.header = true;
}

void RepairOrder::classifyFault(Hours workday) {
    const FaultClass fault = faultClassByRule(workday);
    if (!header_.isFaultClassSaid && !header_.readyAt && header_.faultClass != fault) {
        header_.faultClass = fault;
        pending_.header = true;
    }
}

} // namespace baydesk
