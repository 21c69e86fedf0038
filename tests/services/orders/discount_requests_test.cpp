// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/discounts_test.h"

#include "domain/storage_error.h"
#include "services/check_service.h"
#include "storage/discount_store.h"

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

TEST_F(Discounts, OneIsAskedForAndGrantedInTheGrantorsName) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    EXPECT_EQ(order(id).totals().discounts, Money()) << "nothing is taken off yet";
    shop.actAs(shop.manager);
    ASSERT_EQ(shop.service<DiscountService>().toAnswer().size(), 1u);
    act<DiscountService>([&](DiscountService& discounts) { discounts.grant(asked); });
    EXPECT_EQ(order(id).totals().discounts, -Money::yuan(60));
    EXPECT_EQ(request(id).state, DiscountRequestState::Granted);
    EXPECT_TRUE(shop.service<DiscountService>().toAnswer().empty());
    const QStringList said = sentences(id);
    EXPECT_TRUE(said.at(0).contains(s("granted"))) << said.at(0).toStdString();
    EXPECT_TRUE(said.at(1).contains(s("老客户优惠"))) << "the line, in the same transaction";
    EXPECT_TRUE(said.at(2).contains(s("老客户")));
    EXPECT_EQ(shop.service<OrderService>().order(id).history.front().actor, s("吴磊"));
    EXPECT_EQ(grantAs(shop.owner, asked), "discount.answered");
}

TEST_F(Discounts, OneIsAskedForOnlyWithAReasonAndAboveTheOwnLimit) {
    const OrderId id = estimate();
    shop.actAs(shop.advisor);
    const auto refused = [&](const LineDraft& draft, const char* reason) {
        return refusedBy<DiscountService>(
            [&](DiscountService& discounts) { discounts.ask(id, 1, draft, s(reason)); });
    };
    EXPECT_EQ(refused(discount(Money::yuan(60)), " "), "discount.reason reason");
    EXPECT_EQ(refused(discount(Money::yuan(10)), "老客户"), "discount.within_limit price");
    EXPECT_EQ(refused(discount(Money::yuan(151)), "老客户"), "line.discount_above_work price");
    EXPECT_EQ(refused(labourLine(), "老客户"), "discount.kind kind");
}

TEST_F(Discounts, AreAskedForOncePerJobWhileOneIsOpen) {
    const OrderId id = estimate();
    const DiscountRequestId first = ask(id, Money::yuan(60));
    const QByteArray refused = refusedBy<DiscountService>([&](DiscountService& discounts) {
        discounts.ask(id, 1, discount(Money::yuan(80), OutputHalf::Parts), s("再优惠"));
    });
    EXPECT_EQ(refused, "discount.asked_already price");
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(s("机油渗漏")));
        orders.addLine(id, 2, labourLine());
    });
    act<DiscountService>([&](DiscountService& discounts) {
        discounts.ask(id, 2, discount(Money::yuan(60)), s("另一个项目"));
        discounts.withdraw(first);
    });
    ask(id, Money::yuan(80)); // what is withdrawn stands in nobody's way
}

TEST_F(Discounts, AreKeptOncePerJobByTheDatabaseItself) {
    const OrderId id = estimate();
    ask(id, Money::yuan(60));
    const JobId job = *order(id).job(1).id;
    Transaction transaction(shop.session());
    EXPECT_THROW(DiscountStore(shop.session())
                     .add(id, job, discount(Money::yuan(60)), s("老客户"), shop.foreman, shop.context().now),
                 StorageError)
        << "whatever two desks have read before";
}

TEST_F(Discounts, IsGrantedOnTheOrderAsItStandsThen) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    EXPECT_TRUE(mayGrant(shop.manager, id));
    EXPECT_EQ(toAnswer(shop.manager), 1u);
    EXPECT_FALSE(mayGrant(shop.advisor, id));
    EXPECT_EQ(toAnswer(shop.advisor), 0u);
    act<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 2); }); // ¥150.00 are left
    EXPECT_FALSE(mayGrant(shop.manager, id));
    EXPECT_EQ(toAnswer(shop.manager), 0u) << "the list of all orders says the same as the order";
    EXPECT_EQ(grantAs(shop.manager, asked), "discount.above_limit price");
    EXPECT_TRUE(mayGrant(shop.owner, id));
    EXPECT_EQ(toAnswer(shop.owner), 1u);
    act<OrderService>([&](OrderService& orders) {
        LineDraft shorter = labourLine();
        shorter.soldHours = Hours::fromHundredths(50);
        orders.editLine(id, 1, 1, shorter); // ¥50.00
    });
    EXPECT_FALSE(mayGrant(shop.owner, id));
    EXPECT_EQ(toAnswer(shop.owner), 0u);
    EXPECT_EQ(grantAs(shop.owner, asked), "line.discount_above_work price");
    EXPECT_EQ(request(id).state, DiscountRequestState::Open);
}

TEST_F(Discounts, IsRefusedWithAReasonByWhoMayTakeOffMore) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    const auto refuseAs = [&](StaffId who, const char* reason) {
        shop.actAs(who);
        return refusedBy<DiscountService>(
            [&](DiscountService& discounts) { discounts.refuse(asked, s(reason)); });
    };
    EXPECT_EQ(refuseAs(shop.advisor, "不"), "discount.not_above");
    EXPECT_EQ(refuseAs(shop.foreman, "不"), "discount.not_above");
    EXPECT_EQ(refuseAs(shop.manager, ""), "discount.reason reason");
    act<DiscountService>([&](DiscountService& discounts) { discounts.refuse(asked, s("活动期间已优惠")); });
    const DiscountRequest refused = request(id);
    EXPECT_EQ(refused.state, DiscountRequestState::Refused);
    EXPECT_EQ(refused.answeredBy, s("吴磊"));
    EXPECT_EQ(refused.answer, s("活动期间已优惠"));
    EXPECT_TRUE(sentences(id).front().contains(s("活动期间已优惠")));
}

TEST_F(Discounts, IsWithdrawnByWhoAskedAlone) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    shop.actAs(shop.manager);
    EXPECT_EQ(refusedBy<DiscountService>([&](DiscountService& discounts) { discounts.withdraw(asked); }),
              "discount.not_asker");
    shop.actAs(shop.advisor);
    act<DiscountService>([&](DiscountService& discounts) { discounts.withdraw(asked); });
    EXPECT_EQ(request(id).state, DiscountRequestState::Withdrawn);
    EXPECT_EQ(grantAs(shop.owner, asked), "discount.answered");
}

TEST_F(Discounts, LapseVisiblyWithTheSettlement) {
    const OrderId id = readyOrder();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    shop.actAs(shop.cashier);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); });
    EXPECT_EQ(request(id).state, DiscountRequestState::Lapsed);
    EXPECT_TRUE(sentences(id).front().contains(s("lapsed")));
    EXPECT_EQ(grantAs(shop.owner, asked), "discount.answered");
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_F(Discounts, LapseWithTheirJobAndWithTheOrder) {
    const OrderId declined = estimate();
    ask(declined, Money::yuan(60));
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(declined);
        orders.recordConsent(declined, answer({}, {1}));
    });
    EXPECT_EQ(request(declined).state, DiscountRequestState::Lapsed);
    const OrderId cancelled = receiveAgain(declined);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(cancelled, complaint());
        orders.addLine(cancelled, 1, labourLine());
    });
    ask(cancelled, Money::yuan(60));
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) { orders.cancel(cancelled, s("客户改期")); });
    EXPECT_EQ(request(cancelled).state, DiscountRequestState::Lapsed);
}

TEST_F(Discounts, ThatWereAskedForLapseWhenNothingIsTheCustomersAnyMore) {
    const OrderId id = estimate();
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    ask(id, Money::yuan(100));
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) {
        for (const int line : {1, 2}) {
            LineDraft draft = order(id).job(1).lines.at(static_cast<std::size_t>(line - 1)).draft();
            draft.payer = Payer::Insurer;
            orders.editLine(id, 1, line, draft);
        }
    });
    finishWork(id);
    inspectAndWash(id);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Insurer); });
    EXPECT_EQ(request(id).state, DiscountRequestState::Lapsed);
}

} // namespace
} // namespace baydesk
