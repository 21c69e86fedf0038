// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/next_service.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<OdometerReading> fourVisits{{QDate(2024, 1, 10), 8050},
                                              {QDate(2024, 6, 2), 13'120},
                                              {QDate(2024, 11, 15), 18'430},
                                              {QDate(2025, 5, 20), 24'610}};

ServiceDue due(std::vector<OdometerReading> readings, std::optional<QDate> soldOn = {}) {
    return nextService({QStringLiteral("小保养"), 10'000, readings.back()}, readings, soldOn);
}

TEST(NextService, IsDueWhenTheIntervalWillBeDriven) {
    const ServiceDue next = due(fourVisits);
    EXPECT_EQ(next.on, QDate(2026, 3, 17)) << "301 days at the median of 33.306 km a day";
    EXPECT_EQ(next.km, 34'610);
}

TEST(NextService, IsDueAfterAYearForACarThatHardlyMoves) {
    EXPECT_EQ(due({{QDate(2024, 5, 20), 20'000}, {QDate(2025, 5, 20), 24'380}}).on, QDate(2026, 5, 20));
    EXPECT_EQ(due({{QDate(2024, 5, 20), 20'000}, {QDate(2025, 5, 20), 20'000}}).on, QDate(2026, 5, 20));
}

TEST(NextService, GoesAfterASingleVisitByWhatTheCarDroveSinceItsSale) {
    const OdometerReading once{QDate(2025, 5, 20), 24'610};
    EXPECT_EQ(due({once}, QDate(2023, 5, 21)).on, QDate(2026, 3, 13)) << "24,610 km in 730 days";
    EXPECT_EQ(due({once}, QDate(2016, 5, 21)).on, QDate(2026, 5, 20))
        << "7.5 km a day: the months come first";
    EXPECT_EQ(due({{QDate(2025, 5, 10), 24'000}, once}, QDate(2023, 5, 21)).on, QDate(2026, 3, 13))
        << "two readings within two weeks are one";
    EXPECT_EQ(due(fourVisits, QDate(2020, 1, 10)).on, QDate(2026, 3, 17)) << "readings are better";
}

TEST(NextService, TakesTheUsualForACarOfWhichNothingElseIsKnown) {
    const OdometerReading once{QDate(2025, 5, 20), 24'610};
    EXPECT_EQ(due({once}).on, QDate(2026, 3, 2)) << "286 days at 35 km";
    EXPECT_EQ(due({once}, QDate(2025, 5, 12)).on, QDate(2026, 3, 2)) << "a week is no measure";
    EXPECT_EQ(due({once}, QDate(2025, 4, 20)).on, QDate(2026, 3, 2)) << "820 km a day is not believed";
}

TEST(NextService, DoesNotBelieveReadingsThatCannotBe) {
    auto readings = fourVisits;
    readings.insert(readings.begin() + 2, {QDate(2024, 8, 1), 1312});
    readings.insert(readings.begin() + 2, {QDate(2024, 8, 2), 131'200});
    EXPECT_EQ(due(readings).on, QDate(2026, 3, 17));
}

TEST(OdometerReading, IsBelievableUpTo600KilometresADay) {
    const OdometerReading before{QDate(2025, 5, 10), 20'000};
    EXPECT_TRUE(isBelievable(before, {QDate(2025, 5, 10), 20'600})) << "a day at least";
    EXPECT_FALSE(isBelievable(before, {QDate(2025, 5, 10), 20'601}));
    EXPECT_TRUE(isBelievable(before, {QDate(2025, 5, 20), 26'000}));
    EXPECT_FALSE(isBelievable(before, {QDate(2025, 5, 20), 26'001}));
    EXPECT_TRUE(isBelievable(before, {QDate(2025, 5, 20), 20'000}));
    EXPECT_FALSE(isBelievable(before, {QDate(2025, 5, 20), 19'999}));
}

} // namespace
} // namespace baydesk
