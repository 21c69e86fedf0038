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

struct TypedDiscount {
    const char* typed;
    std::optional<std::int64_t> fen;
};

class DiscountAsTyped : public testing::TestWithParam<TypedDiscount> {};

TEST_P(DiscountAsTyped, IsAnAmountOrAShareOfWhatItLowers) {
    const auto money = typedDiscount(QString::fromUtf8(GetParam().typed), Money::fromFen(328'05));
    ASSERT_EQ(money.has_value(), GetParam().fen.has_value()) << GetParam().typed;
    EXPECT_EQ(money.value_or(Money()).fen(), GetParam().fen.value_or(0)) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(
    Typed, DiscountAsTyped,
    testing::Values(TypedDiscount{"50", 50'00}, TypedDiscount{"10%", 32'81}, TypedDiscount{"10 %", 32'81},
                    TypedDiscount{"１０％", 32'81}, TypedDiscount{"7.5%", 24'60}, TypedDiscount{"0%", 0},
                    TypedDiscount{"100%", 328'05}, TypedDiscount{"100.01%", std::nullopt},
                    TypedDiscount{"-10%", std::nullopt}, TypedDiscount{"%", std::nullopt},
                    TypedDiscount{"10%%", std::nullopt}, TypedDiscount{"九折", std::nullopt},
                    TypedDiscount{"", std::nullopt}));

TEST(DiscountAsTyped, IsAShareOfThePayersHalfBeforeDiscounts) {
    const auto line = [](LineKind kind, OutputHalf half, Payer payer, int yuan) {
        OrderLine made;
        made.kind = kind;
        made.output = half;
        made.payer = payer;
        made.amount = Money::yuan(yuan);
        return made;
    };
    Job job;
    job.lines = {line(LineKind::Labour, OutputHalf::Labour, Payer::Customer, 300),
                 line(LineKind::Sundry, OutputHalf::Labour, Payer::Customer, 20),
                 line(LineKind::Part, OutputHalf::Parts, Payer::Customer, 500),
                 line(LineKind::Labour, OutputHalf::Labour, Payer::OemWarranty, 900),
                 line(LineKind::Discount, OutputHalf::Labour, Payer::Customer, -30),
                 line(LineKind::Labour, OutputHalf::Labour, Payer::Customer, 70)};
    job.lines.back().isRemoved = true;
    EXPECT_EQ(discountable(job, OutputHalf::Labour, Payer::Customer), Money::yuan(320));
    EXPECT_EQ(discountable(job, OutputHalf::Parts, Payer::Customer), Money::yuan(500));
    EXPECT_EQ(discountable(job, OutputHalf::Parts, Payer::OemWarranty), Money());
}

} // namespace
} // namespace baydesk
