// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/discount.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

constexpr Percent fivePercent = Percent::fromBasisPoints(500);

DiscountStanding standing(std::int64_t shareFen, std::int64_t discountFen) {
    return {Money::fromFen(shareFen), Money::fromFen(discountFen)};
}

TEST(DiscountStanding, AllowsTheLimitRoundedDownToTheFen) {
    EXPECT_EQ(standing(100'00, 0).allowed(fivePercent), Money::yuan(5));
    EXPECT_EQ(standing(10'39, 0).allowed(fivePercent), Money::fromFen(51)) << "51.95 fen";
    EXPECT_EQ(standing(0, 0).allowed(fivePercent), Money());
    EXPECT_TRUE(standing(100'00, 5'00).isWithin(fivePercent));
    EXPECT_FALSE(standing(100'00, 5'01).isWithin(fivePercent));
    EXPECT_TRUE(standing(100'00, 100'00).isWithin(Percent::fromBasisPoints(10'000)));
}

TEST(DiscountStanding, NeedsAHigherLimitWhenDiscountsGrowOrWhatTheyLowerShrinks) {
    EXPECT_FALSE(exceeds(fivePercent, standing(100'00, 0), standing(100'00, 5'00)));
    EXPECT_TRUE(exceeds(fivePercent, standing(100'00, 0), standing(100'00, 6'00)));
    EXPECT_TRUE(exceeds(fivePercent, standing(200'00, 6'00), standing(100'00, 6'00)));
    EXPECT_FALSE(exceeds(fivePercent, standing(100'00, 20'00), standing(100'00, 19'00)))
        << "granted, and less";
    EXPECT_FALSE(exceeds(fivePercent, standing(100'00, 20'00), standing(90'00, 20'00)))
        << "who granted it answers for it";
    EXPECT_TRUE(exceeds(fivePercent, standing(100'00, 20'00), standing(100'00, 21'00)));
}

TEST(DiscountLimits, AreNothingForARoleThatIsNotNamed) {
    const DiscountLimits limits({{StaffRole::Advisor, fivePercent}, {StaffRole::Manager, Percent()}});
    EXPECT_EQ(limits.of(StaffRole::Advisor), fivePercent);
    EXPECT_EQ(limits.of(StaffRole::Technician), Percent());
}

} // namespace
} // namespace baydesk
