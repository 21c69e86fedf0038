// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <QTextStream>
#include <algorithm>
#include <functional>

namespace baydesk {

namespace {

const Timestamp morning = Timestamp::fromMilliseconds(1'795'226'400'000);
const TechnicianId technician(5);
const BayId bay(6);

OrderHeader header(bool wantsWash, bool isPromised) {
    OrderHeader made{.id = {},
                     .number = QStringLiteral("R261121-001"),
                     .visit = VisitId(2),
                     .vehicle = VehicleId(3),
                     .customer = CustomerId(4),
                     .senderName = QStringLiteral("陈伟"),
                     .senderPhone = {},
                     .advisor = StaffId(1),
                     .walkAround = {},
                     .openedAt = morning,
                     .openedOn = QDate(2026, 11, 21),
                     .firstPromise = {},
                     .promise = {},
                     .stateSince = morning,
                     .workFinishedAt = {},
                     .readyAt = {},
                     .toldAt = {},
                     .deliveredAt = {},
                     .deliveredOn = {}};
    made.walkAround.mileageKm = 42'000;
    made.walkAround.wantsWash = wantsWash;
    if (isPromised) {
        made.promise = morning.plusMinutes(480);
    }
    return made;
}

} // namespace

OrderBench::OrderBench(bool wantsWash, bool isPromised)
    : order_(RepairOrder::open(header(wantsWash, isPromised), 41'000, morning)), now_(morning) {
    store();
}

void OrderBench::store() {
    RepairOrder::Stored stored{.header = order_.header(),
                               .jobs = {},
                               .settlements = order_.settlements(),
                               .payments = order_.payments(),
                               .jobsBeingWorked = {beingWorked_.begin(), beingWorked_.end()},
                               .jobsEverWorked = {everWorked_.begin(), everWorked_.end()}};
    stored.header.id = OrderId(1);
    for (const Job* job : order_.jobs()) {
        stored.jobs.push_back(*job);
    }
    for (const Job& old : known_) {
        if (std::ranges::find(stored.jobs, old.position, &Job::position) == stored.jobs.end()) {
            stored.jobs.push_back(old);
            stored.jobs.back().isRemoved = true;
        }
    }
    std::ranges::sort(stored.jobs, {}, &Job::position);
    for (Job& job : stored.jobs) {
        job.id = job.id.value_or(JobId(++nextId_));
        for (OrderLine& line : job.lines) {
            line.id = line.id.value_or(LineId(++nextId_));
        }
    }
    for (Settlement& settlement : stored.settlements) {
        settlement.id = settlement.id.value_or(SettlementId(++nextId_));
    }
    known_ = stored.jobs;
    order_ = RepairOrder(std::move(stored));
}

void OrderBench::pass() {
    now_ = now_.plusMinutes(1);
    store();
}

int OrderBench::addJob(const QString& complaint) {
    JobDraft draft;
    draft.complaint = complaint;
    const int position = order_.addJob(draft);
    pass();
    return position;
}

int OrderBench::addLine(int job, const LineDraft& draft) {
    const int position = order_.addLine(job, draft);
    pass();
    return position;
}

void OrderBench::editLine(int job, int line, const LineDraft& draft) {
    order_.editLine(job, line, draft);
    pass();
}

void OrderBench::removeLine(int job, int line) {
    order_.removeLine(job, line);
    pass();
}

void OrderBench::removeJob(int job) {
    order_.removeJob(job, now_);
    pass();
}

void OrderBench::submit() {
    order_.submitEstimate(now_);
    pass();
}

void OrderBench::approve(int job) {
    order_.approve(job, byPhone(), now_);
    pass();
}

void OrderBench::decline(int job) {
    order_.decline(job, byPhone(), now_);
    pass();
}

void OrderBench::release(Money diagnosisFee) {
    order_.release(diagnosisFee, Percent::fromBasisPoints(1300), byPhone(), now_);
    pass();
}

void OrderBench::cancel() {
    order_.cancel(QStringLiteral("customer must leave"), now_);
    pass();
}

void OrderBench::dispatch(int job) {
    order_.dispatch(job, technician, bay);
    pass();
}

void OrderBench::start(int job) {
    order_.startWork(job, technician, now_);
    beingWorked_.insert(job);
    everWorked_.insert(job);
    pass();
}

void OrderBench::stop(int job) {
    beingWorked_.erase(job);
    pass();
}

void OrderBench::reserve(int job, int line, Quantity quantity) {
    order_.setReserved(lineId(job, line), quantity);
    pass();
}

void OrderBench::issue(int job, int line, Quantity quantity, Money cost) {
    const LineId id = lineId(job, line);
    order_.recordIssue(id, quantity, cost);
    store();
    // As the parts counter does: what is kept for the line goes first.
    const OrderLine& issued = order_.line(id);
    order_.setReserved(id, std::min(issued.reserved, issued.quantity - issued.issued));
    pass();
}

void OrderBench::giveBack(int job, int line, Quantity quantity, Money cost) {
    order_.recordReturn(lineId(job, line), quantity, cost);
    pass();
}

void OrderBench::finish(int job) {
    order_.finishJob(job, now_);
    pass();
}

void OrderBench::passSelfCheck() {
    order_.passSelfCheck(allTicked(InspectionKind::SelfCheck), now_);
    pass();
}

void OrderBench::passInspection() {
    order_.passInspection(allTicked(InspectionKind::Final), now_);
    pass();
}

void OrderBench::failInspection(const std::vector<int>& jobs) {
    order_.failInspection(QStringLiteral("still squeals"), jobs, {}, now_);
    pass();
}

void OrderBench::finishWash() {
    order_.finishWash(now_);
    pass();
}

void OrderBench::settle(Payer payer) {
    order_.settle(payer, now_);
    pass();
}

void OrderBench::pay(Money amount, PaymentMethod method, Payer payer) {
    order_.pay(payer, method, amount, now_);
    pass();
}

void OrderBench::refund(Money amount, PaymentMethod method, Payer payer) {
    order_.refund(payer, method, amount, QStringLiteral("too much"), now_);
    pass();
}

void OrderBench::tell() {
    order_.tellCustomer(now_);
    pass();
}

void OrderBench::deliver() {
    order_.deliver(allTicked(InspectionKind::HandOver), now_, today());
    pass();
}

void OrderBench::reverse() {
    order_.reverseSettlement(QStringLiteral("wrong payer"), now_);
    pass();
}

const OrderLine& OrderBench::line(int job, int line) const {
    return *std::ranges::find(order_.job(job).lines, line, &OrderLine::position);
}

LineId OrderBench::lineId(int job, int line) const {
    return this->line(job, line).id.value();
}

LineDraft labour(Money perHour, Hours sold) {
    LineDraft draft;
    draft.kind = LineKind::Labour;
    draft.description = QStringLiteral("Brake pads renewed");
    draft.soldHours = sold;
    draft.unitPrice = perHour;
    draft.taxRate = Percent::fromBasisPoints(1300);
    return draft;
}

LineDraft partLine(Money each, Quantity quantity) {
    LineDraft draft = labour(each);
    draft.kind = LineKind::Part;
    draft.description = QStringLiteral("Brake pad");
    draft.part = PartId(7);
    draft.quantity = quantity;
    return draft;
}

LineDraft discount(Money amount, OutputHalf on) {
    LineDraft draft = labour(amount);
    draft.kind = LineKind::Discount;
    draft.description = QStringLiteral("Discount");
    draft.discountOn = on;
    return draft;
}

LineDraft fee(Money amount) {
    LineDraft draft = labour(amount);
    draft.kind = LineKind::Fee;
    draft.description = QStringLiteral("Fee");
    return draft;
}

LineDraft paidBy(Payer payer, LineDraft draft) {
    draft.payer = payer;
    return draft;
}

std::vector<OrderAct> allActs() {
    std::vector<OrderAct> acts;
    for (int act = 0; act <= static_cast<int>(OrderAct::ReverseSettlement); ++act) {
        acts.push_back(static_cast<OrderAct>(act));
    }
    return acts;
}

TickedItems allTicked(InspectionKind kind) {
    TickedItems ticked;
    for (const ChecklistItem& item : checklist(kind)) {
        ticked.append(QString::fromLatin1(item.code));
    }
    return ticked;
}

ConsentAnswer byPhone() {
    return {ConsentMethod::Phone, QStringLiteral("陈伟")};
}

OrderBench benchAt(OrderState state, bool wantsWash) {
    OrderBench bench(wantsWash);
    if (state == OrderState::Cancelled) {
        bench.cancel();
        return bench;
    }
    const std::vector<std::function<void()>> steps{
        [&] { bench.submit(); },
        [&] { bench.approve(1); },
        [&] {
            bench.dispatch(1);
            bench.start(1);
        },
        [&] {
            bench.issue(1, 2, Quantity::whole(2), Money::yuan(20));
            bench.stop(1);
            bench.finish(1);
        },
        [&] { bench.passSelfCheck(); },
        [&] { bench.passInspection(); },
        [&] {
            if (bench.state() == OrderState::Washing) {
                bench.finishWash();
            }
        },
        [&] { bench.settle(); },
        [&] {
            bench.pay(Money::yuan(200));
            bench.deliver();
        },
    };
    bench.addJob();
    bench.addLine(1, labour());
    bench.addLine(1, partLine());
    for (const auto& step : steps) {
        if (bench.state() == state) {
            break;
        }
        step();
    }
    return bench;
}

QString dump(const RepairOrder& order) {
    QString text;
    QTextStream out(&text);
    const auto moment = [](const std::optional<Timestamp>& at) { return at ? at->milliseconds() : -1; };
    const OrderHeader& header = order.header();
    out << code(header.state) << ' ' << header.stateSince.milliseconds() << ' ' << moment(header.firstPromise)
        << ' ' << moment(header.promise) << ' ' << moment(header.workFinishedAt) << ' '
        << moment(header.readyAt) << ' ' << moment(header.toldAt) << ' ' << moment(header.deliveredAt) << ' '
        << header.deliveredOn.value_or(QDate()).toString(Qt::ISODate) << ' ' << int(header.isReleased) << ' '
        << header.reworkCount << '\n';
    for (const Job* job : order.jobs()) {
        out << job->letter() << ' ' << job->complaint << '|' << job->cause << '|' << job->correction << '|'
            << code(job->warrantyScope) << ' ' << code(job->decision) << ' '
            << (job->approvedAmount ? job->approvedAmount->fen() : -1) << ' ' << int(job->isAdditional)
            << int(job->isFinished) << int(job->technician.has_value()) << int(job->bay.has_value()) << '\n';
        for (const OrderLine& line : job->lines) {
            out << "  " << line.position << ' ' << code(line.kind) << ' ' << code(line.output) << ' '
                << code(line.payer) << ' ' << code(line.category) << ' ' << line.description << ' '
                << line.soldHours.seconds() << ' ' << line.quantity.milli() << ' ' << line.unitPrice.fen()
                << ' ' << line.amount.fen() << ' ' << line.net.fen() << ' ' << line.tax.fen() << ' '
                << line.reserved.milli() << ' ' << line.issued.milli() << ' ' << line.cost.fen() << ' '
                << int(line.isRemoved) << '\n';
        }
    }
    for (const Settlement& settlement : order.settlements()) {
        out << "settled " << code(settlement.payer) << ' ' << settlement.amount.fen() << ' '
            << settlement.net.fen() << ' ' << settlement.reason << '\n';
    }
    for (const Payment& payment : order.payments()) {
        out << "paid " << code(payment.payer) << ' ' << code(payment.kind) << ' ' << code(payment.method)
            << ' ' << payment.amount.fen() << ' ' << payment.reason << '\n';
    }
    for (const OrderAct act : allActs()) {
        out << order.blockers(act).join(u'/') << '\n';
    }
    return text;
}

} // namespace baydesk
