// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/rounding.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <random>
#include <stdexcept>

namespace baydesk {
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

TEST(DivideHalfUp, RoundsHalvesAwayFromZero) {
    struct Row {
        std::int64_t numerator;
        std::int64_t denominator;
        std::int64_t expected;
    };
    const Row rows[] = {
        {0, 7, 0},
        {1, 2, 1},
        {-1, 2, -1},
        {3, 2, 2},
        {-3, 2, -2},
        {1, 3, 0},
        {2, 3, 1},
        {-2, 3, -1},
        {7, 1, 7},
        {125, 10, 13},
        {2675, 10, 268},
        {-125, 10, -13},
        {124, 10, 12},
        {49, 100, 0},
        {50, 100, 1},
        {-49, 100, 0},
        {4, 9, 0},
        {5, 9, 1},
        {largest, largest, 1},
        {largest, 1, largest},
        {smallest, 1, smallest},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(divideHalfUp(row.numerator, row.denominator), row.expected)
            << row.numerator << " / " << row.denominator;
    }
}

TEST(DivideHalfUp, TakesTheProductOfTwoLargeNumbers) {
    EXPECT_EQ(divideHalfUp(static_cast<Int128>(largest) * 1000, 1000), largest);
    EXPECT_EQ(divideHalfUp(static_cast<Int128>(smallest) * largest, largest), smallest);
}

TEST(DivideHalfUp, RefusesADenominatorThatIsNotPositive) {
    EXPECT_THROW(divideHalfUp(1, 0), std::logic_error);
    EXPECT_THROW(divideHalfUp(1, -2), std::logic_error);
}

TEST(DivideHalfUp, RefusesAQuotientOutside64Bits) {
    EXPECT_THROW(divideHalfUp(static_cast<Int128>(largest) + 1, 1), std::logic_error);
    EXPECT_THROW(divideHalfUp(static_cast<Int128>(smallest) - 1, 1), std::logic_error);
    EXPECT_THROW(divideHalfUp(static_cast<Int128>(largest) * 2 + 1, 2), std::logic_error);
}

TEST(DivideHalfUp, IsNeverFurtherThanHalfFromTheQuotient) {
    std::mt19937_64 random(20260401);
    std::uniform_int_distribution<std::int64_t> numerators(-1'000'000'000, 1'000'000'000);
    std::uniform_int_distribution<std::int64_t> denominators(1, 50'000);
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t numerator = numerators(random);
        const std::int64_t denominator = denominators(random);
        const std::int64_t off = divideHalfUp(numerator, denominator) * denominator - numerator;
        ASSERT_LE(std::abs(off) * 2, denominator) << numerator << " / " << denominator;
    }
}

using Shares = std::vector<std::int64_t>;

TEST(Spread, GivesTheLargestRemaindersTheRest) {
    struct Row {
        std::int64_t total;
        Shares weights;
        Shares expected;
    };
    const Row rows[] = {
        {37, {5, 3, 2}, {19, 11, 7}}, // the earlier of two equal remainders
        {100, {1, 1, 1}, {34, 33, 33}},
        {-100, {1, 1, 1}, {-34, -33, -33}},
        {1, {1, 2}, {0, 1}},
        {0, {3, 4}, {0, 0}},
        {5, {0, 7, 0}, {0, 5, 0}},
        {2, {0, 1, 0, 1, 1}, {0, 1, 0, 1, 0}},
        {6000, {24'000, 18'000, 18'000}, {2400, 1800, 1800}},
        {largest, {1}, {largest}},
        {smallest, {1}, {smallest}},
        {largest, {largest, largest}, {largest / 2 + 1, largest / 2}},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(spread(row.total, row.weights), row.expected) << row.total;
    }
}

TEST(Spread, RefusesWeightsThatCannotCarryATotal) {
    EXPECT_THROW(spread(1, {}), std::logic_error);
    EXPECT_THROW(spread(1, {0, 0}), std::logic_error);
    EXPECT_THROW(spread(1, {2, -1}), std::logic_error);
}

class SpreadAtRandom : public testing::Test {
  protected:
    std::mt19937_64 random{7};

    Shares weights() {
        Shares result(std::uniform_int_distribution<std::size_t>(1, 12)(random));
        std::uniform_int_distribution<std::int64_t> each(0, 5'000'000);
        for (std::int64_t& weight : result) {
            weight = each(random);
        }
        result.front() += 1;
        return result;
    }
    std::int64_t total() {
        return std::uniform_int_distribution<std::int64_t>(-900'000'000, 900'000'000)(random);
    }
};

TEST_F(SpreadAtRandom, AddsUp) {
    for (int i = 0; i < 5000; ++i) {
        const std::int64_t whole = total();
        const Shares shares = spread(whole, weights());
        ASSERT_EQ(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}), whole);
    }
}

TEST_F(SpreadAtRandom, StaysWithinOneOfTheExactShare) {
    for (int i = 0; i < 5000; ++i) {
        const std::int64_t whole = total();
        const Shares given = weights();
        const std::int64_t sum = std::accumulate(given.begin(), given.end(), std::int64_t{0});
        const Shares shares = spread(whole, given);
        for (std::size_t k = 0; k < given.size(); ++k) {
            const Int128 off = static_cast<Int128>(shares[k]) * sum - static_cast<Int128>(whole) * given[k];
            ASSERT_TRUE(off < sum && -off < sum) << "share " << k << " of " << whole;
        }
    }
}

TEST_F(SpreadAtRandom, TakesBackExactlyWhatItGave) {
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t whole = total();
        const Shares given = weights();
        Shares back = spread(-whole, given);
        for (std::int64_t& share : back) {
            share = -share;
        }
        ASSERT_EQ(back, spread(whole, given));
    }
}

} // namespace
} // namespace baydesk
