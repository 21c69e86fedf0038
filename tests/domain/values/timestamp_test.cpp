// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timestamp.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace baydesk {
namespace {

constexpr std::int64_t hour = 3'600'000;

TEST(Timestamp, DropsThePartOfASecond) {
    const Timestamp start = Timestamp::fromMilliseconds(1000);
    EXPECT_EQ(Timestamp::fromMilliseconds(3999).since(start), Hours::fromSeconds(2));
    EXPECT_EQ(start.since(Timestamp::fromMilliseconds(3999)), Hours::fromSeconds(-2));
}

TEST(Timestamp, MovesByHoursAndMinutes) {
    const Timestamp start = Timestamp::fromMilliseconds(0);
    EXPECT_EQ(start.plus(Hours::fromHundredths(50)).milliseconds(), hour / 2);
    EXPECT_EQ(start.plusMinutes(-90).milliseconds(), -hour * 3 / 2);
}

TEST(ShopCalendar, RefusesAnUnknownZone) {
    EXPECT_THROW(ShopCalendar("Asia/Nowhere"), std::logic_error);
    EXPECT_THROW(ShopCalendar(""), std::logic_error);
}

TEST(ShopCalendar, TellsTheDayOfTheShopNotOfGreenwich) {
    const ShopCalendar shanghai("Asia/Shanghai");
    const Timestamp lateEvening = Timestamp::fromMilliseconds(
        QDateTime(QDate(2026, 3, 31), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(shanghai.dayOf(lateEvening), QDate(2026, 4, 1));
    EXPECT_EQ(shanghai.local(lateEvening).time(), QTime(0, 30));
    EXPECT_EQ(shanghai.at(QDate(2026, 4, 1), QTime(0, 30)), lateEvening);
    EXPECT_EQ(shanghai.zoneId(), QByteArray("Asia/Shanghai"));
}

TEST(ShopCalendar, RefusesADayThatIsNone) {
    const ShopCalendar calendar("Asia/Shanghai");
    EXPECT_THROW(calendar.at(QDate(), QTime(8, 0)), std::logic_error);
    EXPECT_THROW(calendar.at(QDate(2026, 4, 1), QTime()), std::logic_error);
    EXPECT_THROW(calendar.startOf(QDate(2026, 2, 30)), std::logic_error);
}

struct LengthsOfDays {
    int normal = 0;
    int shorter = 0;
    int longer = 0;
};

/// Walks from day to day, checks that each begins where the one before ends, and counts how long they are.
LengthsOfDays walk(const ShopCalendar& calendar, QDate first, QDate last) {
    LengthsOfDays lengths;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Timestamp start = calendar.startOf(day);
        const Timestamp end = calendar.startOf(day.addDays(1));
        const Timestamp lastMoment = Timestamp::fromMilliseconds(end.milliseconds() - 1);
        EXPECT_EQ(calendar.dayOf(start), day) << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(calendar.dayOf(lastMoment), day) << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(calendar.dayOf(end), day.addDays(1)) << day.toString(Qt::ISODate).toStdString();
        const std::int64_t length = end.milliseconds() - start.milliseconds();
        ++(length == 24 * hour ? lengths.normal : length < 24 * hour ? lengths.shorter : lengths.longer);
    }
    return lengths;
}

TEST(ShopCalendar, HasContiguousDaysWhereClocksChange) {
    const LengthsOfDays lengths = walk(ShopCalendar("Europe/Berlin"), QDate(2024, 1, 1), QDate(2026, 12, 31));
    EXPECT_EQ(lengths.shorter, 3);
    EXPECT_EQ(lengths.longer, 3);
    EXPECT_EQ(lengths.normal, 366 + 365 + 365 - 6);
}

TEST(ShopCalendar, HasDaysOf24HoursInChina) {
    const LengthsOfDays lengths = walk(ShopCalendar("Asia/Shanghai"), QDate(2024, 1, 1), QDate(2026, 12, 31));
    EXPECT_EQ(lengths.normal, 366 + 365 + 365);
}

TEST(ShopCalendar, HasContiguousDaysWhereMidnightIsSkipped) {
    const LengthsOfDays lengths =
        walk(ShopCalendar("America/Sao_Paulo"), QDate(2017, 1, 1), QDate(2018, 12, 31));
    EXPECT_EQ(lengths.shorter, 2);
    EXPECT_EQ(lengths.longer, 2);
}

TEST(ShopCalendar, HasContiguousDaysWhereMidnightComesTwice) {
    const LengthsOfDays lengths =
        walk(ShopCalendar("America/Havana"), QDate(2023, 1, 1), QDate(2024, 12, 31));
    EXPECT_EQ(lengths.shorter, 2);
    EXPECT_EQ(lengths.longer, 2);
}

TEST(ShopCalendar, LeavesADayEmptyThatTheZoneLeftOut) {
    const ShopCalendar samoa("Pacific/Apia");
    EXPECT_EQ(samoa.startOf(QDate(2011, 12, 30)), samoa.startOf(QDate(2011, 12, 31)));
}

TEST(ShopCalendar, FindsATimeAgain) {
    for (const char* zone : {"Asia/Shanghai", "Europe/Berlin", "America/New_York"}) {
        const ShopCalendar calendar{QByteArray(zone)};
        for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(1)) {
            const QDateTime found = calendar.local(calendar.at(day, QTime(8, 15)));
            ASSERT_EQ(found.date(), day) << zone;
            ASSERT_EQ(found.time(), QTime(8, 15)) << zone;
        }
    }
}

TEST(ShopCalendar, MovesASkippedTimeForward) {
    const ShopCalendar berlin("Europe/Berlin");
    const QDate change(2025, 3, 30);
    EXPECT_EQ(berlin.at(change, QTime(2, 30)), berlin.at(change, QTime(3, 30)));
}

TEST(ShopCalendar, TakesTheSecondOfATimeThatComesTwice) {
    const ShopCalendar berlin("Europe/Berlin");
    const QDate change(2025, 10, 26);
    EXPECT_EQ(berlin.at(change, QTime(2, 30)).plusMinutes(30), berlin.at(change, QTime(3, 0)));
}

} // namespace
} // namespace baydesk
