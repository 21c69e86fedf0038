// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/follow_up.h"

#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate friday(2026, 11, 20);

FollowUp open() {
    return {.id = FollowUpId(1), .order = OrderId(1), .dueOn = friday, .nextOn = friday, .survey = {}};
}
CallDraft answer(int score, bool isFixed = true, const char* words = "") {
    return {CallOutcome::Answered, Survey{score, isFixed, QString::fromUtf8(words)}};
}
FollowUp after(FollowUp followUp, const CallDraft& call) {
    return afterCall(followUp, checkedCall(followUp, call), *followUp.nextOn);
}
QByteArray refusalOf(const FollowUp& followUp, const CallDraft& call) {
    try {
        checkedCall(followUp, call);
    } catch (const Refusal& refusal) {
        return refusal.rule() + ' ' + refusal.field();
    }
    return "none";
}

TEST(FollowUpCall, ComesSoManyDaysAfterTheHandOverThatDayNotCounted) {
    EXPECT_EQ(followUpDueOn(QDate(2026, 11, 28), 3), QDate(2026, 12, 1));
}

TEST(FollowUpCall, IsClosedByAnAnswer) {
    const FollowUp answered = after(open(), answer(9));
    EXPECT_EQ(answered.state, FollowUpState::Answered);
    EXPECT_EQ(answered.survey->score, 9);
    EXPECT_FALSE(answered.nextOn);
    EXPECT_EQ(answered.attempts, 1);
}

TEST(FollowUpCall, IsMadeAgainTheNextDayThreeTimesAtMost) {
    FollowUp followUp = open();
    for (int attempt = 1; attempt < followUpAttempts; ++attempt) {
        const QDate called = *followUp.nextOn;
        followUp = after(followUp, {CallOutcome::NotReached, {}});
        EXPECT_EQ(followUp.state, FollowUpState::Open);
        EXPECT_EQ(followUp.nextOn, called.addDays(1));
    }
    followUp = after(followUp, {CallOutcome::NotReached, {}});
    EXPECT_EQ(followUp.state, FollowUpState::NotReached);
    EXPECT_FALSE(followUp.nextOn);
}

TEST(FollowUpCall, TakesAnAnswerThatComesLater) {
    FollowUp closed = open();
    closed.state = FollowUpState::NotReached;
    closed.nextOn.reset();
    closed.attempts = followUpAttempts;
    const FollowUp answered = afterCall(closed, checkedCall(closed, answer(10)), friday);
    EXPECT_EQ(answered.state, FollowUpState::Answered);
    EXPECT_EQ(answered.survey->score, 10);
}

TEST(FollowUpCall, KeepsTheNewestAnswer) {
    FollowUp answered = open();
    answered.state = FollowUpState::Answered;
    answered.survey = Survey{9, true, {}};
    answered.nextOn.reset();
    const CallDraft worse = checkedCall(answered, answer(4, true, "洗车没洗干净"));
    EXPECT_EQ(afterCall(answered, worse, friday).survey->score, 4);
}

TEST(FollowUpCall, HasAScoreFromNoughtToTen) {
    EXPECT_EQ(refusalOf(open(), answer(-1, true, "x")), "follow_up.score score");
    EXPECT_EQ(refusalOf(open(), answer(11)), "follow_up.score score");
    EXPECT_EQ(refusalOf(open(), {CallOutcome::Answered, {}}), "follow_up.score score");
    EXPECT_EQ(refusalOf(open(), answer(0, true, "x")), "none");
    EXPECT_EQ(refusalOf(open(), answer(10)), "none");
}

TEST(FollowUpCall, AsksADissatisfiedCustomerWhatWasWrong) {
    EXPECT_EQ(refusalOf(open(), answer(6)), "follow_up.reason words");
    EXPECT_EQ(refusalOf(open(), answer(10, false)), "follow_up.reason words");
    EXPECT_EQ(refusalOf(open(), answer(7)), "none");
    EXPECT_EQ(refusalOf(open(), answer(6, true, "等太久")), "none");
}

TEST(FollowUpCall, KeepsFiveHundredCharactersOfWords) {
    Survey survey{9, true, QString(500, u'好')};
    EXPECT_EQ(refusalOf(open(), {CallOutcome::Answered, survey}), "none");
    survey.words += u'好';
    EXPECT_EQ(refusalOf(open(), {CallOutcome::Answered, survey}), "follow_up.words words");
}

TEST(FollowUpCall, IsNotUndoneByCallingInVainAfterAnAnswer) {
    FollowUp answered = open();
    answered.state = FollowUpState::Answered;
    EXPECT_EQ(refusalOf(answered, {CallOutcome::NotReached, {}}), "follow_up.answered outcome");
    EXPECT_EQ(refusalOf(answered, {CallOutcome::Declined, {}}), "follow_up.answered outcome");
    FollowUp declined = open();
    declined.state = FollowUpState::Declined;
    EXPECT_EQ(refusalOf(declined, {CallOutcome::NotReached, {}}), "follow_up.declined outcome");
    EXPECT_EQ(refusalOf(declined, answer(8)), "none") << "of the customer's own accord";
}

} // namespace
} // namespace baydesk
