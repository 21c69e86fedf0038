// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/entry.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(ReceptionEntry, ReadsTheMileageAsPeopleTypeIt) {
    for (const char* typed : {"41286", "41,286", " 41 286 ", "41,286 km", "41286KM", "４１２８６"}) {
        EXPECT_EQ(readMileage(QString::fromUtf8(typed)), 41'286) << typed;
    }
}

TEST(ReceptionEntry, DoesNotGuessAMileage) {
    for (const char* typed : {"", "km", "-5", "41.286", "12345678", "4l286"}) {
        EXPECT_FALSE(readMileage(QString::fromUtf8(typed))) << typed;
    }
}

TEST(ReceptionEntry, ReadsTheFuelInEighthsOrAsAFraction) {
    const std::vector<std::pair<const char*, int>> table{{"0", 0},   {"4", 4},      {"8", 8},
                                                         {"1/2", 4}, {"4/8", 4},    {"3/4", 6},
                                                         {"1/1", 8}, {"１／４", 2}, {" 7 ", 7}};
    for (const auto& [typed, eighths] : table) {
        EXPECT_EQ(readFuel(QString::fromUtf8(typed)), eighths) << typed;
    }
}

TEST(ReceptionEntry, RefusesAFuelLevelBeyondFull) {
    for (const char* typed : {"", "9", "5/4", "1/3", "half", "1/2/3"}) {
        EXPECT_FALSE(readFuel(QString::fromUtf8(typed))) << typed;
    }
}

TEST(ReceptionEntry, WritesEveryFuelLevelSoThatItCanBeReadAgain) {
    for (int eighths = 0; eighths <= 8; ++eighths) {
        EXPECT_EQ(readFuel(fuelText(eighths)), eighths);
    }
}

TEST(ReceptionEntry, SeparatesJobsByEitherSemicolon) {
    EXPECT_EQ(readJobs(QStringLiteral("保养；刹车异响; ;check  the lights")),
              QStringList(
                  {QStringLiteral("保养"), QStringLiteral("刹车异响"), QStringLiteral("check the lights")}));
}

} // namespace
} // namespace baydesk
