// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/discounts_test.h"

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

TEST_F(Discounts, EachRoleGivesUpToItsLimitOfTheCustomersShare) {
    const OrderId id = estimate(); // ¥350.00: 5 % are ¥17.50, 20 % are ¥70.00
    EXPECT_EQ(refusedAs(shop.foreman, id, discount(Money::fromFen(1))), "discount.above_limit price");
    EXPECT_EQ(refusedAs(shop.advisor, id, discount(Money::fromFen(1751))), "discount.above_limit price");
    take(shop.advisor, id, discount(Money::fromFen(1750)));
    EXPECT_EQ(refusedAs(shop.advisor, id, discount(Money::fromFen(1))), "discount.above_limit price")
        << "all discounts of the order together count";
    EXPECT_EQ(refusedAs(shop.manager, id, discount(Money::fromFen(5251))), "discount.above_limit price");
    take(shop.manager, id, discount(Money::fromFen(5250)));
    take(shop.owner, id, discount(Money::fromFen(8000)));
    EXPECT_EQ(order(id).totals().customer(), Money::yuan(200));
}

TEST_F(Discounts, TheRefusalNamesTheLimitAndWhomToAsk) {
    const OrderId id = estimate();
    shop.actAs(shop.advisor);
    try {
        act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, discount(Money::yuan(60))); });
        FAIL() << "the advisor's limit is 5 %";
    } catch (const Refusal& refusal) {
        EXPECT_TRUE(refusal.sentence().contains(s("60.00"))) << refusal.sentence().toStdString();
        EXPECT_TRUE(refusal.sentence().contains(s("5%")));
        EXPECT_TRUE(refusal.sentence().contains(s("17.50")));
        EXPECT_TRUE(refusal.remedy().contains(label(StaffRole::Manager)));
        EXPECT_FALSE(refusal.remedy().contains(label(StaffRole::Foreman)));
    }
}

TEST_F(Discounts, NeitherAChangedLineNorALostOneGetsAroundTheLimit) {
    const OrderId id = estimate();
    take(shop.advisor, id, discount(Money::fromFen(1750)));
    LineDraft more = discount(Money::fromFen(1800));
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 3, more); }),
              "discount.above_limit price");
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 2); }),
              "discount.above_limit price")
        << "without the parts 5 % are ¥7.50";
    LineDraft less = discount(Money::yuan(5));
    act<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 3, less); });
    act<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 2); });
}

TEST_F(Discounts, WhatWasGrantedMayBecomeLess) {
    const OrderId id = estimate();
    take(shop.manager, id, discount(Money::yuan(60)));
    shop.actAs(shop.advisor);
    act<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 3, discount(Money::yuan(50))); });
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.editLine(id, 1, 3, discount(Money::yuan(51))); }),
              "discount.above_limit price");
}

TEST_F(Discounts, OnlyTheCustomersShareIsLimited) {
    const OrderId id = estimate();
    LineDraft makers = discount(Money::yuan(20));
    makers.payer = Payer::OemWarranty;
    LineDraft work = labourLine(Payer::OemWarranty);
    take(shop.advisor, id, work);
    take(shop.advisor, id, makers);
    EXPECT_EQ(refusedAs(shop.advisor, id, discount(Money::fromFen(1751))), "discount.above_limit price")
        << "the maker's work adds nothing to the customer's share";
    makers.payer = Payer::Customer;
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 4, makers); }),
              "discount.above_limit price");
}

TEST_F(Discounts, TakeOffNoMoreThanThereIs) {
    const OrderId id = estimate();
    EXPECT_EQ(refusedAs(shop.owner, id, discount(Money::fromFen(15'001))), "line.discount_above_work price")
        << "labour comes to ¥150.00";
    take(shop.owner, id, discount(Money::yuan(150)));
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 1); }),
              "line.discount_above_work price");
    EXPECT_EQ(refusedAs(shop.owner, id, discount(Money::fromFen(20'001), OutputHalf::Parts)),
              "line.discount_above_work price");
}

TEST_F(Discounts, ALimitIsChangedWithBothValuesInTheHistory) {
    const OrderId id = estimate();
    shop.actAs(shop.manager);
    act<DiscountService>([&](DiscountService& discounts) {
        discounts.setLimit(StaffRole::Advisor, Percent::fromBasisPoints(1000));
    });
    take(shop.advisor, id, discount(Money::yuan(35)));
    shop.actAs(shop.manager);
    const auto refused = [&](StaffRole role, int basisPoints) {
        return refusedBy<DiscountService>([&](DiscountService& discounts) {
            discounts.setLimit(role, Percent::fromBasisPoints(basisPoints));
        });
    };
    EXPECT_EQ(refused(StaffRole::Advisor, 10'001), "discount.limit limit");
    EXPECT_EQ(refused(StaffRole::Advisor, -1), "discount.limit limit");
    EXPECT_EQ(refused(StaffRole::Technician, 100), "discount.limit limit");
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Shop, 1, 10);
    const QString said = describe(history.front(), shop.settings().calendar);
    EXPECT_TRUE(said.contains(s("5%")) && said.contains(s("10%"))) << said.toStdString();
}

TEST_F(Discounts, EveryRoleThatWritesOrdersHasALimitFromTheStart) {
    const DiscountLimits limits = shop.service<DiscountService>().limits();
    for (const StaffRole role : rolesWith(Right::WriteOrders)) {
        EXPECT_TRUE(limits.all().contains(role)) << code(role).toStdString();
    }
    EXPECT_EQ(limits.of(StaffRole::Advisor), Percent::fromBasisPoints(500));
    EXPECT_EQ(limits.of(StaffRole::Cashier), Percent());
    EXPECT_EQ(limits.of(StaffRole::Manager), Percent::fromBasisPoints(2000));
    EXPECT_EQ(limits.of(StaffRole::Owner), Percent::fromBasisPoints(10'000));
}

TEST_F(Discounts, AreNotPushedAboveTheLimitByWorkThatIsDeclined) {
    const OrderId id = estimate();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(s("变速箱大修")));
        LineDraft gearbox = labourLine();
        gearbox.unitPrice = Money::yuan(2000);
        orders.addLine(id, 2, gearbox);
    });
    take(shop.advisor, id, discount(Money::yuan(150)));
    act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    EXPECT_EQ(
        refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1}, {2})); }),
        "discount.above_limit price");
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1, 2})); });
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Approved);
}

} // namespace
} // namespace baydesk
