// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/quantile.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace baydesk {
namespace {

std::vector<Hours> hours(std::initializer_list<int> hundredths) {
    std::vector<Hours> lengths;
    for (const int each : hundredths) {
        lengths.push_back(Hours::fromHundredths(each));
    }
    return lengths;
}

Percent percent(int whole) {
    return Percent::fromBasisPoints(whole * 100);
}

/// Front brake pads, twelve jobs, in an order nobody sorted.
const std::vector<Hours> pads = hours({450, 80, 100, 90, 110, 100, 130, 120, 160, 150, 240, 200});

TEST(Quantile, InterpolatesBetweenTheTwoNearest) {
    EXPECT_EQ(quantile(pads, percent(50)), Hours::fromHundredths(125));
    EXPECT_EQ(quantile(pads, percent(80)), Hours::fromHundredths(192));
    EXPECT_EQ(quantile(pads, percent(90)), Hours::fromHundredths(236));
}

TEST(Quantile, ReachesFromTheSmallestToTheLargest) {
    EXPECT_EQ(quantile(pads, percent(0)), Hours::fromHundredths(80));
    EXPECT_EQ(quantile(pads, percent(100)), Hours::fromHundredths(450));
    EXPECT_EQ(quantile(hours({70}), percent(80)), Hours::fromHundredths(70));
}

TEST(Quantile, OfNothingIsNothing) {
    EXPECT_FALSE(quantile({}, percent(80)));
    EXPECT_THROW(quantile(pads, percent(101)), std::logic_error);
}

TEST(UpperBound, AddsTheErrorThatNineOfTenStayedWithin) {
    const auto errors =
        hours({-40, -30, -20, -10, -10, 0, 10, 10, 20, 30, 40, 50, 70, 90, 140, 220, -20, 0, 30});
    EXPECT_EQ(upperBound(Hours::fromHundredths(160), errors, percent(90)), Hours::fromHundredths(300));
}

TEST(UpperBound, SaysNothingOfTooFewCases) {
    std::vector<Hours> errors(8, Hours::fromHundredths(10));
    EXPECT_FALSE(upperBound(Hours(), errors, percent(90)));
    errors.push_back(Hours::fromHundredths(20));
    EXPECT_EQ(upperBound(Hours(), errors, percent(90)), Hours::fromHundredths(20));
}

} // namespace
} // namespace baydesk
