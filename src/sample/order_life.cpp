// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/order_life.h"

#include "sample/duties.h"
#include "sample/price_terms.h"
#include "services/billing_service.h"
#include "services/order_service.h"
#include "services/reception_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr const char* belongings[] = {"",        "", "", "后备箱有婴儿座椅", "行车记录仪一台", "后备箱工具箱",
                                      "雨伞一把"};
constexpr const char* cancelReasons[] = {"客户临时有事，改天再来", "客户嫌等待时间长，离店",
                                         "客户改去事故定损中心"};

DamageMark damage(Dice& dice) {
    return {static_cast<CarZone>(dice.below(16)), static_cast<DamageKind>(dice.weighted({7, 2, 1})), {}};
}

} // namespace

TickedItems allTicked(InspectionKind kind) {
    TickedItems ticked;
    for (const ChecklistItem& item : checklist(kind)) {
        ticked.append(QLatin1String(item.code));
    }
    return ticked;
}

OrderLife::OrderLife(Story& story, Floor& floor, Supply& supply, Duties& duties, CarChecker& checker)
    : story_(story), floor_(floor), supply_(supply), duties_(duties), checker_(checker) {
    floor.onFinished = [this](LiveOrder& order) { leaveWork(order); };
    floor.onBegun = [this](LiveOrder& order, const LiveJob& job) {
        if (&job == &order.jobs.front()) {
            checker_.inspect(order);
        }
        if (order.plan.finding && !order.isFindingOpen) {
            then(order, story_.desk.now().plusMinutes(story_.dice.between(8, 18)), &OrderLife::reportFinding);
        }
    };
    supply.onArrival = [this] {
        const std::vector<LiveOrder*> waiting = std::exchange(waitingForParts_, {});
        for (LiveOrder* order : waiting) {
            lookAtParts(*order, false);
        }
        floor_.wake();
    };
}

void OrderLife::then(LiveOrder& order, Timestamp at, void (OrderLife::*act)(LiveOrder&)) {
    story_.agenda.plan(at, [this, &order, act] { (this->*act)(order); });
}

void OrderLife::planArrival(Timestamp at, VisitPlan plan) {
    const auto& advisors = story_.cast.advisors;
    orders_.push_back(
        std::make_unique<LiveOrder>(LiveOrder{.plan = std::move(plan),
                                              .advisor = advisors[nextAdvisor_++ % advisors.size()],
                                              .id = {},
                                              .customer = {},
                                              .promise = at,
                                              .jobs = {}}));
    then(*orders_.back(), at, &OrderLife::receive);
}

std::vector<LiveOrder*> OrderLife::estimates() {
    std::vector<LiveOrder*> found;
    for (const auto& order : orders_) {
        const bool isHalted =
            order->halts(OrderState::Estimating) || order->halts(OrderState::AwaitingConsent);
        if (isHalted && order->id) {
            found.push_back(order.get());
        }
    }
    return found;
}

Timestamp OrderLife::promiseFor(const LiveOrder& order) {
    if (order.plan.promise) {
        return *order.plan.promise;
    }
    const Timestamp now = story_.desk.now();
    const Timestamp end = floor_.expectedEnd(order.plan.jobs);
    // Advisors leave themselves room: a part of the time, and what checking, washing and paying take.
    const std::int64_t room = end.since(now).seconds() / 60 * story_.dice.between(18, 55) / 100 + 85;
    return story_.timetable.halfHour(story_.timetable.afterWork(end, std::min<std::int64_t>(room, 540)));
}

Reception OrderLife::arrivalOf(const LiveOrder& order) {
    Dice& dice = story_.dice;
    const Car& car = story_.fleet.car(order.plan.car);
    Reception reception;
    reception.vehicle = car.id;
    reception.newCustomer = car.owner;
    reception.newVehicle = car.data;
    if (car.owner.kind == CustomerKind::Company) {
        reception.senderName = QStringLiteral("驾驶员") + dice.word({"小王", "老李", "张师傅", "陈师傅"});
    }
    reception.walkAround.mileageKm = car.mileageKm;
    reception.walkAround.fuelEighths = dice.between(1, 8);
    reception.walkAround.words = order.plan.words;
    reception.walkAround.belongings = dice.word(belongings);
    reception.walkAround.oldParts = dice.permille(250) ? OldParts::Take : OldParts::Leave;
    reception.walkAround.wantsWash = order.plan.wantsWash;
    reception.walkAround.covers = {ProtectiveCover::Seat, ProtectiveCover::SteeringWheel,
                                   ProtectiveCover::FloorMat};
    for (int marks = static_cast<int>(dice.weighted({60, 28, 12})); marks > 0; --marks) {
        reception.walkAround.damages.push_back(damage(dice));
    }
    reception.promise = order.promise;
    reception.purpose = order.plan.purpose;
    reception.customerWaits = order.plan.customerWaits;
    for (const PlannedJob& job : order.plan.jobs) {
        if (job.campaign) {
            reception.campaigns.push_back(*job.campaign);
        } else {
            reception.jobs.push_back(job.draft);
        }
    }
    return reception;
}

void OrderLife::receive(LiveOrder& order) {
    duties_.addCampaignWork(order);
    order.promise = promiseFor(order);
    Car& car = story_.fleet.car(order.plan.car);
    order.id = story_.desk.as<ReceptionService>(order.advisor).open(arrivalOf(order));
    order.customer = car.owner.name;
    if (!car.id) {
        car.id = story_.desk.as<OrderService>(order.advisor).order(*order.id).vehicle.id;
    }
    for (std::size_t i = 0; i < order.plan.jobs.size(); ++i) {
        const PlannedJob& planned = order.plan.jobs[i];
        LiveJob job;
        job.position = static_cast<int>(i) + 1;
        job.trade = planned.trade;
        job.waitsForOthers = planned.waitsForOthers;
        job.minutesLeft = planned.soldHours.seconds() / 60;
        order.jobs.push_back(job);
    }
    duties_.recordWarranty(order);
    checker_.receive(order);
    if (order.halts(OrderState::Estimating)) {
        return;
    }
    const int most = order.plan.isUrgent ? 4 : order.plan.jobs.front().draft.package ? 14 : 35;
    then(order, order.entry(OrderState::AwaitingConsent, story_.soon(3, most)), &OrderLife::estimate);
}

void OrderLife::addLines(LiveOrder& order, int position, const PlannedJob& planned) {
    for (const LineDraft& line : planned.lines) {
        const std::optional<LineDraft> given =
            line.kind == LineKind::Discount
                ? withinLimit(story_.desk, order.advisor, *order.id, position, line)
                : line;
        if (given) {
            story_.desk.as<OrderService>(order.advisor).addLine(*order.id, position, *given);
        }
    }
}

void OrderLife::estimate(LiveOrder& order) {
    for (std::size_t i = 0; i < order.plan.jobs.size(); ++i) {
        addLines(order, static_cast<int>(i) + 1, order.plan.jobs[i]);
    }
    story_.desk.as<OrderService>(order.advisor).submitEstimate(*order.id);
    if (order.halts(OrderState::AwaitingConsent)) {
        return;
    }
    if (order.plan.isCancelled) {
        then(order, story_.soon(15, 70), &OrderLife::cancel);
        return;
    }
    const bool isLate = order.plan.answersLater && !order.plan.isUrgent;
    const Timestamp answer = isLate ? story_.soon(40, order.plan.isInsured ? 420 : 150) : story_.soon(1, 6);
    then(order, order.entry(OrderState::AwaitingDispatch, answer), &OrderLife::recordConsent);
}

void OrderLife::cancel(LiveOrder& order) {
    story_.desk.as<OrderService>(order.advisor).cancel(*order.id, story_.dice.word(cancelReasons));
    story_.fleet.car(order.plan.car).isHere = false;
}

void OrderLife::recordConsent(LiveOrder& order) {
    OrderService::Answers answers;
    answers.answer.method = order.plan.answersLater ? ConsentMethod::Phone : ConsentMethod::Signature;
    answers.answer.person = order.customer;
    for (std::size_t i = 0; i < order.jobs.size(); ++i) {
        const bool isDeclined = order.plan.isAllDeclined || order.plan.jobs[i].isDeclined;
        order.jobs[i].isApproved = !isDeclined;
        (isDeclined ? answers.declined : answers.approved).push_back(order.jobs[i].position);
    }
    if (!isInternal(order.plan.purpose)) { // whose work is released with the estimate
        story_.desk.as<OrderService>(order.advisor).recordConsent(*order.id, answers);
    }
    if (order.plan.isAllDeclined) {
        then(order, story_.soon(4, 12), &OrderLife::release);
        return;
    }
    lookAtParts(order, true);
    if (order.plan.paysDeposit) {
        takeDeposit(order);
    }
    if (!order.halts(OrderState::AwaitingDispatch)) {
        const int most = order.plan.isUrgent ? 2 : 9;
        then(order, story_.soon(1, most), &OrderLife::dispatch);
    }
}

void OrderLife::release(LiveOrder& order) {
    const Money fee = story_.dice.permille(700) ? story_.desk.shop().diagnosisFee : Money();
    story_.desk.as<OrderService>(order.advisor)
        .release(*order.id, fee, {ConsentMethod::InPerson, order.customer});
    then(order, story_.soon(5, 15), &OrderLife::settle);
}

void OrderLife::takeDeposit(LiveOrder& order) {
    const RepairOrder stored = story_.desk.as<OrderService>(order.advisor).order(*order.id).order;
    const Money open = stored.balance(Payer::Customer);
    if (open > Money::yuan(600)) {
        story_.desk.as<BillingService>(story_.cast.cashier)
            .pay(*order.id, Payer::Customer, PaymentMethod::WeChat, Money::yuan(open.fen() / 100 / 100 * 30));
    }
}

void OrderLife::lookAtParts(LiveOrder& order, bool isNew) {
    const OrderView view = story_.desk.as<OrderService>(order.advisor).order(*order.id);
    bool isMissing = false;
    for (LiveJob& job : order.jobs) {
        if (!job.isApproved || job.isIssued || job.isFinished) {
            continue;
        }
        const Job& stored = view.order.job(job.position);
        job.id = stored.id;
        job.parts.clear();
        job.hasParts = true;
        for (const OrderLine& line : stored.lines) {
            if (!line.isRemoved && line.part) {
                job.parts.push_back({*line.id, *line.part, line.quantity});
                job.hasParts = job.hasParts && line.missing().isZero();
            }
        }
        if (!job.hasParts) {
            isMissing = true;
            if (isNew && !order.plan.isLeftShort) {
                buyMissing(order, job, view.order);
            }
        }
    }
    if (isMissing) {
        waitingForParts_.push_back(&order);
    }
}

void OrderLife::buyMissing(LiveOrder& order, const LiveJob& job, const RepairOrder& stored) {
    QDate last;
    for (const LivePart& part : job.parts) {
        const Quantity missing = stored.line(part.line).missing();
        if (missing > Quantity()) {
            last = std::max(last, supply_.buy(part, missing, *order.id));
        }
    }
    const Timestamp newPromise = story_.timetable.at(last, 17);
    if (newPromise > order.promise && !order.plan.haltIn) {
        order.promise = newPromise;
        story_.desk.as<OrderService>(order.advisor)
            .changePromise(*order.id, newPromise,
                           QStringLiteral("配件预计%1到货").arg(last.toString(QStringLiteral("M月d日"))));
    }
}

void OrderLife::dispatch(LiveOrder& order) {
    for (LiveJob& job : order.jobs) {
        if (job.isApproved && !job.isDispatched) {
            floor_.dispatch(order, job);
        }
    }
    floor_.wake();
}

void OrderLife::reportFinding(LiveOrder& order) {
    if (order.isOutOfWork || !order.plan.finding) {
        return;
    }
    order.plan.finding->draft.recommendation = checker_.recommendationFor(order);
    const PlannedJob planned = *std::exchange(order.plan.finding, {});
    order.isFindingOpen = true;
    LiveJob job;
    job.position = story_.desk.as<OrderService>(order.advisor).addJob(*order.id, planned.draft);
    job.trade = planned.trade;
    job.minutesLeft = planned.soldHours.seconds() / 60;
    addLines(order, job.position, planned);
    order.jobs.push_back(job);
    order.plan.jobs.push_back(planned);
    then(order, story_.soon(5, 45), &OrderLife::answerFinding);
}

void OrderLife::answerFinding(LiveOrder& order) {
    order.isFindingOpen = false;
    LiveJob& job = order.jobs.back();
    job.isApproved = !order.plan.jobs.back().isDeclined;
    OrderService::Answers answers;
    answers.answer = {story_.dice.permille(600) ? ConsentMethod::Phone : ConsentMethod::Message,
                      order.customer};
    (job.isApproved ? answers.approved : answers.declined).push_back(job.position);
    if (job.isApproved && story_.dice.permille(500)) {
        const Timestamp later = story_.timetable.afterWork(std::max(order.promise, story_.desk.now()), 60);
        answers.promise = later;
        answers.promiseReason = QStringLiteral("增加项目");
        order.promise = later;
    }
    story_.desk.as<OrderService>(order.advisor).recordConsent(*order.id, answers);
    if (job.isApproved) {
        lookAtParts(order, true);
        dispatch(order);
    } else {
        leaveWork(order);
    }
}

void OrderLife::leaveWork(LiveOrder& order) {
    const bool isDone =
        std::ranges::all_of(order.jobs, [](const LiveJob& job) { return job.isFinished || !job.isApproved; });
    if (!isDone || order.isFindingOpen || order.isOutOfWork) {
        return;
    }
    order.isOutOfWork = true;
    if (!order.halts(OrderState::SelfCheck)) {
        const Timestamp natural = story_.soon(3, 10);
        then(order, order.entry(OrderState::FinalInspection, natural), &OrderLife::checkOneself);
    }
}

} // namespace baydesk
