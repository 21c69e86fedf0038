// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/guarantee.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

struct Case {
    QDate out;
    std::int64_t km;
    GuaranteeClass guaranteeClass;
    QDate lastDay;
    std::int64_t lastKm;
};

// Catalogue D5.
class GuaranteePeriod : public testing::TestWithParam<Case> {};

TEST_P(GuaranteePeriod, EndsOnTheStatutoryDayAndReading) {
    const Case& c = GetParam();
    EXPECT_EQ(guaranteeOf(c.guaranteeClass, c.out, c.km), (Guarantee{c.lastDay, c.lastKm}));
}

INSTANTIATE_TEST_SUITE_P(
    Catalogue, GuaranteePeriod,
    testing::Values(Case{{2025, 3, 1}, 50'000, GuaranteeClass::Assembly, {2025, 6, 9}, 70'000},
                    Case{{2025, 3, 1}, 50'000, GuaranteeClass::LevelTwoMaintenance, {2025, 3, 31}, 55'000},
                    Case{{2025, 3, 1}, 50'000, GuaranteeClass::MinorRepair, {2025, 3, 11}, 52'000},
                    Case{{2024, 2, 20}, 120'000, GuaranteeClass::MinorRepair, {2024, 3, 1}, 122'000}));

INSTANTIATE_TEST_SUITE_P(
    WhoseLastDayIsAHoliday, GuaranteePeriod,
    testing::Values(Case{{2026, 9, 21}, 10'000, GuaranteeClass::MinorRepair, {2026, 10, 4}, 12'000},

                    Case{{2026, 9, 24}, 10'000, GuaranteeClass::MinorRepair, {2026, 10, 4}, 12'000},
                    Case{{2026, 2, 6}, 10'000, GuaranteeClass::MinorRepair, {2026, 2, 20}, 12'000}));

TEST(Guarantee, CoversItsLastDayAndItsLastKilometre) {
    const Guarantee guarantee = guaranteeOf(GuaranteeClass::MinorRepair, {2025, 3, 1}, 50'000);
    EXPECT_TRUE(covers(guarantee, {2025, 3, 11}, 51'999));
    EXPECT_TRUE(covers(guarantee, {2025, 3, 11}, 52'000));
    EXPECT_FALSE(covers(guarantee, {2025, 3, 12}, 50'100));
    EXPECT_FALSE(covers(guarantee, {2025, 3, 5}, 52'001));
}

TEST(Guarantee, IsJudgedByTheDayWhileTheMileageIsUnknown) {
    const Guarantee guarantee = guaranteeOf(GuaranteeClass::MinorRepair, {2025, 3, 1}, 50'000);
    EXPECT_TRUE(covers(guarantee, {2025, 3, 11}, std::nullopt));
    EXPECT_FALSE(covers(guarantee, {2025, 3, 12}, std::nullopt));
}

} // namespace
} // namespace baydesk
