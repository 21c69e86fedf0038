// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"

namespace baydesk {
namespace {

/// The ladder of real orders, and a yes that is taken back.
class ConsentLadders : public OrdersTest {
  protected:
    ConsentLadder ladder(OrderId id) { return shop.service<OrderService>().order(id).ladder; }
    void addWipers(OrderId id) {
        act<OrderService>([&](OrderService& orders) {
            const int wipers = orders.addJob(id, complaint(QStringLiteral("雨刮异响")));
            orders.addLine(id, wipers, labourLine());
        });
    }
    void startWork(OrderId id) {
        const JobId job = order(id).job(1).id.value();
        act<WorkshopService>([&](WorkshopService& workshop) {
            workshop.dispatch(job, shop.firstTechnician, shop.firstBay);
            workshop.startWork(job, shop.firstTechnician);
        });
    }
};

TEST_F(ConsentLadders, LeadFromTheEstimateThroughEveryConsentToTheBill) {
    const OrderId id = approvedOrder();
    startWork(id);
    addWipers(id);
    EXPECT_EQ(ladder(id).waiting(), Money::yuan(150)) << "the new total stands before the customer says yes";
    EXPECT_EQ(ladder(id).total, Money::yuan(500));
    auto yes = answer({2});
    yes.promise = shop.context().now.plusMinutes(480);
    yes.promiseReason = QStringLiteral("增项");
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, yes); });
    const ConsentLadder made = ladder(id);
    EXPECT_EQ(made.estimated, Money::yuan(350));
    EXPECT_EQ(made.approved, Money::yuan(350));
    ASSERT_EQ(made.additions.size(), 1u);
    const AnswerOnFile& word = made.additions[0].answer.value();
    EXPECT_EQ(word.method, ConsentMethod::Phone);
    EXPECT_EQ(word.person, QStringLiteral("陈伟"));
    EXPECT_EQ(word.at, shop.context().now);
    EXPECT_EQ(word.amount, Money::yuan(150));
    EXPECT_EQ(made.agreed, Money::yuan(500));
    EXPECT_EQ(order(id).totals().customer(), made.total);
    EXPECT_EQ(order(id).header().promise, yes.promise);
    EXPECT_NE(order(id).header().firstPromise, yes.promise) << "the first promise is kept apart";
}

TEST_F(ConsentLadders, OfADeliveredOrderEndWithWhatWasSettled) {
    const OrderId id = deliveredOrder();
    EXPECT_EQ(ladder(id).settled, Money::yuan(350));
    EXPECT_EQ(ladder(id).total, Money::yuan(350));
}

TEST_F(ConsentLadders, SaySoWhereAYesIsTakenBackAfterPartsWereIssued) {
    const OrderId id = approvedOrder();
    const LineId pads = order(id).job(1).lines[1].id.value();
    act<PartsService>([&](PartsService& parts) { parts.issue(pads, Quantity::whole(4)); });
    try {
        act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({}, {1})); });
        FAIL() << "parts are on the bench";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "consent.parts_issued");
        EXPECT_TRUE(refusal.remedy().contains(QStringLiteral("Return them"))) << "what is possible instead";
    }
    EXPECT_EQ(ladder(id).agreed, Money::yuan(350)) << "the yes stands";
    act<PartsService>(
        [&](PartsService& parts) { parts.returnPart(pads, Quantity::whole(4), QStringLiteral("客户取消")); });
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({}, {1})); });
    EXPECT_EQ(stock().available(), Quantity::whole(10)) << "and nothing is kept for it any more";
    const ConsentLadder made = ladder(id);
    ASSERT_EQ(made.additions.size(), 1u);
    EXPECT_EQ(made.additions[0].change(), -Money::yuan(350));
    EXPECT_EQ(made.total, Money());
}

TEST_F(ConsentLadders, HideWhoAnsweredFromWhoMayNotSeeNames) {
    const OrderId id = approvedOrder();
    shop.actAs(shop.partsClerk);
    EXPECT_EQ(ladder(id).answers.at(0).answer->person, QStringLiteral("陈**"));
}

} // namespace
} // namespace baydesk
