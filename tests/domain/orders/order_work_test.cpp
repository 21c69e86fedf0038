// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

OrderHeader header(std::int64_t mileageKm) {
    OrderHeader made = OrderBench().order().header();
    made.walkAround.mileageKm = mileageKm;
    return made;
}

QByteArray openingRefused(OrderHeader made, std::optional<std::int64_t> last = 41'000) {
    QByteArray field;
    const Timestamp now = made.openedAt;
    const auto refusal = refusalOf([&] { RepairOrder::open(std::move(made), last, now); });
    return refusal ? refusal->rule() + ' ' + refusal->field() : QByteArray();
}

TEST(Opening, RefusesAMileageBelowTheLastWithoutAReason) {
    EXPECT_EQ(openingRefused(header(40'999)), "order.mileage_below_last mileage");
    EXPECT_EQ(openingRefused(header(41'000)), "");
    EXPECT_EQ(openingRefused(header(10), std::nullopt), "");
    OrderHeader replaced = header(12);
    replaced.walkAround.mileageOverrideReason = QStringLiteral("cluster replaced");
    EXPECT_EQ(openingRefused(replaced), "");
}

TEST(Opening, RefusesAnAbsurdMileageFuelOrPromise) {
    EXPECT_EQ(openingRefused(header(-1)), "order.mileage mileage");
    EXPECT_EQ(openingRefused(header(3'000'001)), "order.mileage mileage");
    OrderHeader fuel = header(50'000);
    fuel.walkAround.fuelEighths = 9;
    EXPECT_EQ(openingRefused(fuel), "order.fuel fuel");
    OrderHeader promise = header(50'000);
    promise.promise = promise.openedAt;
    EXPECT_EQ(openingRefused(promise), "order.promise_in_past promise");
}

TEST(Promise, KeepsTheFirstApartFromLaterOnes) {
    OrderBench bench(true, false);
    EXPECT_FALSE(bench->header().promise.has_value());
    const Timestamp first = bench.now().plusMinutes(60);
    bench->changePromise(first, {}, bench.now());
    EXPECT_EQ(ruleOf([&] { bench->changePromise(first.plusMinutes(60), {}, bench.now()); }),
              "order.promise_reason");
    bench->changePromise(first.plusMinutes(60), QStringLiteral("part late"), bench.now());
    EXPECT_EQ(bench->header().firstPromise, first);
    EXPECT_EQ(bench->header().promise, first.plusMinutes(60));
    EXPECT_EQ(ruleOf([&] { bench->changePromise(bench.now(), QStringLiteral("x"), bench.now()); }),
              "order.promise_in_past");
}

TEST(Estimate, NamesAllItLacks) {
    OrderBench bench(true, false);
    EXPECT_EQ(bench->blockers(OrderAct::SubmitEstimate).size(), 2) << "no job, no promise";
    bench.addJob();
    bench.addJob();
    bench.addLine(2, labour());
    const QStringList blockers = bench->blockers(OrderAct::SubmitEstimate);
    ASSERT_EQ(blockers.size(), 2);
    EXPECT_TRUE(blockers[0].startsWith(QStringLiteral("Job A")));
}

TEST(Job, IsLetteredLikeColumns) {
    const auto letterOf = [](int position) {
        Job job;
        job.position = position;
        return job.letter();
    };
    EXPECT_EQ(letterOf(1), QStringLiteral("A"));
    EXPECT_EQ(letterOf(26), QStringLiteral("Z"));
    EXPECT_EQ(letterOf(27), QStringLiteral("AA"));
    EXPECT_EQ(letterOf(52), QStringLiteral("AZ"));
    EXPECT_EQ(letterOf(53), QStringLiteral("BA"));
    EXPECT_EQ(letterOf(702), QStringLiteral("ZZ"));
    EXPECT_EQ(letterOf(703), QStringLiteral("AAA"));
}

TEST(Job, KeepsItsLetterWhenAnotherIsRemoved) {
    OrderBench bench;
    bench.addJob(QStringLiteral("one"));
    bench.addJob(QStringLiteral("two"));
    bench.removeJob(2);
    EXPECT_EQ(bench.addJob(QStringLiteral("three")), 3);
    EXPECT_EQ(bench->jobs().size(), 2U);
    EXPECT_EQ(ruleOf([&] { bench.addLine(2, labour()); }), "order.unknown_job");
    EXPECT_EQ(ruleOf([&] { bench.removeLine(1, 9); }), "order.unknown_line");
}

TEST(Job, KeepsItsTextsWhenOneOfThemIsRefused) {
    OrderBench bench;
    bench.addJob(QStringLiteral("Brakes squeal"));
    const QString before = dump(bench.order());
    JobDraft draft;
    draft.complaint = QStringLiteral("Other");
    draft.cause = QString(501, u'x');
    EXPECT_EQ(ruleOf([&] { bench->editJob(1, draft); }), "order.text_too_long");
    draft.cause.clear();
    draft.comeback = Comeback{OrderId(1), ComebackCause::Part};
    EXPECT_EQ(ruleOf([&] { bench->editJob(1, draft); }), "job.comeback_of_itself");
    draft.complaint = QStringLiteral(" ");
    EXPECT_EQ(ruleOf([&] { bench->editJob(1, draft); }), "job.complaint");
    EXPECT_EQ(dump(bench.order()), before);
}

TEST(Job, ThatIsApprovedIsDeclinedNotRemoved) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    EXPECT_EQ(ruleOf([&] { bench.removeJob(1); }), "job.is_approved");
    OrderBench begun = benchAt(OrderState::InWork);
    EXPECT_EQ(ruleOf([&] { begun.removeJob(1); }), "job.was_worked_on");
    OrderBench issued = benchAt(OrderState::AwaitingDispatch);
    issued.issue(1, 2, Quantity::whole(1));
    EXPECT_EQ(ruleOf([&] { issued.removeJob(1); }), "job.has_issued_parts");
}

TEST(Job, ThatIsApprovedIsDeclinedNotEmptied) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.removeLine(1, 1);
    EXPECT_EQ(ruleOf([&] { bench.removeLine(1, 2); }), "line.last_of_approved_job");
    bench.decline(1);
    EXPECT_EQ(bench->job(1).decision, JobDecision::Declined);
}

TEST(Job, WithADiscountIsNotEmptiedEither) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    LineDraft discount;
    discount.kind = LineKind::Discount;
    discount.discountOn = OutputHalf::Parts;
    discount.description = QStringLiteral("老客户");
    discount.unitPrice = Money::yuan(1);
    discount.taxRate = Percent::fromBasisPoints(1300);
    bench.addLine(1, discount);
    bench.removeLine(1, 1);
    EXPECT_EQ(ruleOf([&] { bench.removeLine(1, 2); }), "line.last_of_approved_job");
}

TEST(Job, ThatIsTheLastToWaitForAnAnswerTakesTheOrderBackToItsCustomer) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addJob();
    bench.addLine(2, labour());
    bench.decline(2);
    bench.approve(1);
    bench.addLine(1, labour());
    bench.removeJob(1);
    EXPECT_EQ(bench.state(), OrderState::AwaitingConsent);
    bench.release(Money());
}

TEST(Line, CannotFallBelowWhatIsIssuedNorBecomeAnotherPart) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.issue(1, 2, Quantity::whole(1));
    bench.reserve(1, 2, Quantity::whole(1));
    EXPECT_EQ(ruleOf([&] { bench.editLine(1, 2, partLine(Money::yuan(50), Quantity::fromMilli(500))); }),
              "line.below_issued");
    LineDraft other = partLine();
    other.part = PartId(8);
    EXPECT_EQ(ruleOf([&] { bench.editLine(1, 2, other); }), "line.part_is_reserved");
    EXPECT_EQ(ruleOf([&] { bench.removeLine(1, 2); }), "line.has_issued_parts");
    bench.editLine(1, 2, partLine(Money::yuan(50), Quantity::whole(1)));
    EXPECT_EQ(bench.line(1, 2).reserved, Quantity()) << "what is no longer wanted is let go";
}

TEST(Parts, AreIssuedOnlyForApprovedWorkAndOnlyWhatItLacks) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    const auto refusal = refusalOf([&] { bench.issue(1, 2, Quantity::fromMilli(2001)); });
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(refusal->rule(), "line.issue_too_much");
    EXPECT_EQ(refusal->field(), "quantity");
    EXPECT_EQ(ruleOf([&] { bench.issue(1, 2, Quantity()); }), "line.quantity");
    EXPECT_EQ(ruleOf([&] { bench.issue(1, 2, Quantity::whole(-1)); }), "line.quantity");
    EXPECT_EQ(ruleOf([&] { bench.giveBack(1, 2, Quantity::whole(1)); }), "line.return_too_much");
    EXPECT_EQ(ruleOf([&] { bench.giveBack(1, 2, Quantity::whole(-1)); }), "line.quantity");
    bench.addLine(1, labour());
    EXPECT_EQ(ruleOf([&] { bench.issue(1, 2, Quantity::whole(1)); }), "job.not_approved");
}

TEST(Parts, CannotBeKeptBeyondTheLine) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    bench.issue(1, 2, Quantity::whole(1));
    EXPECT_THROW(bench->setReserved(bench.lineId(1, 2), Quantity::fromMilli(1001)), std::logic_error);
    EXPECT_THROW(bench->setReserved(bench.lineId(1, 2), Quantity::whole(-1)), std::logic_error);
}

TEST(Parts, ThatWereWrongAreSwappedAtTheSelfCheck) {
    OrderBench bench = benchAt(OrderState::SelfCheck);
    bench.giveBack(1, 2, Quantity::whole(1));
    const QStringList blockers = bench->blockers(OrderAct::PassSelfCheck);
    ASSERT_EQ(blockers.size(), 1);
    EXPECT_TRUE(blockers[0].contains(QStringLiteral("1 of 2")));
    bench.issue(1, 2, Quantity::whole(1));
    bench.passSelfCheck();
}

TEST(Parts, ThatWereNotNeededComeOffTheBillAfterTheWork) {
    OrderBench bench = benchAt(OrderState::Ready);
    bench.giveBack(1, 2, Quantity::whole(1));
    EXPECT_EQ(bench->blockers(OrderAct::Settle).size(), 1);
    EXPECT_EQ(ruleOf([&] { bench.editLine(1, 2, partLine(Money::yuan(50), Quantity::whole(3))); }),
              "order.step_refused");
    bench.editLine(1, 2, partLine(Money::yuan(50), Quantity::whole(1)));
    EXPECT_EQ(bench->job(1).decision, JobDecision::Approved);
    bench.giveBack(1, 2, Quantity::whole(1));
    bench.removeLine(1, 2);
    bench.settle();
    EXPECT_EQ(bench->settledAmount(Payer::Customer), Money::yuan(100));
}

TEST(Work, CannotStartWithoutConsentOrBay) {
    OrderBench bench = benchAt(OrderState::AwaitingDispatch);
    EXPECT_EQ(ruleOf([&] { bench.start(1); }), "job.not_dispatched");
    bench.addJob();
    bench.addLine(2, labour());
    EXPECT_EQ(ruleOf([&] { bench.dispatch(2); }), "job.not_approved");
    EXPECT_EQ(ruleOf([&] { bench.start(2); }), "job.not_approved");
    EXPECT_EQ(bench->blockersOfNextStep().size(), 2) << "the answer for B, the bay for A";
}

TEST(Work, IsFinishedOnlyWhenNothingIsInTheWayAndAllOfItIsNamed) {
    OrderBench bench = benchAt(OrderState::InWork);
    bench.addLine(1, partLine(Money::yuan(5), Quantity::whole(1)));
    bench.approve(1);
    const auto refusal = refusalOf([&] { bench.finish(1); });
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(refusal->rule(), "job.not_finishable");
    EXPECT_EQ(refusal->blockers().size(), 3) << "two parts and a running clock";
    bench.addJob();
    bench.addLine(2, labour());
    bench.approve(2);
    const auto untouched = refusalOf([&] { bench.finish(2); });
    ASSERT_TRUE(untouched.has_value());
    EXPECT_EQ(untouched->blockers().size(), 1) << "nobody has clocked on";
}

TEST(Work, GoesOnUntilTheLastJobIsFinished) {
    OrderBench bench = benchAt(OrderState::InWork);
    bench.addJob();
    bench.addLine(2, fee(Money::yuan(10)));
    bench.approve(2);
    bench.issue(1, 2, Quantity::whole(2));
    bench.stop(1);
    bench.finish(1);
    EXPECT_EQ(bench.state(), OrderState::InWork);
    EXPECT_EQ(ruleOf([&] { bench.finish(1); }), "job.finished");
    EXPECT_EQ(ruleOf([&] { bench.addLine(1, labour()); }), "line.job_finished");
    bench.finish(2);
    EXPECT_EQ(bench.state(), OrderState::SelfCheck);
}

TEST(Inspection, PassesOnlyWithEveryItemTicked) {
    for (const auto& [state, kind] : {std::pair(OrderState::SelfCheck, InspectionKind::SelfCheck),
                                      std::pair(OrderState::FinalInspection, InspectionKind::Final),
                                      std::pair(OrderState::Settled, InspectionKind::HandOver)}) {
        for (const QString& left : allTicked(kind)) {
            OrderBench bench = benchAt(state);
            if (state == OrderState::Settled) {
                bench.pay(Money::yuan(200));
            }
            TickedItems ticked = allTicked(kind);
            ticked.removeAll(left);
            EXPECT_EQ(missingItems(kind, ticked).size(), 1);
            const auto refusal = refusalOf([&] {
                switch (kind) {
                case InspectionKind::SelfCheck: bench->passSelfCheck(ticked, bench.now()); break;
                case InspectionKind::Final: bench->passInspection(ticked, bench.now()); break;
                case InspectionKind::HandOver: bench->deliver(ticked, bench.now(), bench.today()); break;
                }
            });
            ASSERT_TRUE(refusal.has_value()) << left.toStdString();
            EXPECT_EQ(refusal->blockers(), missingItems(kind, ticked));
            EXPECT_EQ(bench.state(), state);
        }
    }
}

TEST(Inspection, ThatFailsSendsTheJobBackWithItsCause) {
    OrderBench bench = benchAt(OrderState::FinalInspection);
    const Timestamp finished = bench->header().workFinishedAt.value();
    bench.failInspection({1});
    EXPECT_EQ(bench.state(), OrderState::InWork);
    EXPECT_EQ(bench->header().reworkCount, 1);
    EXPECT_FALSE(bench->header().workFinishedAt.has_value());
    EXPECT_FALSE(bench->job(1).isFinished);
    bench.start(1);
    bench.stop(1);
    bench.finish(1);
    EXPECT_GT(bench->header().workFinishedAt.value(), finished);
    bench.passSelfCheck();
    bench.passInspection();
    EXPECT_EQ(bench.state(), OrderState::Washing);
}

TEST(Inspection, ThatFailsNeedsCauseAndJobAndChangesNothingWithout) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addJob();
    bench.addLine(2, labour());
    bench.decline(2);
    bench.approve(1);
    bench.dispatch(1);
    bench.start(1);
    bench.issue(1, 2, Quantity::whole(2));
    bench.stop(1);
    bench.finish(1);
    bench.passSelfCheck();
    const QString before = dump(bench.order());
    EXPECT_EQ(ruleOf([&] { bench->failInspection(QStringLiteral(" "), {1}, {}, bench.now()); }),
              "inspection.cause");
    EXPECT_EQ(ruleOf([&] { bench.failInspection({}); }), "inspection.no_job");
    EXPECT_EQ(ruleOf([&] { bench.failInspection({1, 2}); }), "inspection.job_not_approved");
    EXPECT_EQ(ruleOf([&] { bench.failInspection({7}); }), "order.unknown_job");
    EXPECT_EQ(dump(bench.order()), before);
}

TEST(Inspection, CanStillFailAfterAPriceWasAskedAgain) {
    OrderBench bench = benchAt(OrderState::FinalInspection);
    bench.addLine(1, fee(Money::yuan(5)));
    EXPECT_EQ(ruleOf([&] { bench.failInspection({1}); }), "inspection.job_not_approved");
    bench.approve(1);
    bench.failInspection({1});
    EXPECT_EQ(bench.state(), OrderState::InWork);
}

TEST(Wash, IsLeftOutWhenTheCustomerDoesNotWantIt) {
    OrderBench bench = benchAt(OrderState::FinalInspection, false);
    bench.passInspection();
    EXPECT_EQ(bench.state(), OrderState::Ready);
    EXPECT_TRUE(bench->header().readyAt.has_value());
}

TEST(Customer, IsToldOnce) {
    OrderBench bench = benchAt(OrderState::Ready);
    bench.tell();
    EXPECT_EQ(ruleOf([&] { bench.tell(); }), "order.already_told");
}

} // namespace
} // namespace baydesk
