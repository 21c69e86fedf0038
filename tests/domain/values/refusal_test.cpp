// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(Refusal, KeepsWhatItWasGiven) {
    const Refusal refusal("value.mileage_below_last", QStringLiteral("The mileage is below the last one."),
                          QStringLiteral("Read the odometer again."), "mileage");
    EXPECT_EQ(refusal.rule(), QByteArray("value.mileage_below_last"));
    EXPECT_EQ(refusal.sentence(), u"The mileage is below the last one.");
    EXPECT_EQ(refusal.remedy(), u"Read the odometer again.");
    EXPECT_EQ(refusal.field(), QByteArray("mileage"));
    EXPECT_TRUE(refusal.blockers().isEmpty());
}

TEST(Refusal, IsOneTextOfSentenceAndRemedy) {
    const Refusal refusal("some.rule", QStringLiteral("Not so."), QStringLiteral("Do this."));
    EXPECT_EQ(refusal.toString(), u"Not so.\nDo this.");
    EXPECT_EQ(Refusal("some.rule", QStringLiteral("Not so.")).toString(), u"Not so.");
}

TEST(Refusal, NamesAllThatBlocksAStep) {
    const Refusal refusal =
        Refusal::blocked("order.settle", QStringLiteral("The order cannot be settled."),
                         {QStringLiteral("A line has no price."), QStringLiteral("Consent is missing.")});
    EXPECT_EQ(refusal.blockers().size(), 2);
    EXPECT_EQ(refusal.toString(), u"The order cannot be settled.\nA line has no price.\nConsent is missing.");
}

TEST(Refusal, TellsALogItsRuleAndNotThePerson) {
    const Refusal refusal("customer.name_taken", QStringLiteral("There is already a Wang Fang."));
    EXPECT_STREQ(refusal.what(), "customer.name_taken");
}

TEST(Refusal, SurvivesBeingCopied) {
    const auto copy = [] { return Refusal("some.rule", QStringLiteral("Not so.")); }();
    const Refusal second = copy;
    EXPECT_STREQ(second.what(), "some.rule");
    EXPECT_EQ(second.sentence(), copy.sentence());
}

} // namespace
} // namespace baydesk
