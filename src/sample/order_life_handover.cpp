// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/order_life.h"
#include "sample/price_terms.h"
#include "services/billing_service.h"
#include "services/order_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr const char* failures[] = {"路试仍有轻微异响", "保养灯未复位", "漆面有流挂，需打磨抛光",
                                    "螺栓扭矩未达标", "机油液位偏高"};

} // namespace

void OrderLife::checkOneself(LiveOrder& order) {
    const StaffId technician = story_.dice.pickFrom(story_.cast.technicians).staff;
    story_.desk.as<OrderService>(technician).passSelfCheck(*order.id, allTicked(InspectionKind::SelfCheck));
    if (order.halts(OrderState::FinalInspection)) {
        return;
    }
    const OrderState next = order.plan.wantsWash ? OrderState::Washing : OrderState::Ready;
    const bool fails = order.plan.failsInspection && !order.hasFailed;
    then(order, order.entry(next, story_.soon(4, 16)),
         fails ? &OrderLife::failInspection : &OrderLife::inspect);
}

void OrderLife::failInspection(LiveOrder& order) {
    order.hasFailed = true;
    order.isOutOfWork = false;
    LiveJob& job = *std::ranges::find_if(order.jobs, [](const LiveJob& each) { return each.isApproved; });
    story_.desk.as<OrderService>(story_.cast.foreman)
        .failInspection(*order.id, story_.dice.word(failures), {job.position}, {});
    floor_.redo(order, job, story_.dice.between(15, 45));
}

void OrderLife::inspect(LiveOrder& order) {
    story_.desk.as<OrderService>(story_.cast.foreman)
        .passInspection(*order.id, allTicked(InspectionKind::Final));
    if (!order.plan.wantsWash) {
        becomeReady(order);
    } else if (!order.halts(OrderState::Washing)) {
        then(order, order.entry(OrderState::Ready, story_.soon(12, 30)), &OrderLife::wash);
    }
}

void OrderLife::wash(LiveOrder& order) {
    story_.desk.as<OrderService>(story_.dice.pickFrom(story_.cast.washers)).finishWash(*order.id);
    becomeReady(order);
}

void OrderLife::becomeReady(LiveOrder& order) {
    if (order.halts(OrderState::Ready) && !order.plan.isTold) {
        return;
    }
    const Timestamp told = story_.soon(1, 8);
    if (!isInternal(order.plan.purpose)) {
        story_.agenda.plan(
            told, [this, &order] { story_.desk.as<OrderService>(order.advisor).tellCustomer(*order.id); });
    }
    if (order.halts(OrderState::Ready)) {
        return;
    }
    // Who waits pays at once; who has left comes soon, or when the car was promised.
    Timestamp pickUp = told.plusMinutes(story_.dice.between(4, 14));
    if (!order.plan.customerWaits && !order.plan.haltIn) {
        const Timestamp asPromised = order.promise.plusMinutes(-story_.dice.between(12, 60));
        pickUp = told.plusMinutes(story_.dice.between(15, 70));
        pickUp = story_.dice.permille(450) ? std::max(pickUp, asPromised) : pickUp;
    }
    const Timestamp open = story_.timetable.whenOpen(pickUp);
    pickUp = open == pickUp ? pickUp : open.plusMinutes(story_.dice.between(10, 120));
    then(order, order.entry(OrderState::Settled, pickUp), &OrderLife::settle);
}

void OrderLife::settle(LiveOrder& order) {
    const RepairOrder stored = story_.desk.as<OrderService>(order.advisor).order(*order.id).order;
    for (const Payer payer : stored.payers()) {
        story_.desk.as<BillingService>(order.advisor).settle(*order.id, payer);
    }
    if (!order.halts(OrderState::Settled)) {
        then(order, story_.soon(1, 5), &OrderLife::pay);
    }
}

void OrderLife::payLater(LiveOrder& order, Payer payer, PaymentMethod method, Money amount, int days) {
    const QDate day = story_.desk.today().addDays(days);
    story_.agenda.plan(
        story_.timetable.at(day, 10, story_.dice.between(0, 59)), [this, &order, payer, method, amount] {
            story_.desk.as<BillingService>(story_.cast.cashier).pay(*order.id, payer, method, amount);
        });
}

void OrderLife::pay(LiveOrder& order) {
    Dice& dice = story_.dice;
    const RepairOrder stored = story_.desk.as<OrderService>(order.advisor).order(*order.id).order;
    for (const Payer payer : {Payer::OemWarranty, Payer::Insurer}) {
        const auto settled = stored.settledAmount(payer);
        if (settled && *settled > Money()) {
            payLater(order, payer, PaymentMethod::Transfer, *settled, dice.between(14, 32));
        }
    }
    const Money open = stored.balance(Payer::Customer);
    const bool isCompany = story_.fleet.car(order.plan.car).owner.kind == CustomerKind::Company;
    BillingService billing = story_.desk.as<BillingService>(story_.cast.cashier);
    if (isCompany && dice.permille(600) && open > Money()) {
        billing.pay(*order.id, Payer::Customer, PaymentMethod::OnAccount, open);
        if (dice.permille(800)) {
            payLater(order, Payer::Customer, PaymentMethod::Transfer, open, dice.between(18, 45));
        }
    } else if (open > Money()) {
        static constexpr PaymentMethod methods[] = {PaymentMethod::WeChat, PaymentMethod::Alipay,
                                                    PaymentMethod::Card, PaymentMethod::Cash,
                                                    PaymentMethod::Transfer};
        const PaymentMethod method = methods[dice.weighted({46, 27, 15, 8, 4})];
        const Money first = order.plan.paysTwice && open > Money::yuan(500) ? Money::yuan(300) : Money();
        if (!first.isZero()) {
            billing.pay(*order.id, Payer::Customer, PaymentMethod::Cash, first);
        }
        billing.pay(*order.id, Payer::Customer, method, open - first);
    }
    then(order, story_.desk.now().plusMinutes(dice.between(2, 7)), &OrderLife::deliver);
}

void OrderLife::rememberWork(const LiveOrder& order, Car& car) {
    const RepairOrder stored = story_.desk.as<OrderService>(order.advisor).order(*order.id).order;
    const Job& job = stored.job(1);
    car.lastJob = job.decision == JobDecision::Approved ? job.id : std::nullopt;
    const auto technician = std::ranges::find_if(
        story_.cast.technicians, [&job](const Technician& each) { return job.technician == each.id; });
    car.lastTechnician =
        technician == story_.cast.technicians.end() ? std::nullopt : std::optional(technician->staff);
}

void OrderLife::deliver(LiveOrder& order) {
    story_.desk.as<OrderService>(order.advisor).deliver(*order.id, allTicked(InspectionKind::HandOver));
    Car& car = story_.fleet.car(order.plan.car);
    car.isHere = false;
    car.lastDeliveredOn = story_.desk.today();
    const PlannedJob& first = order.plan.jobs.front();
    if (!order.plan.isAllDeclined && !isInternal(order.plan.purpose) && !first.draft.package &&
        !first.draft.comeback && !first.isDeclined) {
        car.lastOrder = order.id;
        car.lastComplaint = first.draft.complaint;
        rememberWork(order, car);
    }
    const bool isPaidAtOnce = car.owner.kind == CustomerKind::Person && !order.plan.isInsured;
    if (order.plan.isReversed && isPaidAtOnce) {
        then(order, story_.soon(30, 200), &OrderLife::reverse);
    }
}

/// The customer found a price too high: the settlement is taken back, a discount given, and the difference
/// refunded.
void OrderLife::reverse(LiveOrder& order) {
    BillingService billing = story_.desk.as<BillingService>(story_.cast.manager);
    billing.reverseSettlement(*order.id, QStringLiteral("客户对工时费有异议，协商减免"));
    const RepairOrder stored = story_.desk.as<OrderService>(story_.cast.manager).order(*order.id).order;
    const std::vector<const Job*> jobs = stored.jobs();
    const auto job = std::ranges::find_if(jobs, [](const Job* each) {
        return each->decision == JobDecision::Approved && each->amount(Payer::Customer) > Money();
    });
    if (job != jobs.end()) {
        LineDraft discount;
        discount.kind = LineKind::Discount;
        discount.category = (*job)->lines.front().category;
        discount.discountOn = OutputHalf::Labour;
        discount.description = QStringLiteral("协商减免");
        discount.unitPrice = Money::yuan(50);
        discount.taxRate = story_.desk.shop().taxRate;
        const StaffId manager = story_.cast.manager;
        if (const auto given = withinLimit(story_.desk, manager, *order.id, (*job)->position, discount)) {
            story_.desk.as<OrderService>(manager).addLine(*order.id, (*job)->position, *given);
        }
    }
    for (const Payer payer : stored.payers()) {
        story_.desk.as<BillingService>(story_.cast.manager).settle(*order.id, payer);
    }
    const Money open =
        story_.desk.as<OrderService>(story_.cast.cashier).order(*order.id).order.balance(Payer::Customer);
    if (open.isNegative()) {
        story_.desk.as<BillingService>(story_.cast.cashier)
            .refund(*order.id, Payer::Customer, PaymentMethod::WeChat, -open, QStringLiteral("协商减免退款"));
    }
    story_.desk.as<OrderService>(order.advisor).deliver(*order.id, allTicked(InspectionKind::HandOver));
}

} // namespace baydesk
