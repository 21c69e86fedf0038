// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/repair_order.h"

#include "domain/values/decimal.h"
#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RepairOrder)
};

constexpr std::int64_t highestMileage = 3'000'000;

} // namespace

Money OrderTotals::customer() const {
    const auto found = byPayer.find(Payer::Customer);
    return found == byPayer.end() ? Money() : found->second;
}

RepairOrder RepairOrder::open(OrderHeader header, std::optional<std::int64_t> lastMileageKm, Timestamp now) {
    const WalkAround& around = header.walkAround;
    if (around.mileageKm < 0 || around.mileageKm > highestMileage) {
        throw Refusal("order.mileage", Tr::tr("The mileage must be between 0 and 3,000,000 km."), {},
                      "mileage");
    }
    if (lastMileageKm && around.mileageKm < *lastMileageKm &&
        around.mileageOverrideReason.trimmed().isEmpty()) {
        throw Refusal("order.mileage_below_last",
                      Tr::tr("%1 km is less than at the last visit (%2 km).")
                          .arg(countForPeople(around.mileageKm), countForPeople(*lastMileageKm)),
                      Tr::tr("Correct it, or say why: cluster replaced, or the earlier figure was mistyped."),
                      "mileage");
    }
    if (around.fuelEighths < 0 || around.fuelEighths > 8) {
        throw Refusal("order.fuel", Tr::tr("The fuel level is given in eighths, from 0 (empty) to 8 (full)."),
                      {}, "fuel");
    }
    if (header.promise && *header.promise <= now) {
        throw Refusal("order.promise_in_past", Tr::tr("The promised time lies before the arrival."),
                      Tr::tr("Promise a time after now."), "promise");
    }
    header.openedAt = now;
    header.stateSince = now;
    header.firstPromise = header.promise;
    header.state = OrderState::Estimating;
    Stored stored{.header = std::move(header),
                  .jobs = {},
                  .settlements = {},
                  .payments = {},
                  .jobsBeingWorked = {},
                  .jobsEverWorked = {}};
    RepairOrder order(std::move(stored));
    order.pending_.header = true;
    if (order.header_.promise) {
        order.pending_.promises.push_back({*order.header_.promise, {}});
    }
    return order;
}

RepairOrder::RepairOrder(Stored stored)
    : header_(std::move(stored.header)),
      jobs_(std::move(stored.jobs)),
      settlements_(std::move(stored.settlements)),
      payments_(std::move(stored.payments)),
      beingWorked_(std::move(stored.jobsBeingWorked)),
      everWorked_(std::move(stored.jobsEverWorked)) {}

RepairOrder RepairOrder::shownWithSender(const QString& name, const QString& phone) const {
    RepairOrder shown = *this;
    shown.header_.senderName = name;
    shown.header_.senderPhone = phone;
    return shown;
}

std::vector<const Job*> RepairOrder::jobs() const {
    std::vector<const Job*> standing;
    for (const Job& job : jobs_) {
        if (!job.isRemoved) {
            standing.push_back(&job);
        }
    }
    return standing;
}

const Job& RepairOrder::job(int position) const {
    const auto found = std::ranges::find(jobs_, position, &Job::position);
    if (found == jobs_.end() || found->isRemoved) {
        throw Refusal("order.unknown_job", Tr::tr("The order has no such job any more."),
                      Tr::tr("Reload the order."));
    }
    return *found;
}

Job& RepairOrder::mutableJob(int position) {
    return const_cast<Job&>(job(position));
}

const Job* RepairOrder::findJob(JobId id) const {
    const auto found = std::ranges::find_if(jobs_, [&](const Job& job) { return job.id == id; });
    return found == jobs_.end() ? nullptr : &*found;
}

const Job& RepairOrder::jobOf(LineId id) const {
    for (const Job& job : jobs_) {
        if (std::ranges::any_of(job.lines, [&](const OrderLine& line) { return line.id == id; })) {
            return job;
        }
    }
    throw std::logic_error("the line is not of this order");
}

const OrderLine& RepairOrder::line(LineId id) const {
    const Job& job = jobOf(id);
    return *std::ranges::find_if(job.lines, [&](const OrderLine& line) { return line.id == id; });
}

OrderLine& RepairOrder::mutableLine(LineId id) {
    return const_cast<OrderLine&>(line(id));
}

OrderLine& RepairOrder::mutableLine(Job& job, int linePosition) {
    const auto found = std::ranges::find(job.lines, linePosition, &OrderLine::position);
    if (found == job.lines.end() || found->isRemoved) {
        throw Refusal("order.unknown_line", Tr::tr("The job has no such line any more."),
                      Tr::tr("Reload the order."));
    }
    return *found;
}

OrderTotals RepairOrder::totals() const {
    OrderTotals totals;
    for (const Job& job : jobs_) {
        if (job.isRemoved || job.decision == JobDecision::Declined) {
            continue;
        }
        const Money customer = job.amount(Payer::Customer);
        (job.decision == JobDecision::Approved ? totals.approved : totals.pending) += customer;
        for (const OrderLine& line : job.lines) {
            if (line.isRemoved) {
                continue;
            }
            (line.output == OutputHalf::Labour ? totals.labour : totals.parts) += line.amount;
            totals.byPayer[line.payer] += line.amount;
            totals.total += line.amount;
            if (line.kind == LineKind::Discount) {
                totals.discounts += line.amount;
            }
        }
    }
    return totals;
}

std::vector<Payer> RepairOrder::payers() const {
    std::vector<Payer> found;
    const OrderTotals sums = totals();
    for (const Payer payer : allValues<Payer>()) {
        if (sums.byPayer.contains(payer)) {
            found.push_back(payer);
        }
    }
    if (found.empty()) {
        found.push_back(Payer::Customer);
    }
    return found;
}

Money RepairOrder::amountOf(Payer payer) const {
    const OrderTotals sums = totals();
    const auto found = sums.byPayer.find(payer);
    return found == sums.byPayer.end() ? Money() : found->second;
}

const Settlement* RepairOrder::standingSettlement(Payer payer) const {
    for (const Settlement& settlement : settlements_) {
        const bool isReversed = std::ranges::any_of(settlements_, [&](const Settlement& other) {
            return other.reverses && other.reverses == settlement.id;
        });
        if (settlement.payer == payer && !settlement.reverses && !isReversed) {
            return &settlement;
        }
    }
    return nullptr;
}

std::optional<Money> RepairOrder::settledAmount(Payer payer) const {
    const Settlement* settlement = standingSettlement(payer);
    return settlement ? std::optional(settlement->amount) : std::nullopt;
}

Money RepairOrder::paidAmount(Payer payer) const {
    Money sum;
    for (const Payment& payment : payments_) {
        if (payment.payer == payer) {
            sum += payment.amount;
        }
    }
    return sum;
}

Money RepairOrder::onAccount(Payer payer) const {
    Money sum;
    for (const Payment& payment : payments_) {
        if (payment.payer == payer && payment.method == PaymentMethod::OnAccount) {
            sum += payment.amount;
        }
    }
    return sum;
}

Money RepairOrder::balance(Payer payer) const {
    if (const auto settled = settledAmount(payer)) {
        return *settled - paidAmount(payer);
    }
    const Money approved = payer == Payer::Customer ? totals().approved : Money();
    return approved - paidAmount(payer);
}

Money RepairOrder::refundable(Payer payer) const {
    const Money most = standingSettlement(payer) ? -balance(payer) : paidAmount(payer);
    return std::max(most, Money());
}

bool RepairOrder::wasWorkedOn(const Job& job) const {
    return std::ranges::find(everWorked_, job.position) != everWorked_.end();
}

bool RepairOrder::isBeingWorkedOn(const Job& job) const {
    return std::ranges::find(beingWorked_, job.position) != beingWorked_.end();
}

void RepairOrder::require(OrderAct act) const {
    const QStringList reasons = blockers(act);
    if (!reasons.isEmpty()) {
        throw Refusal::blocked("order.step_refused",
                               Tr::tr("Not yet possible: %1.").arg(label(act, header_.purpose)), reasons);
    }
}

void RepairOrder::enter(OrderAct act, OrderState to, Timestamp now) {
    if (!leadsTo(header_.state, act, to)) {
        throw std::logic_error("the transition is not in the table");
    }
    if (header_.state != to) {
        header_.state = to;
        header_.stateSince = now;
    }
    pending_.header = true;
}

} // namespace baydesk
