// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/consent_ladder.h"
#include "order_bench.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

using Kind = LadderStep::Kind;

/// An order whose customer's words are kept as they are said.
class Ladder : public testing::Test {
  protected:
    Ladder() : bench(benchAt(OrderState::Estimating)) {}

    void giveEstimate() {
        if (!first) {
            first = Estimate{.version = 1,
                             .at = bench.now(),
                             .givenBy = QStringLiteral("吴磊"),
                             .validUntil = bench.today().addDays(7),
                             .offer = bench->offer()};
        }
        bench.submit();
    }
    void say(int job, bool isYes, ConsentMethod method = ConsentMethod::Phone) {
        const Money amount = bench->job(job).amount(Payer::Customer);
        answers.push_back({bench.now(), QStringLiteral("吴磊"), letterOf(job),
                           isYes ? JobDecision::Approved : JobDecision::Declined, amount, method,
                           QStringLiteral("陈伟")});
        if (isYes) {
            bench.approve(job);
        } else {
            bench.decline(job);
        }
    }
    int addJob(Money price) {
        const int job = bench.addJob();
        bench.addLine(job, labour(price));
        return job;
    }
    ConsentLadder ladder() const {
        ConsentLadder made = consentLadder(first, answers, bench.order());
        EXPECT_EQ(made.total, bench.order().totals().customer()) << "the last rung is what is to be paid";
        return made;
    }

    OrderBench bench;
    std::optional<Estimate> first;
    std::vector<AnswerOnFile> answers;
};

TEST_F(Ladder, BeginsWithTheFirstEstimate) {
    giveEstimate();
    const ConsentLadder made = ladder();
    EXPECT_EQ(made.estimated, Money::yuan(200));
    EXPECT_EQ(made.approved, Money());
    ASSERT_EQ(made.answers.size(), 1u);
    EXPECT_EQ(made.answers[0].kind, Kind::NotAnswered);
    EXPECT_EQ(made.waiting(), Money::yuan(200));
    EXPECT_EQ(made.total, Money::yuan(200));
}

TEST_F(Ladder, SaysWhatTheCustomerLeftOut) {
    addJob(Money::yuan(80));
    giveEstimate();
    say(1, true, ConsentMethod::Signature);
    say(2, false);
    const ConsentLadder made = ladder();
    EXPECT_EQ(made.estimated, Money::yuan(280));
    ASSERT_EQ(made.answers.size(), 2u);
    EXPECT_EQ(made.answers[0].change(), Money());
    EXPECT_EQ(made.answers[0].answer->method, ConsentMethod::Signature);
    EXPECT_EQ(made.answers[1].kind, Kind::Declined);
    EXPECT_EQ(made.answers[1].change(), -Money::yuan(80));
    EXPECT_EQ(made.approved, Money::yuan(200));
    EXPECT_TRUE(made.additions.empty());
    EXPECT_TRUE(made.open.empty());
}

TEST_F(Ladder, ShowsEachAdditionWithWhoSaidYesAndHow) {
    giveEstimate();
    say(1, true);
    const int wipers = addJob(Money::yuan(60));
    EXPECT_EQ(ladder().agreed, Money::yuan(200));
    EXPECT_EQ(ladder().waiting(), Money::yuan(60));
    say(wipers, true, ConsentMethod::Message);
    const ConsentLadder made = ladder();
    ASSERT_EQ(made.additions.size(), 1u);
    EXPECT_EQ(made.additions[0].job, QStringLiteral("B"));
    EXPECT_EQ(made.additions[0].change(), Money::yuan(60));
    EXPECT_EQ(made.additions[0].answer->method, ConsentMethod::Message);
    EXPECT_EQ(made.additions[0].answer->person, QStringLiteral("陈伟"));
    EXPECT_EQ(made.agreed, Money::yuan(260));
    EXPECT_EQ(made.waiting(), Money());
}

TEST_F(Ladder, AsksForTheDifferenceOfAJobThatBecameDearer) {
    giveEstimate();
    say(1, true);
    bench.editLine(1, 1, labour(Money::fromFen(130'05)));
    ConsentLadder made = ladder();
    ASSERT_EQ(made.open.size(), 1u);
    EXPECT_EQ(made.open[0].before, Money::yuan(200));
    EXPECT_EQ(made.open[0].change(), Money::fromFen(30'05));
    say(1, true);
    made = ladder();
    EXPECT_EQ(made.approved, Money::yuan(200)) << "the first word stays what it was";
    EXPECT_EQ(made.agreed, Money::fromFen(230'05));
}

TEST_F(Ladder, TakesBackWhatTheCustomerNoLongerWants) {
    const int wipers = addJob(Money::yuan(60));
    giveEstimate();
    say(1, true);
    say(wipers, true);
    say(wipers, false);
    const ConsentLadder made = ladder();
    EXPECT_EQ(made.approved, Money::yuan(260));
    ASSERT_EQ(made.additions.size(), 1u);
    EXPECT_EQ(made.additions[0].kind, Kind::Declined);
    EXPECT_EQ(made.additions[0].change(), -Money::yuan(60));
    EXPECT_EQ(made.agreed, Money::yuan(200));
}

TEST_F(Ladder, EndsLowerWhereLessWasDoneThanAgreed) {
    giveEstimate();
    say(1, true);
    bench.editLine(1, 1, labour(Money::yuan(70)));
    const ConsentLadder made = ladder();
    ASSERT_EQ(made.open.size(), 1u);
    EXPECT_EQ(made.open[0].kind, Kind::Less);
    EXPECT_EQ(made.open[0].change(), -Money::yuan(30));
    EXPECT_EQ(made.total, Money::yuan(170));
}

TEST_F(Ladder, NamesAJobThatWasTakenOff) {
    const int wipers = addJob(Money::yuan(60));
    giveEstimate();
    bench.removeJob(wipers);
    say(1, true);
    ConsentLadder made = ladder();
    ASSERT_EQ(made.answers.size(), 2u);
    EXPECT_EQ(made.answers[1].kind, Kind::NoLongerOffered);
    const int late = addJob(Money::yuan(90));
    say(late, true);
    bench.editLine(late, 1, labour(Money::yuan(95)));
    bench.removeJob(late);
    made = ladder();
    ASSERT_EQ(made.open.size(), 1u);
    EXPECT_EQ(made.open[0].kind, Kind::NoLongerOffered);
    EXPECT_EQ(made.open[0].change(), -Money::yuan(90)) << "the yes to ¥90.00 lapsed with it";
}

TEST_F(Ladder, LeavesOutWhatOthersPay) {
    bench.addLine(1, paidBy(Payer::Insurer, labour(Money::yuan(900))));
    giveEstimate();
    EXPECT_EQ(ladder().estimated, Money::yuan(200));
}

TEST_F(Ladder, BeginsWithTheAnswersWhereNoEstimateWasKept) {
    bench.submit();
    say(1, true);
    const ConsentLadder made = ladder();
    EXPECT_FALSE(made.estimated);
    EXPECT_EQ(made.approved, Money::yuan(200));
    EXPECT_TRUE(made.additions.empty());
}

TEST_F(Ladder, OfAReleasedCarEndsWithTheDiagnosisFee) {
    giveEstimate();
    say(1, false);
    bench.release(Money::yuan(80));
    answers.push_back({bench.now(), QStringLiteral("吴磊"), QStringLiteral("B"), JobDecision::Approved,
                       Money::yuan(80), ConsentMethod::InPerson, QStringLiteral("陈伟")});
    EXPECT_EQ(ladder().total, Money::yuan(80));
}

TEST_F(Ladder, EndsWithTheBillOnceItIsSettled) {
    bench = benchAt(OrderState::Settled);
    EXPECT_EQ(ladder().settled, Money::yuan(200));
}

} // namespace
} // namespace baydesk
