// SPDX-License-Identifier: GPL-3.0-or-later
// What was written in the wrong place: a line in another job, an order for another purpose.
#include "domain/orders/labour_rate.h"
#include "domain/orders/repair_order.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RepairOrder)
};

/// The line as the other payer has it. An hour that cost what the table says goes on costing that.
OrderLine paidBy(const OrderLine& line, Payer payer, const LabourRates& rates, QDate day) {
    LineDraft draft = line.draft();
    const bool isByTable =
        draft.kind == LineKind::Labour && draft.unitPrice == rates.on(draft.payer, draft.category, day);
    draft.payer = payer;
    if (isByTable) {
        draft.unitPrice = rates.on(payer, draft.category, day);
    }
    OrderLine changed = makeLine(draft);
    changed.id = line.id;
    changed.position = line.position;
    changed.isChanged = true;
    return changed;
}

/// What would be lost if somebody else paid for the line.
std::optional<Refusal> refusalOfNewPayer(const Job& job, const OrderLine& line) {
    if (line.kind == LineKind::Discount) {
        return Refusal("order.purpose_discount",
                       Tr::tr("There is a discount on job %1, and somebody else would pay for the work.")
                           .arg(job.letter()),
                       Tr::tr("Remove the discount first."), "purpose");
    }
    if (line.isCustomersOwn) {
        return Refusal(
            "order.purpose_own_part",
            Tr::tr("“%1” on job %2 is the customer's own part.").arg(line.description, job.letter()),
            Tr::tr("Remove it first: on an internal order there is no customer."), "purpose");
    }
    if (line.payer != Payer::Customer && line.payer != Payer::Internal) {
        return Refusal("order.purpose_payer",
                       Tr::tr("“%1” on job %2 is paid by “%3”, which would be forgotten.")
                           .arg(line.description, job.letter(), label(line.payer)),
                       Tr::tr("Say first that the customer pays, or open another order."), "purpose");
    }
    return std::nullopt;
}

} // namespace

int RepairOrder::moveLine(int jobPosition, int linePosition, int toJob, const LineDraft& draft) {
    if (jobPosition == toJob) {
        editLine(jobPosition, linePosition, draft);
        return linePosition;
    }
    RepairOrder moved = *this;
    moved.removeLine(jobPosition, linePosition);
    const int position = moved.addLine(toJob, draft);
    *this = std::move(moved);
    return position;
}

std::optional<Refusal> RepairOrder::refusalOfPurpose(OrderPurpose purpose) const {
    if (header_.state != OrderState::Estimating) {
        return Refusal("order.purpose_too_late",
                       isInternal() ? Tr::tr("The work of this order is released already.")
                                    : Tr::tr("The customer was asked about this order already."),
                       Tr::tr("Cancel it and open another order for the other purpose."), "purpose");
    }
    if (baydesk::isInternal(purpose) == isInternal()) {
        return std::nullopt;
    }
    for (const Job* job : jobs()) {
        for (const OrderLine& line : job->lines) {
            if (auto refusal = line.isRemoved ? std::nullopt : refusalOfNewPayer(*job, line)) {
                return refusal;
            }
        }
    }
    return std::nullopt;
}

void RepairOrder::changePurpose(OrderPurpose purpose, const LabourRates& rates) {
    if (const auto refusal = refusalOfPurpose(purpose)) {
        throw *refusal;
    }
    const bool changesPayer = baydesk::isInternal(purpose) != isInternal();
    header_.purpose = purpose;
    pending_.header = true;
    if (!changesPayer) {
        return;
    }
    const Payer payer = isInternal() ? Payer::Internal : Payer::Customer;
    for (Job& job : jobs_) {
        for (OrderLine& line : job.lines) {
            if (!line.isRemoved) { // of a removed job, too: nothing on the order belongs to another payer
                line = paidBy(line, payer, rates, header_.openedOn);
            }
        }
    }
}

} // namespace baydesk
