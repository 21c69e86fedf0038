// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/next_service.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<OdometerReading> fourVisits{{QDate(2024, 1, 10), 8050},
                                              {QDate(2024, 6, 2), 13'120},
                                              {QDate(2024, 11, 15), 18'430},
                                              {QDate(2025, 5, 20), 24'610}};

ServiceDue due(std::vector<OdometerReading> readings) {
    return nextService({QStringLiteral("小保养"), 10'000, readings.back()}, readings);
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

TEST(NextService, GoesByTheMonthsAfterASingleVisit) {
    EXPECT_EQ(due({{QDate(2025, 5, 20), 24'610}}).on, QDate(2026, 5, 20));
    EXPECT_EQ(due({{QDate(2025, 5, 10), 24'000}, {QDate(2025, 5, 20), 24'610}}).on, QDate(2026, 5, 20))
        << "two readings within two weeks are one";
}

TEST(NextService, DoesNotBelieveReadingsThatCannotBe) {
    auto readings = fourVisits;
    readings.insert(readings.begin() + 2, {QDate(2024, 8, 1), 1312});
    readings.insert(readings.begin() + 2, {QDate(2024, 8, 2), 131'200});
    EXPECT_EQ(due(readings).on, QDate(2026, 3, 17));
}

} // namespace
} // namespace baydesk
