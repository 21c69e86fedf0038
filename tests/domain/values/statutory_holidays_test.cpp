// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/statutory_holidays.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QStringList holidaysOf(int year) {
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isStatutoryHoliday(day)) {
            days.append(day.toString(QStringLiteral("MM-dd")));
        }
    }
    return days;
}

TEST(StatutoryHolidays, AreTheThirteenDaysOfTheLaw) {
    EXPECT_EQ(holidaysOf(2026).join(u' ').toStdString(),
              "01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03");
    EXPECT_EQ(holidaysOf(2027).join(u' ').toStdString(),
              "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03");
}

TEST(StatutoryHolidays, AreOneDayFewerWhereMidAutumnFallsIntoOctobersThree) {
    EXPECT_EQ(holidaysOf(2028).size(), 12);
    EXPECT_EQ(holidaysOf(2031).size(), 12);
}

TEST(StatutoryHolidays, AreTheSolarOnesWhereTheLunarOnesAreNotKnown) {
    EXPECT_EQ(holidaysOf(2050).join(u' ').toStdString(), "01-01 04-04 05-01 05-02 10-01 10-02 10-03");
}

} // namespace
} // namespace baydesk
