// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/keeping.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString shop = QStringLiteral("东方汽修");
const QString nothingProved;

QDateTime at(const char* text) {
    const QString moment = QString::fromLatin1(text);
    return QDateTime(QDate::fromString(moment.left(10), Qt::ISODate), QTime::fromString(moment.mid(11)),
                     Qt::UTC);
}

QString fileAt(const QDateTime& moment) {
    return backupFileName(shop, moment);
}

/// One file a day at 13:00, the last one on the day of \p until.
QStringList daily(const QDateTime& until, int days) {
    QStringList names;
    for (int back = 0; back < days; ++back) {
        names.append(fileAt(until.addDays(-back)));
    }
    return names;
}

QStringList kept(const QStringList& names, const QDateTime& now, const QString& proved = nothingProved) {
    QStringList left = names;
    for (const QString& name : superfluousBackups(names, shop, now, proved)) {
        left.removeAll(name);
    }
    left.sort();
    return left;
}

TEST(BackupFileName, SaysShopAndMoment) {
    EXPECT_EQ(fileAt(at("2026-11-21 13:05")).toStdString(), "东方汽修-20261121-130500.baydesk-backup");
}

TEST(BackupFileName, IsReadBackWhateverTheShopIsCalled) {
    for (const char* name : {"A/B:C", "..", "...x", "  ", "a-20261121-130500", "修"}) {
        const QString called = QString::fromUtf8(name);
        const QString file = backupFileName(called, at("2026-11-21 13:05"));
        EXPECT_FALSE(file.contains(u'/')) << name;
        EXPECT_FALSE(file.startsWith(u'.')) << name;
        EXPECT_EQ(backupMoment(file, called), at("2026-11-21 13:05")) << name;
    }
}

TEST(BackupFileName, FitsIntoAFileSystemHoweverLongTheShopIsCalled) {
    const QString longName = QString(200, QChar(u'修'));
    const QString file = backupFileName(longName, at("2026-11-21 13:05"));
    EXPECT_LE(file.toUtf8().size(), 200);
    EXPECT_TRUE(backupMoment(file, longName));
}

TEST(BackupMoment, IsReadOnlyFromOwnNames) {
    for (const char* name :
         {"东方汽修.baydesk", "东方汽修-20261121-130500.baydesk-backup.unproved", "notes.txt",
          "西方汽修-20261121-130500.baydesk-backup", "东方汽修-20261321-130500.baydesk-backup",
          "东方汽修-20261121-1305.baydesk-backup", "东方汽修-old-20261121-130500.baydesk-backup",
          "东方汽修- 20261121-13050.baydesk-backup", "东方汽修-20261121-130500.baydesk-sealed"}) {
        EXPECT_FALSE(backupMoment(QString::fromUtf8(name), shop)) << name;
    }
}

TEST(KeepingBackups, KeepsTheNewestOfTheLastFourteenDaysAndTwelveMonths) {
    const QDateTime now = at("2026-11-21 13:00");
    const QStringList left = kept(daily(now, 500), now);
    QStringList expected = daily(now, 14);
    for (const char* lastOfMonth :
         {"2026-10-31 13:00", "2026-09-30 13:00", "2026-08-31 13:00", "2026-07-31 13:00", "2026-06-30 13:00",
          "2026-05-31 13:00", "2026-04-30 13:00", "2026-03-31 13:00", "2026-02-28 13:00", "2026-01-31 13:00",
          "2025-12-31 13:00"}) {
        expected.append(fileAt(at(lastOfMonth)));
    }
    expected.sort();
    EXPECT_EQ(left, expected);
}

TEST(KeepingBackups, KeepsOnlyTheNewestOfADay) {
    const QStringList names{fileAt(at("2026-11-21 09:00")), fileAt(at("2026-11-21 18:30")),
                            fileAt(at("2026-11-21 13:00"))};
    EXPECT_EQ(kept(names, at("2026-11-21 19:00")), QStringList{fileAt(at("2026-11-21 18:30"))});
}

TEST(KeepingBackups, NeverDropsTheOneProvedLast) {
    const QString proved = fileAt(at("2026-11-21 09:00"));
    const QStringList names{proved, fileAt(at("2026-11-21 13:00"))};
    EXPECT_TRUE(kept(names, at("2026-11-21 19:00"), proved).contains(proved));
}

TEST(KeepingBackups, NeverTouchesWhatIsNotOurs) {
    QStringList names = daily(at("2026-11-21 13:00"), 40);
    const QStringList others{QStringLiteral("holiday.jpg"),
                             QStringLiteral("西方汽修-20200101-130000.baydesk-backup"),
                             QStringLiteral("东方汽修-20200101-130000.baydesk-sealed")};
    names += others;
    const QStringList left = kept(names, at("2026-11-21 13:00"));
    for (const QString& other : others) {
        EXPECT_TRUE(left.contains(other)) << other.toStdString();
    }
}

TEST(KeepingBackups, LeavesFilesOfTheFutureAndStillCountsThePast) {
    // The clock ran a year ahead for three days and was set back.
    const QStringList future = daily(at("2027-11-23 13:00"), 3);
    const QDateTime now = at("2026-11-21 13:00");
    const QStringList past = daily(now, 30);
    const QStringList left = kept(past + future, now);
    for (const QString& name : future) {
        EXPECT_TRUE(left.contains(name));
    }
    for (const QString& name : daily(now, 14)) {
        EXPECT_TRUE(left.contains(name)) << name.toStdString();
    }
    EXPECT_FALSE(left.contains(fileAt(now.addDays(-15))));
}

TEST(KeepingBackups, LosesNothingToAClockThatRunsYearsAhead) {
    const QDateTime real = at("2026-11-21 13:00");
    const QDateTime wrong = at("2031-05-02 13:00");
    const QStringList left = kept(daily(real, 20) + QStringList{fileAt(wrong)}, wrong);
    for (const QString& name : daily(real, 13)) {
        EXPECT_TRUE(left.contains(name)) << name.toStdString();
    }
}

TEST(KeepingBackups, KeepsEverythingWhereThereIsLittle) {
    const QDateTime now = at("2026-11-21 13:00");
    EXPECT_TRUE(superfluousBackups({}, shop, now, nothingProved).isEmpty());
    EXPECT_TRUE(superfluousBackups(daily(now, 14), shop, now, nothingProved).isEmpty());
}

} // namespace
} // namespace baydesk
