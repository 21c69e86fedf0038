// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// Ready, with ¥200.00 for the customer and ¥80.00 for the maker.
OrderBench withTwoPayers() {
    OrderBench bench;
    bench.addJob();
    bench.addLine(1, labour());
    bench.addLine(1, partLine());
    bench.addLine(1, paidBy(Payer::OemWarranty, labour(Money::yuan(80))));
    bench.submit();
    bench.approve(1);
    bench.dispatch(1);
    bench.start(1);
    bench.issue(1, 2, Quantity::whole(2));
    bench.stop(1);
    bench.finish(1);
    bench.passSelfCheck();
    bench.passInspection();
    bench.finishWash();
    return bench;
}

TEST(Settlement, IsTheSumOfItsLinesAsTheyWereRounded) {
    OrderBench bench = benchAt(OrderState::Ready);
    bench.settle();
    const Settlement& settlement = bench->settlements().back();
    EXPECT_EQ(settlement.amount, Money::yuan(200));
    EXPECT_EQ(settlement.net, bench.line(1, 1).net + bench.line(1, 2).net);
    EXPECT_EQ(settlement.net + settlement.tax, settlement.amount);
}

TEST(Settlement, ClosesEachPayerOnItsOwn) {
    OrderBench bench = withTwoPayers();
    bench.settle(Payer::OemWarranty);
    EXPECT_EQ(bench.state(), OrderState::Ready);
    EXPECT_EQ(ruleOf([&] { bench.settle(Payer::OemWarranty); }), "settle.already");
    EXPECT_EQ(ruleOf([&] { bench.settle(Payer::Insurer); }), "settle.no_lines");
    bench.settle(Payer::Customer);
    EXPECT_EQ(bench.state(), OrderState::Settled);
    EXPECT_EQ(bench->settledAmount(Payer::Customer), Money::yuan(200));
    EXPECT_EQ(bench->settledAmount(Payer::OemWarranty), Money::yuan(80));
}

TEST(Settlement, FreezesItsOwnLinesOnly) {
    OrderBench bench = withTwoPayers();
    bench.settle(Payer::OemWarranty);
    EXPECT_EQ(ruleOf([&] { bench.editLine(1, 3, paidBy(Payer::OemWarranty, labour(Money::yuan(70)))); }),
              "line.payer_settled");
    EXPECT_EQ(ruleOf([&] { bench.editLine(1, 1, paidBy(Payer::OemWarranty, labour())); }),
              "line.payer_settled");
    EXPECT_EQ(ruleOf([&] { bench.addLine(1, paidBy(Payer::OemWarranty, discount(Money::yuan(1)))); }),
              "line.payer_settled");
    bench.addLine(1, discount(Money::yuan(20)));
    bench.settle(Payer::Customer);
    EXPECT_EQ(bench->settledAmount(Payer::Customer), Money::yuan(180));
}

TEST(Settlement, KeepsIssuedPartsOfASettledPayer) {
    OrderBench bench = withTwoPayers();
    bench.settle(Payer::Customer);
    EXPECT_EQ(ruleOf([&] { bench.giveBack(1, 2, Quantity::whole(1)); }), "line.payer_settled");
}

TEST(Settlement, KeepsALastLineThatIsStillToBeSettled) {
    OrderBench bench = withTwoPayers();
    bench.editLine(1, 3, labour(Money::yuan(80)));
    bench.approve(1);
    bench.addLine(1, paidBy(Payer::Goodwill, fee(Money::yuan(5))));
    bench.settle(Payer::Customer);
    EXPECT_EQ(ruleOf([&] { bench.removeLine(1, 4); }), "line.last_to_settle");
    bench.settle(Payer::Goodwill);
    EXPECT_EQ(bench.state(), OrderState::Settled);
}

TEST(Settlement, IsRefusedAboveTheConsentAndSaysSo) {
    OrderBench bench = benchAt(OrderState::Ready);
    bench.addLine(1, fee(Money::yuan(30)));
    const auto refusal = refusalOf([&] { bench.settle(); });
    ASSERT_TRUE(refusal.has_value());
    ASSERT_EQ(refusal->blockers().size(), 1);
    EXPECT_TRUE(refusal->blockers()[0].contains(QStringLiteral("¥230.00")));
    EXPECT_EQ(bench->nextAct(), OrderAct::RecordConsent);
    bench.approve(1);
    bench.settle();
}

TEST(Settlement, OfAnOrderThatWasStoredAboveItsConsentIsRefused) {
    OrderBench bench = benchAt(OrderState::Ready);
    RepairOrder::Stored stored{.header = bench->header(),
                               .jobs = {bench->job(1)},
                               .settlements = {},
                               .payments = {},
                               .jobsBeingWorked = {},
                               .jobsEverWorked = {1}};
    stored.jobs.front().approvedAmount = Money::fromFen(199'99);
    const QStringList blockers = RepairOrder(std::move(stored)).blockers(OrderAct::Settle);
    ASSERT_EQ(blockers.size(), 1);
    EXPECT_TRUE(blockers[0].contains(QStringLiteral("¥199.99")));
}

TEST(Settlement, WaitsUntilTheWarrantyIsDecided) {
    OrderBench bench = withTwoPayers();
    JobDraft draft;
    draft.complaint = QStringLiteral("Brakes squeal");
    draft.warrantyScope = WarrantyScope::AskedOem;
    bench->editJob(1, draft);
    EXPECT_EQ(bench->blockers(OrderAct::Settle).size(), 1);
    draft.warrantyScope = WarrantyScope::Covered;
    bench->editJob(1, draft);
    EXPECT_TRUE(bench->isAllowed(OrderAct::Settle));
}

TEST(Settlement, OfMoreDiscountThanWorkIsRefused) {
    OrderBench bench = withTwoPayers();
    EXPECT_EQ(ruleOf([&] { bench.addLine(1, paidBy(Payer::OemWarranty, discount(Money::yuan(81)))); }),
              "line.discount_above_work")
        << "the customer's labour does not help";
    bench.addLine(1, paidBy(Payer::OemWarranty, discount(Money::yuan(80))));
    bench.settle(Payer::OemWarranty);
    EXPECT_EQ(bench->settledAmount(Payer::OemWarranty), Money());
}

TEST(Payment, IsTakenInParts) {
    OrderBench bench = benchAt(OrderState::Settled);
    bench.pay(Money::yuan(120), PaymentMethod::WeChat);
    EXPECT_EQ(bench->balance(Payer::Customer), Money::yuan(80));
    EXPECT_EQ(bench->nextAct(), OrderAct::TakePayment);
    EXPECT_EQ(ruleOf([&] { bench.deliver(); }), "order.step_refused");
    const auto refusal = refusalOf([&] { bench.pay(Money::fromFen(80'01)); });
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(refusal->rule(), "payment.above_balance");
    EXPECT_EQ(refusal->field(), "amount");
    EXPECT_TRUE(refusal->sentence().contains(QStringLiteral("¥80.00")));
    bench.pay(Money::yuan(80), PaymentMethod::Card);
    EXPECT_EQ(bench->balance(Payer::Customer), Money());
    EXPECT_EQ(bench->nextAct(), OrderAct::Deliver);
    EXPECT_EQ(bench->blockers(OrderAct::TakePayment).size(), 1);
}

TEST(Payment, OfNothingOrLessIsRefused) {
    OrderBench bench = benchAt(OrderState::Settled);
    EXPECT_EQ(ruleOf([&] { bench.pay(Money()); }), "payment.amount");
    EXPECT_EQ(ruleOf([&] { bench.pay(Money::yuan(-5)); }), "payment.amount");
}

TEST(Deposit, IsAtMostWhatIsApprovedAndCountsLater) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    EXPECT_EQ(ruleOf([&] { bench.pay(Money::fromFen(200'01)); }), "payment.above_balance");
    EXPECT_EQ(ruleOf([&] { bench.pay(Money::yuan(1), PaymentMethod::OnAccount); }),
              "payment.on_account_early");
    EXPECT_EQ(ruleOf([&] { bench.pay(Money::yuan(1), PaymentMethod::Cash, Payer::Insurer); }),
              "payment.above_balance");
    bench.pay(Money::yuan(150));
    EXPECT_EQ(bench->payments().back().kind, PaymentKind::Deposit);
    EXPECT_EQ(bench->balance(Payer::Customer), Money::yuan(50));
}

TEST(Deposit, AboveTheSettlementIsGivenBackBeforeTheCarGoes) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.pay(Money::yuan(200));
    bench.addLine(1, discount(Money::yuan(60)));
    bench.dispatch(1);
    bench.start(1);
    bench.issue(1, 2, Quantity::whole(2));
    bench.stop(1);
    bench.finish(1);
    bench.passSelfCheck();
    bench.passInspection();
    bench.finishWash();
    bench.settle();
    EXPECT_EQ(bench->nextAct(), OrderAct::Refund);
    EXPECT_EQ(ruleOf([&] { bench.deliver(); }), "order.step_refused");
    EXPECT_EQ(ruleOf([&] { bench.refund(Money::fromFen(60'01)); }), "refund.too_much");
    bench.refund(Money::yuan(60));
    bench.deliver();
}

TEST(OnAccount, LetsTheCarGoAndIsCollectedLater) {
    OrderBench bench = benchAt(OrderState::Settled);
    bench.pay(Money::yuan(200), PaymentMethod::OnAccount);
    bench.deliver();
    EXPECT_TRUE(bench->isAllowed(OrderAct::TakePayment));
    EXPECT_EQ(ruleOf([&] { bench.pay(Money::fromFen(200'01)); }), "payment.above_debt");
    bench.pay(Money::yuan(50), PaymentMethod::Transfer);
    bench.pay(Money::yuan(150), PaymentMethod::Transfer);
    EXPECT_EQ(bench->paidAmount(Payer::Customer), Money::yuan(200));
    EXPECT_FALSE(bench->isAllowed(OrderAct::TakePayment));
    EXPECT_EQ(ruleOf([&] { bench.pay(Money::yuan(1)); }), "order.step_refused");
    EXPECT_EQ(bench.state(), OrderState::Delivered);
}

TEST(OnAccount, IsNotGivenBackInCash) {
    OrderBench bench = benchAt(OrderState::Settled);
    bench.pay(Money::yuan(150), PaymentMethod::OnAccount);
    bench.pay(Money::yuan(50));
    bench.reverse();
    bench.addLine(1, discount(Money::yuan(80)));
    bench.settle();
    const auto refusal = refusalOf([&] { bench.refund(Money::yuan(80), PaymentMethod::Cash); });
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(refusal->rule(), "refund.way");
    EXPECT_EQ(refusal->field(), "method");
    bench.refund(Money::yuan(80), PaymentMethod::OnAccount);
    EXPECT_EQ(bench->balance(Payer::Customer), Money());
    bench.deliver();
    bench.pay(Money::yuan(70));
    EXPECT_FALSE(bench->isAllowed(OrderAct::TakePayment)) << "120 in all: 50 at once and 70 later";
}

TEST(OnAccount, TakesNoMoneyThatWasPaidInCash) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.pay(Money::yuan(100));
    EXPECT_EQ(ruleOf([&] { bench.refund(Money::yuan(100), PaymentMethod::OnAccount); }), "refund.way");
    bench.refund(Money::yuan(100), PaymentMethod::Alipay);
}

TEST(Refund, NeedsAReasonAndIsAtMostWhatWasPaid) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.pay(Money::yuan(100));
    EXPECT_EQ(
        ruleOf([&] { bench->refund(Payer::Customer, PaymentMethod::Cash, Money::yuan(1), {}, bench.now()); }),
        "money.reason");
    EXPECT_EQ(ruleOf([&] { bench.refund(Money::fromFen(100'01)); }), "refund.too_much");
    EXPECT_EQ(ruleOf([&] { bench.refund(Money()); }), "payment.amount");
    bench.refund(Money::yuan(100));
    EXPECT_FALSE(bench->isAllowed(OrderAct::Refund));
}

TEST(Refund, OfWhatIsSettledNeedsAReversal) {
    OrderBench bench = benchAt(OrderState::Delivered);
    EXPECT_EQ(ruleOf([&] { bench.refund(Money::yuan(1)); }), "order.step_refused");
}

TEST(Reversal, TakesEverySettlementBackAndLeavesThePayments) {
    OrderBench bench = withTwoPayers();
    bench.settle(Payer::OemWarranty);
    bench.settle(Payer::Customer);
    bench.pay(Money::yuan(200));
    bench.reverse();
    EXPECT_EQ(bench.state(), OrderState::Ready);
    EXPECT_EQ(bench->settlements().size(), 4U);
    Money sum;
    for (const Settlement& settlement : bench->settlements()) {
        sum += settlement.amount;
    }
    EXPECT_EQ(sum, Money());
    EXPECT_FALSE(bench->settledAmount(Payer::Customer).has_value());
    EXPECT_EQ(bench->paidAmount(Payer::Customer), Money::yuan(200));
    EXPECT_EQ(bench->blockers(OrderAct::ReverseSettlement).size(), 1) << "nothing is settled now";
}

TEST(Reversal, NeedsAReason) {
    OrderBench bench = benchAt(OrderState::Settled);
    EXPECT_EQ(ruleOf([&] { bench->reverseSettlement(QStringLiteral(" "), bench.now()); }), "money.reason");
    EXPECT_EQ(bench.state(), OrderState::Settled);
}

TEST(Reversal, IsFollowedByASecondSettlementAndTheDifference) {
    for (const bool isMore : {true, false}) {
        OrderBench bench = benchAt(OrderState::Delivered);
        const auto firstDay = bench->header().deliveredOn;
        const auto firstMoment = bench->header().deliveredAt;
        bench.dayShift = 3;
        bench.reverse();
        bench.addLine(1, isMore ? fee(Money::yuan(30)) : discount(Money::yuan(30)));
        if (isMore) {
            bench.approve(1);
        }
        bench.settle();
        EXPECT_EQ(bench->balance(Payer::Customer), Money::yuan(isMore ? 30 : -30));
        isMore ? bench.pay(Money::yuan(30)) : bench.refund(Money::yuan(30));
        bench.deliver();
        EXPECT_EQ(bench->header().deliveredOn, firstDay) << "the car left on the first day";
        EXPECT_EQ(bench->header().deliveredAt, firstMoment);
        bench.reverse();
        bench.settle();
        EXPECT_EQ(bench->settlements().size(), 5U);
    }
}

TEST(Delivery, DoesNotWaitForOtherPayers) {
    OrderBench bench = withTwoPayers();
    bench.settle(Payer::OemWarranty);
    bench.settle(Payer::Customer);
    bench.pay(Money::yuan(200));
    bench.deliver();
    EXPECT_EQ(bench->balance(Payer::OemWarranty), Money::yuan(80));
    bench.pay(Money::yuan(80), PaymentMethod::Transfer, Payer::OemWarranty);
    EXPECT_EQ(bench->balance(Payer::OemWarranty), Money());
}

} // namespace
} // namespace baydesk
