// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/passphrase.h"
#include "domain/backup/schedule.h"
#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const ShopCalendar& shanghai() {
    static const ShopCalendar calendar("Asia/Shanghai");
    return calendar;
}

Timestamp at(const char* day, const char* time) {
    return shanghai().at(QDate::fromString(QString::fromLatin1(day), Qt::ISODate),
                         QTime::fromString(QString::fromLatin1(time)));
}

struct Due {
    const char* provedDay; ///< empty: never
    const char* provedTime;
    const char* nowTime; ///< of 2026-11-21
    bool isDue;
};
class BackupSchedule : public testing::TestWithParam<Due> {};

TEST_P(BackupSchedule, IsDueWhenNoneWasProvedSinceItsHourPassed) {
    const Due& given = GetParam();
    const auto proved =
        *given.provedDay == '\0' ? std::nullopt : std::optional(at(given.provedDay, given.provedTime));
    EXPECT_EQ(isBackupDue(proved, at("2026-11-21", given.nowTime), QTime(13, 0), shanghai()), given.isDue);
}
INSTANTIATE_TEST_SUITE_P(Table, BackupSchedule,
                         testing::Values(Due{"", "", "09:00:00", true},
                                         Due{"2026-11-20", "13:00:01", "09:00:00", false},
                                         Due{"2026-11-20", "13:00:01", "12:59:59", false},
                                         Due{"2026-11-20", "13:00:01", "13:00:00", true},
                                         Due{"2026-11-20", "12:59:59", "09:00:00", true},
                                         Due{"2026-11-21", "13:00:00", "13:00:00", false},
                                         Due{"2026-11-21", "09:00:00", "13:00:00", true},
                                         Due{"2026-11-18", "13:00:00", "08:00:00", true}));

TEST(BackupAge, TurnsAfterOneDayAndAfterThree) {
    const Timestamp proved = at("2026-11-10", "13:00:00");
    const auto after = [&](std::int64_t seconds) { return proved.plus(Hours::fromSeconds(seconds)); };
    constexpr std::int64_t day = 24 * 3600;
    EXPECT_EQ(backupAge(std::nullopt, proved), BackupAge::None);
    EXPECT_EQ(backupAge(proved, proved), BackupAge::Fresh);
    EXPECT_EQ(backupAge(proved, after(day)), BackupAge::Fresh);
    EXPECT_EQ(backupAge(proved, after(day + 1)), BackupAge::Old);
    EXPECT_EQ(backupAge(proved, after(3 * day)), BackupAge::Old);
    EXPECT_EQ(backupAge(proved, after(3 * day + 1)), BackupAge::VeryOld);
    EXPECT_EQ(backupAge(proved, after(-5 * day)), BackupAge::Fresh);
}

TEST(Passphrase, HasEightToTwoHundredCharacters) {
    EXPECT_NO_THROW(Passphrase::parse(QString(8, QChar(u'a'))));
    EXPECT_NO_THROW(Passphrase::parse(QString(200, QChar(u'修'))));
    EXPECT_THROW(Passphrase::parse(QString(7, QChar(u'a'))), Refusal);
    EXPECT_THROW(Passphrase::parse(QString(201, QChar(u'a'))), Refusal);
    EXPECT_THROW(Passphrase::parse({}), Refusal);
}

TEST(Passphrase, IsTheSameOnEveryKeyboard) {
    EXPECT_EQ(Passphrase::parse(QStringLiteral("ＰＡＳＳｗｏｒｄ")).utf8(),
              Passphrase::parse(QStringLiteral("PASSword")).utf8());
    EXPECT_THROW(Passphrase::parse(QStringLiteral("e\u0301e\u0301e\u0301e\u0301")), Refusal)
        << "four characters, however they are typed";
}

} // namespace
} // namespace baydesk
