// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/labour_rate.h"

#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate first(2026, 11, 1);
const QDate today(2026, 11, 21);

LabourRate entry(int id, Payer payer, ServiceCategory category, int yuan, QDate from) {
    return {.id = LabourRateId(id),
            .data = {payer, category, Money::yuan(yuan), from},
            .enteredBy = {},
            .enteredAt = Timestamp::fromMilliseconds(id)};
}

LabourRates table(std::vector<LabourRate> entries) {
    return {Money::yuan(150), std::move(entries)};
}

Money customerPaint(const LabourRates& rates, QDate day) {
    return rates.on(Payer::Customer, ServiceCategory::Paint, day);
}

QByteArray refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Refusal& refused) {
        return refused.rule() + ' ' + refused.field();
    }
    return "nothing";
}

TEST(LabourRates, FallBackToTheShopsRateWhereTheTableSaysNothing) {
    const LabourRates rates = table({entry(1, Payer::OemWarranty, ServiceCategory::Paint, 110, first)});
    EXPECT_EQ(customerPaint(rates, today), Money::yuan(150));
    EXPECT_EQ(rates.on(Payer::OemWarranty, ServiceCategory::Body, today), Money::yuan(150));
    EXPECT_EQ(rates.on(Payer::OemWarranty, ServiceCategory::Paint, first), Money::yuan(110));
    EXPECT_EQ(rates.on(Payer::OemWarranty, ServiceCategory::Paint, first.addDays(-1)), Money::yuan(150));
}

TEST(LabourRates, TakeTheEntryWithTheLatestFirstDayThatHasCome) {
    const LabourRates rates = table({entry(1, Payer::Customer, ServiceCategory::Paint, 200, today),
                                     entry(2, Payer::Customer, ServiceCategory::Paint, 180, first)});
    EXPECT_EQ(customerPaint(rates, today.addDays(-1)), Money::yuan(180));
    EXPECT_EQ(customerPaint(rates, today), Money::yuan(200)) << "though it was entered first";
}

TEST(LabourRates, TakeOfTwoEntriesWithTheSameFirstDayTheLaterOne) {
    const LabourRates rates = table({entry(1, Payer::Customer, ServiceCategory::Paint, 200, first),
                                     entry(2, Payer::Customer, ServiceCategory::Paint, 180, first)});
    EXPECT_EQ(customerPaint(rates, today), Money::yuan(180)) << "a correction";
}

TEST(LabourRates, PassOverWhatIsWithdrawn) {
    LabourRate withdrawn = entry(2, Payer::Customer, ServiceCategory::Paint, 200, today);
    withdrawn.isWithdrawn = true;
    const LabourRates rates =
        table({entry(1, Payer::Customer, ServiceCategory::Paint, 180, first), withdrawn});
    EXPECT_EQ(customerPaint(rates, today), Money::yuan(180));
    EXPECT_EQ(stateOn(rates, withdrawn, today), LabourRateState::Withdrawn);
}

TEST(LabourRates, SayHowEachEntryStands) {
    const LabourRates rates =
        table({entry(1, Payer::Customer, ServiceCategory::Paint, 180, first),
               entry(2, Payer::Customer, ServiceCategory::Paint, 190, today),
               entry(3, Payer::Customer, ServiceCategory::Paint, 200, today.addDays(1))});
    EXPECT_EQ(stateOn(rates, rates.entries()[0], today), LabourRateState::Earlier);
    EXPECT_EQ(stateOn(rates, rates.entries()[1], today), LabourRateState::InForce);
    EXPECT_EQ(stateOn(rates, rates.entries()[2], today), LabourRateState::Later);
}

TEST(LabourRate, IsRefusedAtTheFieldThatIsWrong) {
    LabourRateDraft draft{Payer::Customer, ServiceCategory::General, Money::yuan(160), today};
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "nothing");
    draft.rate = Money();
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "nothing") << "what is done for nothing";
    draft.rate = Money::fromFen(-1);
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "rate.amount rate");
    draft.rate = Money::yuan(1'000'000);
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "nothing");
    draft.rate = Money::fromFen(100'000'001);
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "rate.amount rate");
    draft.rate = Money::yuan(160);
    draft.from = {};
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "rate.from from");
}

TEST(LabourRate, DoesNotReachBackOverDaysThatWereCharged) {
    LabourRateDraft draft{Payer::Customer, ServiceCategory::General, Money::yuan(160), today.addDays(-3)};
    EXPECT_EQ(refusal([&] { requireRate(draft, today, {}); }), "nothing") << "nothing was charged yet";
    EXPECT_EQ(refusal([&] { requireRate(draft, today, today.addDays(-4)); }), "nothing");
    EXPECT_EQ(refusal([&] { requireRate(draft, today, today.addDays(-3)); }), "rate.charged from");
    draft.from = today;
    EXPECT_EQ(refusal([&] { requireRate(draft, today, today); }), "nothing") << "new lines of today";
    draft.from = today.addDays(-3);
    try {
        requireRate(draft, today, today.addDays(-2));
        FAIL() << "it was charged";
    } catch (const Refusal& refused) {
        EXPECT_TRUE(refused.remedy().contains(QStringLiteral("2026-11-20"))) << "the first day that is free";
    }
}

TEST(LabourRate, IsWithdrawnOnlyBeforeItsFirstDay) {
    LabourRate rate = entry(1, Payer::Customer, ServiceCategory::Paint, 200, today.addDays(1));
    EXPECT_EQ(refusal([&] { requireWithdrawable(rate, today); }), "nothing");
    EXPECT_EQ(refusal([&] { requireWithdrawable(rate, today.addDays(1)); }), "rate.in_force ");
    rate.isWithdrawn = true;
    EXPECT_EQ(refusal([&] { requireWithdrawable(rate, today); }), "rate.withdrawn ");
}

} // namespace
} // namespace baydesk
