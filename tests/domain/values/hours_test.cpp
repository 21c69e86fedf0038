// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/hours.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(Hours, CountAHundredthAs36Seconds) {
    EXPECT_EQ(Hours::fromHundredths(1).seconds(), 36);
    EXPECT_EQ(Hours::fromHundredths(60).seconds(), 2160);
}

TEST(Hours, ReadUpToTwoDecimals) {
    struct Row {
        const char16_t* text;
        std::int64_t seconds;
    };
    const Row rows[] = {{u"1.8", 6480},    {u"0.25", 900}, {u"0", 0},    {u"9999.99", 35'999'964},
                        {u"１．５", 5400}, {u" 2 ", 7200}, {u"0.01", 36}};
    for (const Row& row : rows) {
        const QString text = QString::fromUtf16(row.text);
        const std::optional<Hours> hours = Hours::parse(text);
        ASSERT_TRUE(hours) << text.toStdString();
        EXPECT_EQ(hours->seconds(), row.seconds) << text.toStdString();
    }
}

TEST(Hours, RefuseEverythingElse) {
    for (const char16_t* row :
         {u"", u"-1", u"+1", u"1.234", u"10000", u"1e2", u"1,5", u"1:30", u".5", u"1.", u"abc", u"1 h"}) {
        EXPECT_FALSE(Hours::parse(QString::fromUtf16(row))) << QString::fromUtf16(row).toStdString();
    }
}

TEST(Hours, AreWrittenInHundredthsWithOneDecimalKept) {
    struct Row {
        std::int64_t seconds;
        const char16_t* text;
        const char16_t* plain;
    };
    const Row rows[] = {
        {6480, u"1.8 h", u"1.8"},
        {900, u"0.25 h", u"0.25"},
        {7200, u"2.0 h", u"2.0"},
        {0, u"0.0 h", u"0.0"},
        {17, u"0.0 h", u"0.0"},   // less than half a hundredth
        {18, u"0.01 h", u"0.01"}, // just half of one
        {-6480, u"\u22121.8 h", u"-1.8"},
        {-1, u"0.0 h", u"0.0"}, // no minus before a zero
        {4'320'000, u"1200.0 h", u"1200.0"},
    };
    for (const Row& row : rows) {
        const Hours hours = Hours::fromSeconds(row.seconds);
        EXPECT_EQ(hours.toString(), QString::fromUtf16(row.text)) << row.seconds;
        EXPECT_EQ(hours.toPlain(), QString::fromUtf16(row.plain)) << row.seconds;
    }
}

TEST(Hours, ReadBackWhatAFieldShows) {
    for (std::int64_t hundredths = 0; hundredths <= 3000; ++hundredths) {
        const Hours hours = Hours::fromHundredths(hundredths);
        ASSERT_EQ(Hours::parse(hours.toPlain()), hours) << hundredths;
    }
}

} // namespace
} // namespace baydesk
