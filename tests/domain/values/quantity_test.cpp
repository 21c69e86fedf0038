// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/quantity.h"

#include <gtest/gtest.h>
#include <random>

namespace baydesk {
namespace {

TEST(Quantity, ReadsDigitsWithUpToThreeDecimals) {
    struct Row {
        const char16_t* text;
        std::int64_t milli;
    };
    const Row rows[] = {
        {u"2", 2000},      {u"0.5", 500},  {u"1.25", 1250},
        {u"0.001", 1},     {u" 4 ", 4000}, {u"007", 7000},
        {u"４．５", 4500}, {u"0", 0},      {u"999999999.999", 999'999'999'999},
    };
    for (const Row& row : rows) {
        const QString text = QString::fromUtf16(row.text);
        const std::optional<Quantity> quantity = Quantity::parse(text);
        ASSERT_TRUE(quantity) << text.toStdString();
        EXPECT_EQ(quantity->milli(), row.milli) << text.toStdString();
    }
}

TEST(Quantity, RefusesEverythingElse) {
    const char16_t* const rows[] = {
        u"",    u" ",     u"-1",  u"+1",  u"1e3", u"1.2345", u".5", u"5.",         u"1,000", u"1 000",
        u"abc", u"1.2.3", u"0x1", u"1/2", u"5²",  u"①",      u"٤",  u"1000000000", u"NaN",   u"inf",
    };
    for (const char16_t* row : rows) {
        const QString text = QString::fromUtf16(row);
        EXPECT_FALSE(Quantity::parse(text)) << text.toStdString();
    }
    EXPECT_FALSE(Quantity::parse(QString(100'000, u'9')));
}

TEST(Quantity, IsWrittenWithoutTrailingZeros) {
    struct Row {
        std::int64_t milli;
        const char16_t* text;
    };
    const Row rows[] = {
        {2000, u"2"}, {500, u"0.5"},     {1250, u"1.25"},       {1, u"0.001"},
        {0, u"0"},    {100'000, u"100"}, {-1500, u"\u22121.5"}, {1'234'567'890, u"1234567.89"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(Quantity::fromMilli(row.milli).toString(), QString::fromUtf16(row.text)) << row.milli;
    }
}

TEST(Quantity, ReadsBackWhatItWrites) {
    std::mt19937_64 random(3);
    std::uniform_int_distribution<std::int64_t> milli(0, 999'999'999'999);
    for (int i = 0; i < 5000; ++i) {
        const Quantity quantity = Quantity::fromMilli(milli(random));
        ASSERT_EQ(Quantity::parse(quantity.toString()), quantity) << quantity.milli();
    }
}

TEST(Percent, ReadsUpToTwoDecimals) {
    struct Row {
        const char16_t* text;
        std::int64_t basisPoints;
    };
    const Row rows[] = {{u"13", 1300},   {u"7.5", 750},    {u"0.01", 1},
                        {u"１３", 1300}, {u"150", 15'000}, {u"0", 0}};
    for (const Row& row : rows) {
        const std::optional<Percent> percent = Percent::parse(QString::fromUtf16(row.text));
        ASSERT_TRUE(percent) << row.basisPoints;
        EXPECT_EQ(percent->basisPoints(), row.basisPoints);
    }
}

TEST(Percent, RefusesEverythingElse) {
    for (const char16_t* row : {u"", u"13%", u"-1", u"+1", u"1.234", u"1e1", u"12345", u"abc"}) {
        EXPECT_FALSE(Percent::parse(QString::fromUtf16(row))) << QString::fromUtf16(row).toStdString();
    }
}

TEST(Percent, IsWrittenWithItsSign) {
    EXPECT_EQ(Percent::fromBasisPoints(1300).toString(), u"13%");
    EXPECT_EQ(Percent::fromBasisPoints(750).toString(), u"7.5%");
    EXPECT_EQ(Percent::fromBasisPoints(5).toString(), u"0.05%");
    EXPECT_EQ(Percent::fromBasisPoints(-750).toString(), u"\u22127.5%");
}

} // namespace
} // namespace baydesk
