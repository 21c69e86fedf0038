// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

JobDecision decisionOf(const OrderBench& bench, int job = 1) {
    return bench.order().job(job).decision;
}

TEST(Consent, IsForTheCustomersShareOfAJob) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addLine(1, paidBy(Payer::Insurer, labour(Money::yuan(900))));
    bench.approve(1);
    EXPECT_EQ(bench->job(1).approvedAmount, Money::yuan(200));
    EXPECT_EQ(bench->totals().approved, Money::yuan(200));
}

TEST(Consent, NeedsSomebodyWhoGaveIt) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    const QString before = dump(bench.order());
    const auto refusal = refusalOf([&] {
        bench->approve(1, {ConsentMethod::Phone, QStringLiteral("  ")}, bench.now());
    });
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(refusal->rule(), "consent.person");
    EXPECT_EQ(refusal->field(), "person");
    EXPECT_EQ(dump(bench.order()), before);
}

TEST(Consent, IsAskedAgainWhenAPriceRises) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.editLine(1, 1, labour(Money::fromFen(100'01)));
    EXPECT_EQ(decisionOf(bench), JobDecision::Pending);
    EXPECT_FALSE(bench->job(1).approvedAmount.has_value());
    EXPECT_EQ(bench->nextAct(), OrderAct::RecordConsent);
    bench.approve(1);
    EXPECT_EQ(bench->job(1).approvedAmount, Money::fromFen(200'01));
}

TEST(Consent, StandsWhenAPriceFalls) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.editLine(1, 1, labour(Money::yuan(60)));
    EXPECT_EQ(decisionOf(bench), JobDecision::Approved);
    bench.editLine(1, 1, labour(Money::yuan(100)));
    EXPECT_EQ(decisionOf(bench), JobDecision::Approved) << "what was agreed may be charged";
    bench.addLine(1, discount(Money::yuan(10)));
    EXPECT_EQ(decisionOf(bench), JobDecision::Approved);
    bench.removeLine(1, 3);
    EXPECT_EQ(decisionOf(bench), JobDecision::Approved);
    bench.removeLine(1, 2);
    EXPECT_EQ(decisionOf(bench), JobDecision::Approved);
}

TEST(Consent, IsAskedAgainWhenAPayerBecomesTheCustomer) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addLine(1, paidBy(Payer::OemWarranty, labour(Money::yuan(80))));
    bench.approve(1);
    bench.editLine(1, 3, labour(Money::yuan(80)));
    EXPECT_EQ(decisionOf(bench), JobDecision::Pending);
}

TEST(Consent, StandsWhenAnotherPayerTakesALineOver) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.editLine(1, 1, paidBy(Payer::Goodwill, labour()));
    EXPECT_EQ(decisionOf(bench), JobDecision::Approved);
}

TEST(Consent, DoesNotCoverNewWorkEvenIfItCostsTheCustomerNothing) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.addLine(1, paidBy(Payer::OemWarranty, labour()));
    EXPECT_EQ(decisionOf(bench), JobDecision::Pending);
}

TEST(Consent, DoesNotCoverOtherWorkAtTheSamePrice) {
    LineDraft otherPart = partLine();
    otherPart.part = PartId(8);
    LineDraft otherOperation = labour();
    otherOperation.operation = OperationId(3);
    LineDraft longer = labour(Money::yuan(50), Hours::fromHundredths(200));
    LineDraft more = partLine(Money::yuan(25), Quantity::whole(4));
    for (const auto& [line, draft] :
         {std::pair(2, otherPart), std::pair(1, otherOperation), std::pair(1, longer), std::pair(2, more)}) {
        OrderBench bench = benchAt(OrderState::AwaitingDispatch);
        bench.editLine(1, line, draft);
        EXPECT_EQ(decisionOf(bench), JobDecision::Pending) << line;
    }
}

TEST(Consent, OfAWarrantyJobIsForNothingToPay) {
    OrderBench bench;
    bench.addJob();
    bench.addLine(1, paidBy(Payer::OemWarranty, labour()));
    bench.submit();
    bench.approve(1);
    EXPECT_EQ(bench->job(1).approvedAmount, Money());
    EXPECT_EQ(bench->balance(Payer::Customer), Money());
    EXPECT_EQ(bench->payers(), std::vector{Payer::OemWarranty});
}

TEST(Consent, MayBeGivenAfterAllToADeclinedJob) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addJob();
    bench.addLine(2, labour());
    bench.approve(1);
    bench.decline(2);
    EXPECT_EQ(decisionOf(bench, 2), JobDecision::Declined);
    bench.approve(2);
    EXPECT_EQ(decisionOf(bench, 2), JobDecision::Approved);
}

TEST(Consent, IsAskedAgainWhenADeclinedJobIsOfferedOtherwise) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.decline(1);
    EXPECT_EQ(bench->nextAct(), OrderAct::ReleaseCar);
    bench.editLine(1, 1, labour(Money::yuan(70)));
    EXPECT_EQ(decisionOf(bench), JobDecision::Pending);
    EXPECT_EQ(bench->nextAct(), OrderAct::RecordConsent);
}

TEST(Consent, CannotBeGivenTwiceOrToNothing) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    EXPECT_EQ(ruleOf([&] { bench.approve(1); }), "consent.already");
    bench.addJob();
    EXPECT_EQ(ruleOf([&] { bench.approve(2); }), "consent.no_lines");
    bench.decline(2);
    EXPECT_EQ(ruleOf([&] { bench.decline(2); }), "consent.already_declined");
}

TEST(Consent, IsNotAskedForADiscountLargerThanTheWork) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    EXPECT_EQ(ruleOf([&] { bench.addLine(1, discount(Money::yuan(101))); }), "line.discount_above_work")
        << "labour comes to ¥100.00, whatever the parts cost";
    bench.addLine(1, discount(Money::yuan(100)));
    bench.addLine(1, discount(Money::yuan(100), OutputHalf::Parts));
    bench.approve(1);
    EXPECT_EQ(bench->job(1).approvedAmount, Money());
}

TEST(Consent, CannotBeWithdrawnOnceWorkHasBegunOrPartsAreOut) {
    OrderBench begun = benchAt(OrderState::InWork);
    EXPECT_EQ(ruleOf([&] { begun.decline(1); }), "consent.work_begun");
    OrderBench issued = benchAt(OrderState::AwaitingDispatch);
    issued.issue(1, 2, Quantity::whole(1));
    EXPECT_EQ(ruleOf([&] { issued.decline(1); }), "consent.parts_issued");
    issued.giveBack(1, 2, Quantity::whole(1));
    issued.decline(1);
    EXPECT_EQ(issued.state(), OrderState::AwaitingConsent);
}

TEST(Consent, ThatIsOpenAgainKeepsTheOrderWhereIssuedPartsAreReturned) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.addJob();
    bench.addLine(2, labour());
    bench.issue(1, 2, Quantity::whole(1));
    bench.editLine(1, 1, labour(Money::yuan(120)));
    bench.decline(2);
    EXPECT_EQ(bench.state(), OrderState::AwaitingDispatch);
    bench.giveBack(1, 2, Quantity::whole(1));
    bench.decline(1);
    EXPECT_EQ(bench.state(), OrderState::AwaitingConsent);
}

TEST(Consent, ThatIsOpenAgainLetsAJobGoWithWhatWasKeptForIt) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.reserve(1, 2, Quantity::whole(2));
    bench.editLine(1, 1, labour(Money::yuan(120)));
    const LineId kept = bench.lineId(1, 2);
    bench->removeJob(1, bench.now());
    EXPECT_EQ(bench->line(kept).reserved, Quantity());
}

TEST(Consent, CannotBeWithdrawnForAFinishedJob) {
    OrderBench bench = benchAt(OrderState::InWork);
    bench.addJob();
    LineDraft alignment = fee(Money::yuan(80));
    alignment.kind = LineKind::Sublet;
    bench.addLine(2, alignment);
    bench.approve(2);
    bench.finish(2);
    EXPECT_EQ(ruleOf([&] { bench.decline(2); }), "consent.finished");
}

TEST(Consent, ThatIsWithdrawnLetsReservedPartsGo) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.reserve(1, 2, Quantity::whole(2));
    bench.decline(1);
    EXPECT_EQ(bench.line(1, 2).reserved, Quantity());
}

TEST(Consent, ComesTooLateForUndoneWorkWhenTheCarHasLeftTheWorkshop) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addJob();
    bench.addLine(2, labour());
    bench.approve(1);
    bench.decline(2);
    bench.dispatch(1);
    bench.start(1);
    bench.issue(1, 2, Quantity::whole(2));
    bench.stop(1);
    bench.finish(1);
    bench.passSelfCheck();
    EXPECT_EQ(ruleOf([&] { bench.approve(2); }), "consent.work_closed");
    EXPECT_EQ(ruleOf([&] { bench.addLine(2, discount(Money::yuan(1))); }), "line.job_declined");
}

TEST(AdditionalWork, WaitsForItsOwnConsentAndBringsTheCarBackToWork) {
    OrderBench bench = benchAt(OrderState::SelfCheck);
    const int job = bench.addJob(QStringLiteral("Disc worn"));
    EXPECT_TRUE(bench->job(job).isAdditional);
    EXPECT_FALSE(bench->job(1).isAdditional);
    bench.addLine(job, labour());
    EXPECT_EQ(bench->blockers(OrderAct::PassSelfCheck).size(), 1);
    EXPECT_EQ(bench->nextAct(), OrderAct::RecordConsent);
    bench.approve(job);
    EXPECT_EQ(bench.state(), OrderState::InWork);
    EXPECT_FALSE(bench->header().workFinishedAt.has_value());
    EXPECT_EQ(bench->nextAct(), OrderAct::Dispatch);
    bench.dispatch(job);
    EXPECT_EQ(bench->nextAct(), OrderAct::StartWork) << "nobody is on what is left";
    bench.start(job);
    EXPECT_EQ(bench->nextAct(), OrderAct::FinishJob);
}

TEST(AdditionalWork, ThatIsDeclinedLeavesTheCarWhereItIs) {
    OrderBench bench = benchAt(OrderState::SelfCheck);
    const int job = bench.addJob();
    bench.decline(job);
    EXPECT_EQ(bench.state(), OrderState::SelfCheck);
    EXPECT_TRUE(bench->isAllowed(OrderAct::PassSelfCheck));
}

TEST(AdditionalWork, ThatIsTheLastToBeAnsweredLetsTheCarGoOn) {
    for (const bool isRemoved : {false, true}) {
        OrderBench bench = benchAt(OrderState::InWork);
        const int job = bench.addJob();
        bench.addLine(job, labour());
        bench.issue(1, 2, Quantity::whole(2));
        bench.stop(1);
        bench.finish(1);
        ASSERT_EQ(bench.state(), OrderState::InWork);
        isRemoved ? bench.removeJob(job) : bench.decline(job);
        EXPECT_EQ(bench.state(), OrderState::SelfCheck);
        EXPECT_TRUE(bench->header().workFinishedAt.has_value());
    }
}

TEST(Release, GoesWithTheDiagnosisFee) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.decline(1);
    bench.release(Money::yuan(150));
    EXPECT_EQ(bench.state(), OrderState::Ready);
    EXPECT_TRUE(bench->header().isReleased);
    EXPECT_EQ(bench->totals().total, Money::yuan(150));
    EXPECT_EQ(bench->totals().labour, Money::yuan(150));
    bench.settle();
    bench.pay(Money::yuan(150));
    bench.deliver();
    EXPECT_EQ(bench.state(), OrderState::Delivered);
}

TEST(Release, GoesWithoutAFee) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.decline(1);
    bench.release(Money());
    EXPECT_EQ(bench->payers(), std::vector{Payer::Customer});
    bench.settle();
    EXPECT_EQ(bench->settledAmount(Payer::Customer), Money());
    bench.deliver();
    EXPECT_EQ(bench.state(), OrderState::Delivered);
}

TEST(Release, ChargesNothingBeyondTheFeeLater) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.decline(1);
    bench.release(Money::yuan(150));
    EXPECT_EQ(ruleOf([&] { bench.addLine(2, fee(Money::fromFen(1))); }), "release.only_fee");
    EXPECT_EQ(ruleOf([&] { bench.editLine(2, 1, fee(Money::fromFen(150'01))); }), "release.only_fee");
    EXPECT_EQ(ruleOf([&] { bench.addLine(1, fee(Money::yuan(1))); }), "line.job_declined");
    EXPECT_EQ(ruleOf([&] { bench.approve(1); }), "consent.work_closed");
    bench.addLine(2, discount(Money::yuan(50)));
    bench.settle();
    EXPECT_EQ(bench->settledAmount(Payer::Customer), Money::yuan(100));
}

TEST(Release, WaitsUntilEveryJobIsDeclined) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    EXPECT_EQ(bench->blockers(OrderAct::ReleaseCar).size(), 1);
    EXPECT_EQ(ruleOf([&] { bench.release(Money()); }), "order.step_refused");
    bench.removeJob(1);
    EXPECT_EQ(ruleOf([&] { bench.release(Money()); }), "order.step_refused") << "nothing was declined";
}

TEST(Release, RefusesANegativeFeeAndNobodyAndLeavesNoJobBehind) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.decline(1);
    const QString before = dump(bench.order());
    EXPECT_EQ(ruleOf([&] { bench.release(Money::yuan(-1)); }), "release.fee");
    EXPECT_EQ(ruleOf([&] {
                  bench->release(Money::yuan(1), {}, {ConsentMethod::Phone, {}}, bench.now());
              }),
              "consent.person");
    EXPECT_EQ(dump(bench.order()), before);
}

TEST(Cancel, LetsReservedPartsGo) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.reserve(1, 2, Quantity::whole(2));
    bench.cancel();
    EXPECT_EQ(bench.state(), OrderState::Cancelled);
    EXPECT_EQ(bench.line(1, 2).reserved, Quantity());
}

TEST(Cancel, NamesIssuedPartsAndMoney) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.issue(1, 2, Quantity::whole(1));
    bench.pay(Money::yuan(50));
    const QStringList blockers = bench->blockers(OrderAct::Cancel);
    ASSERT_EQ(blockers.size(), 2);
    EXPECT_TRUE(blockers[0].contains(QStringLiteral("job A")));
    EXPECT_TRUE(blockers[1].contains(QStringLiteral("¥50.00")));
    bench.giveBack(1, 2, Quantity::whole(1));
    bench.refund(Money::yuan(50));
    bench.cancel();
}

TEST(Cancel, NeedsAReasonOfSensibleLength) {
    OrderBench bench;
    const auto cancelFor = [&](const QString& reason) {
        return ruleOf([&] { bench->cancel(reason, bench.now()); });
    };
    EXPECT_EQ(cancelFor(QStringLiteral(" ")), "order.cancel_reason");
    EXPECT_EQ(cancelFor(QString(201, u'x')), "order.cancel_reason");
    EXPECT_EQ(cancelFor(QString(200, u'x')), "");
}

} // namespace
} // namespace baydesk
