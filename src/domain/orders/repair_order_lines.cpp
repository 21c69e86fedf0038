// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the jobs of an order: what may be written, and whom it asks again.
#include "domain/orders/repair_order.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RepairOrder)
};

bool isPriceOnly(LineKind kind) {
    return kind == LineKind::Discount || kind == LineKind::Fee;
}

bool isSameWork(const OrderLine& before, const OrderLine& after) {
    return before.kind == after.kind && before.part == after.part && before.operation == after.operation &&
           before.isCustomersOwn == after.isCustomersOwn;
}

/// Whether a change is one of prices only, or of a part line that becomes less: what may still change when
/// the work is closed.
bool isPriceChange(const OrderLine& before, const OrderLine& after) {
    if (isPriceOnly(before.kind) && isPriceOnly(after.kind)) {
        return true;
    }
    const bool isLess = after.kind == LineKind::Part && after.quantity < before.quantity;
    return isSameWork(before, after) && before.soldHours == after.soldHours &&
           (before.quantity == after.quantity || isLess);
}

Money halfOf(const std::vector<OrderLine>& lines, Payer payer, OutputHalf half) {
    Money sum;
    for (const OrderLine& line : lines) {
        if (!line.isRemoved && line.payer == payer && line.output == half) {
            sum += line.amount;
        }
    }
    return sum;
}

/// A discount takes off no more than there is: of a payer's labour or parts of the job nothing less than zero
/// is left.
void requireDiscountsCovered(const Job& job, const std::vector<OrderLine>& after) {
    for (const Payer payer : allValues<Payer>()) {
        for (const OutputHalf half : allValues<OutputHalf>()) {
            const Money left = halfOf(after, payer, half);
            if (!left.isNegative() || left >= halfOf(job.lines, payer, half)) {
                continue;
            }
            throw Refusal("line.discount_above_work",
                          Tr::tr("Job %1: the discounts %2 for “%3” would be %4 larger than what they lower.")
                              .arg(job.letter(), label(half), label(payer), (-left).toString()),
                          Tr::tr("Lower the discount."), "price");
        }
    }
}

/// Whether a change adds work the customer has not agreed to, whatever it costs.
bool isNewWork(const OrderLine& before, const OrderLine& after) {
    return !isPriceOnly(after.kind) && (!isSameWork(before, after) || after.soldHours > before.soldHours ||
                                        after.quantity > before.quantity);
}
} // namespace

void RepairOrder::requireOpenForLine(const Job& job, const OrderLine* before, const OrderLine& after) const {
    const bool priceOnly = before ? isPriceChange(*before, after) : isPriceOnly(after.kind);
    const bool workIsOpen = isOffered(header_.state, OrderAct::EditWork) && !job.isFinished;
    if (!workIsOpen) {
        if (isOffered(header_.state, OrderAct::EditWork) && !priceOnly) {
            throw Refusal(
                "line.job_finished", Tr::tr("Job %1 is finished.").arg(job.letter()),
                Tr::tr("Add further work as a new job; discounts, fees and payers may still change here."));
        }
        if (!isOffered(header_.state, OrderAct::EditWork)) {
            require(priceOnly ? OrderAct::AdjustPrice : OrderAct::EditWork);
            if (job.decision == JobDecision::Declined) {
                throw Refusal("line.job_declined",
                              Tr::tr("Job %1 is declined: nothing is charged for it.").arg(job.letter()),
                              Tr::tr("Open a new order if the customer wants it after all."));
            }
        }
    }
    const Money less = before ? before->amount : Money();
    if (header_.isReleased && job.amount() - less + after.amount > job.approvedAmount.value_or(Money())) {
        throw Refusal("release.only_fee",
                      Tr::tr("The car is released: nothing beyond the diagnosis fee of %1 is charged.")
                          .arg(job.approvedAmount.value_or(Money()).toString()),
                      {}, "price");
    }
    for (const OrderLine* line : {before, &after}) {
        if (line && standingSettlement(line->payer)) {
            throw Refusal("line.payer_settled", Tr::tr("“%1” is already settled.").arg(label(line->payer)),
                          Tr::tr("Reverse the settlement with a reason first."));
        }
    }
}

void RepairOrder::requireSomethingToSettle(const OrderLine& gone) const {
    const auto isSettled = [this](Payer payer) { return standingSettlement(payer) != nullptr; };
    if (std::ranges::none_of(allValues<Payer>(), isSettled)) {
        return;
    }
    for (const Job* job : jobs()) {
        for (const OrderLine& line : job->lines) {
            if (&line != &gone && !line.isRemoved && job->decision != JobDecision::Declined &&
                !isSettled(line.payer)) {
                return;
            }
        }
    }
    throw Refusal("line.last_to_settle",
                  Tr::tr("Without “%1” the order has nothing left to settle.").arg(gone.description),
                  Tr::tr("Reverse the settlement with a reason first."));
}

void RepairOrder::askAgain(Job& job, bool isNewWork) {
    const bool isAbove = !isInternal() && job.decision == JobDecision::Approved &&
                         (isNewWork || job.amount(Payer::Customer) > *job.approvedAmount);
    if (isAbove || job.decision == JobDecision::Declined) {
        job.decision = JobDecision::Pending;
        job.approvedAmount.reset();
        job.isChanged = true;
    }
    pending_.header = true;
}

void RepairOrder::requirePayer(Payer payer) const {
    if (isInternal() && payer != Payer::Internal) {
        throw Refusal(
            "line.internal_order",
            Tr::tr("This order is internal (%1): “%2” cannot pay on it.")
                .arg(label(header_.purpose), label(payer)),
            Tr::tr("Choose “%1”, or open a customer's order for this work.").arg(label(Payer::Internal)),
            "payer");
    }
}

int RepairOrder::addLine(int jobPosition, const LineDraft& draft) {
    Job& job = mutableJob(jobPosition);
    OrderLine line = makeLine(draft);
    requirePayer(line.payer); // the customer's own part is the customer's, whatever the draft says
    requireOpenForLine(job, nullptr, line);
    line.position = job.lines.empty() ? 1 : job.lines.back().position + 1;
    std::vector<OrderLine> lines = job.lines;
    lines.push_back(std::move(line));
    requireDiscountsCovered(job, lines);
    job.lines = std::move(lines);
    if (job.decision == JobDecision::Approved && !isPriceOnly(draft.kind)) {
        job.isPricedLater = false; // the diagnosis was agreed to, and this is what it found
    }
    // New work is never covered by an earlier yes, even where it costs the customer nothing.
    askAgain(job, !isPriceOnly(draft.kind));
    return job.lines.back().position;
}

void RepairOrder::editLine(int jobPosition, int linePosition, const LineDraft& draft) {
    Job& job = mutableJob(jobPosition);
    OrderLine& line = mutableLine(job, linePosition);
    OrderLine changed = makeLine(draft);
    requirePayer(changed.payer);
    requireOpenForLine(job, &line, changed);
    const bool isTouched = !line.reserved.isZero() || !line.issued.isZero();
    if (isTouched && changed.part != line.part) {
        throw Refusal(
            "line.part_is_reserved", Tr::tr("“%1” is already reserved or issued.").arg(line.description),
            Tr::tr("Add the other part as a new line, return this one and remove its line."), "description");
    }
    if (changed.quantity < line.issued) {
        throw Refusal("line.below_issued", Tr::tr("%1 are already issued.").arg(line.issued.toString()),
                      Tr::tr("Return what is not needed first."), "quantity");
    }
    changed.id = line.id;
    changed.position = line.position;
    changed.reserved = std::min(line.reserved, changed.quantity - line.issued);
    changed.issued = line.issued;
    changed.cost = line.cost;
    const bool isMore = isNewWork(line, changed);
    std::vector<OrderLine> lines = job.lines;
    lines[static_cast<std::size_t>(&line - job.lines.data())] = std::move(changed);
    requireDiscountsCovered(job, lines);
    job.lines = std::move(lines);
    askAgain(job, isMore);
}

void RepairOrder::removeLine(int jobPosition, int linePosition) {
    Job& job = mutableJob(jobPosition);
    OrderLine& line = mutableLine(job, linePosition);
    OrderLine without = line;
    without.quantity = isPriceOnly(line.kind) ? line.quantity : Quantity();
    requireOpenForLine(job, &line, without);
    if (!line.issued.isZero()) {
        throw Refusal("line.has_issued_parts",
                      Tr::tr("%1 of “%2” are issued.").arg(line.issued.toString(), line.description),
                      Tr::tr("Return them first."));
    }
    requireSomethingToSettle(line);
    const bool isLast = std::ranges::none_of(job.lines, [&](const OrderLine& other) {
        return !other.isRemoved && other.kind != LineKind::Discount && other.position != line.position;
    });
    // Once work has begun the customer can no longer decline, so what is not wanted goes out of the lines.
    const bool isWork = line.kind != LineKind::Discount;
    if (job.decision == JobDecision::Approved && !isInternal() && isWork && isLast && canBeDeclined(job)) {
        throw Refusal(
            "line.last_of_approved_job",
            Tr::tr("Nothing would be left of job %1, which the customer approved.").arg(job.letter()),
            Tr::tr("If the customer no longer wants it, record that (F7)."));
    }
    std::vector<OrderLine> lines = job.lines;
    lines[static_cast<std::size_t>(&line - job.lines.data())].isRemoved = true;
    requireDiscountsCovered(job, lines);
    line.isRemoved = true;
    line.isChanged = true;
    line.reserved = Quantity();
    askAgain(job, false);
}

} // namespace baydesk
