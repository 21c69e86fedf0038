// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/price_terms.h"

#include "services/discount_service.h"
#include "services/labour_rate_service.h"
#include "services/order_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr std::int64_t fenPerYuan = 100;

Money wholeYuan(Money amount) {
    return Money::fromFen(amount.fen() / fenPerYuan * fenPerYuan);
}

/// What the customer pays of a half of the job.
Money customerHalf(const Job& job, OutputHalf half) {
    Money sum;
    for (const OrderLine& line : job.lines) {
        if (!line.isRemoved && line.payer == Payer::Customer && line.output == half) {
            sum += line.amount;
        }
    }
    return sum;
}

} // namespace

void publishRates(SampleDesk& desk, StaffId manager, QDate today) {
    LabourRateService service = desk.as<LabourRateService>(manager);
    const QDate first = desk.today();
    // The maker pays less than the customer, and what the shop does for itself costs what it costs.
    for (const ServiceCategory category : allValues<ServiceCategory>()) {
        service.add({Payer::OemWarranty, category, Money::yuan(110), first});
        service.add({Payer::Internal, category, Money::yuan(90), first});
    }
    service.add({Payer::Customer, ServiceCategory::Paint, Money::yuan(180), first});
    service.add({Payer::Insurer, ServiceCategory::Paint, Money::yuan(180), first});
    const QDate nextMonth = QDate(today.year(), today.month(), 1).addMonths(1);
    service.add({Payer::Customer, ServiceCategory::Body, Money::yuan(165), nextMonth});
}

std::optional<LineDraft> withinLimit(SampleDesk& desk, StaffId who, OrderId id, int job, LineDraft discount) {
    const RepairOrder order = desk.as<OrderService>(who).order(id).order;
    const DiscountStanding standing = discountStanding(order);
    const Money most =
        std::min(standing.allowed(desk.as<DiscountService>(who).ownLimit()) - standing.discounts,
                 customerHalf(order.job(job), discount.discountOn));
    discount.unitPrice = wholeYuan(std::min(discount.unitPrice, most));
    return discount.unitPrice > Money() ? std::optional(discount) : std::nullopt;
}

void askForDiscounts(SampleDesk& desk, StaffId advisor, StaffId manager) {
    constexpr Percent wanted = Percent::fromBasisPoints(1500);
    constexpr int customers = 2;
    int asked = 0;
    for (const OpenOrder& open : desk.as<OrderService>(advisor).openOrders()) {
        const RepairOrder order = desk.as<OrderService>(advisor).order(open.id).order;
        const bool isAgreed = open.state == OrderState::AwaitingDispatch || open.state == OrderState::InWork;
        if (!isAgreed || asked == customers || !discountStanding(order).discounts.isZero()) {
            continue;
        }
        const Job& job = *order.jobs().front();
        LineDraft discount;
        discount.kind = LineKind::Discount;
        discount.category = job.lines.empty() ? ServiceCategory::General : job.lines.front().category;
        discount.description = QStringLiteral("老客户优惠");
        discount.taxRate = desk.shop().taxRate;
        discount.unitPrice = wholeYuan(discountStanding(order).allowed(wanted));
        if (job.decision != JobDecision::Approved || discount.unitPrice.isZero() ||
            discount.unitPrice > customerHalf(job, discount.discountOn)) {
            continue;
        }
        const DiscountRequestId request = desk.as<DiscountService>(advisor).ask(
            open.id, job.position, discount,
            asked == 0 ? QStringLiteral("第五次来店保养，介绍过两位朋友")
                       : QStringLiteral("上次交车晚了半天"));
        if (asked == 0) {
            desk.as<DiscountService>(manager).grant(request);
        }
        ++asked;
    }
}

} // namespace baydesk
