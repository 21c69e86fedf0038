// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_keeper.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/shop_service.h"
#include "storage/backup_store.h"
#include "storage/database.h"
#include "support/test_shop.h"

#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A shop whose backup is due at 13:00; it is 10:00 on 2026-11-21.
class ABackupKeeper : public testing::Test {
  protected:
    ABackupKeeper() {
        qputenv("XDG_DATA_HOME", QFile::encodeName(shop.path(s("data"))));
        QObject::connect(&keeper, &BackupKeeper::stateChanged, &keeper,
                         [this](const BackupState& state) { lastState = state; });
        QObject::connect(&keeper, &BackupKeeper::failed, &keeper,
                         [this](const Failure& failure) { failures.append(failure.detail); });
    }
    ~ABackupKeeper() override { qunsetenv("XDG_DATA_HOME"); }
    /// One look, and all that follows from it.
    void look() {
        keeper.look();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !backroom.isBusy() && !keeper.isRunning(); }, 60'000));
    }
    QStringList backups() const {
        return QDir(usualBackupFolder(shop.file()))
            .entryList({s("*.baydesk-backup")}, QDir::Files, QDir::Name);
    }
    std::vector<BackupRecord> records() { return shop.service<BackupService>().newest(100); }
    void useFolder(const QString& folder) {
        Transaction transaction(shop.session());
        shop.session().execute("UPDATE shop SET backup_folder = ?", {folder});
        transaction.commit();
    }

    TestShop shop;
    Backroom backroom{shop.file()};
    BackupKeeper keeper{backroom, shop.file(), shop.manager, [this] { return shop.context().now; }};
    std::optional<BackupState> lastState;
    QStringList failures;
};

TEST_F(ABackupKeeper, MakesTheFirstBackupAtTheStart) {
    look();
    ASSERT_EQ(backups().size(), 1);
    EXPECT_EQ(backups().first(), shop.settings().name + s("-20261121-100000.baydesk-backup"));
    ASSERT_TRUE(lastState);
    EXPECT_EQ(lastState->provedLast, shop.context().now);
    EXPECT_TRUE(records().front().isScheduled);
}

TEST_F(ABackupKeeper, MakesOneADayWhenItsHourHasPassed) {
    look();
    shop.setNow(QDate(2026, 11, 21), QTime(12, 59));
    look();
    EXPECT_EQ(backups().size(), 1);
    shop.setNow(QDate(2026, 11, 21), QTime(13, 0));
    look();
    look();
    // The rule of keeping leaves the newest of the day.
    EXPECT_EQ(backups(), QStringList{shop.settings().name + s("-20261121-130000.baydesk-backup")});
    EXPECT_EQ(records().size(), 2u);
    shop.setNow(QDate(2026, 11, 22), QTime(13, 5));
    look();
    EXPECT_EQ(backups().size(), 2);
}

TEST_F(ABackupKeeper, GoesByTheClockEvenIfItWasSetBack) {
    shop.setNow(QDate(2027, 3, 1), QTime(14, 0));
    look();
    shop.setNow(QDate(2026, 11, 21), QTime(14, 0));
    keeper.look();
    look();
    EXPECT_EQ(backups().size(), 2) << "the one of the future does not count, and is kept";
    EXPECT_EQ(lastState->provedLast, shop.context().now);
}

TEST_F(ABackupKeeper, LeavesItToTheWindowThatHasBegun) {
    QDir().mkpath(usualBackupFolder(shop.file()));
    QLockFile other(usualBackupFolder(shop.file()) + s("/.baydesk-backup.lock"));
    ASSERT_TRUE(other.tryLock());
    look();
    EXPECT_TRUE(backups().isEmpty());
    EXPECT_TRUE(failures.isEmpty());
    other.unlock();
}

TEST_F(ABackupKeeper, LeavesItToTheDeskThatHasBegunOnTheServer) {
    ONLY_ON_A_SERVER();
    const auto other = Database::open(shop.file()); // at a desk with a folder of its own
    ASSERT_TRUE(BackupStore(*other).claim());
    look();
    EXPECT_TRUE(backups().isEmpty());
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_THROW(runBackup({.database = shop.file(), .actor = shop.manager, .now = shop.context().now}),
                 Refusal);
}

TEST_F(ABackupKeeper, FindsThatAnotherWindowWasFaster) {
    const BackupWish wish{
        .database = shop.file(), .isScheduled = true, .actor = shop.advisor, .now = shop.context().now};
    EXPECT_TRUE(runBackup(wish));
    EXPECT_FALSE(runBackup(wish)) << "it is not due any more";
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(ABackupKeeper, SaysWhatFailedAndTriesAgainLater) {
    useFolder(shop.path(s("stick")));
    look();
    ASSERT_EQ(records().size(), 1u);
    EXPECT_EQ(records().front().problem, BackupProblem::NoFolder);
    EXPECT_EQ(lastState->failure, BackupProblem::NoFolder);
    EXPECT_FALSE(lastState->provedLast);
    EXPECT_FALSE(QFileInfo::exists(shop.path(s("stick")))) << "a stick that is not there is not made up";
    look();
    EXPECT_EQ(records().size(), 1u) << "not every minute";
    QDir().mkpath(shop.path(s("stick")));
    shop.passMinutes(30);
    look();
    EXPECT_EQ(lastState->failure, std::nullopt);
    EXPECT_EQ(lastState->provedLast, shop.context().now);
}

TEST_F(ABackupKeeper, MakesOneForAPersonWithoutHoldingTheWriterUp) {
    bool wasRunning = false;
    keeper.make(shop.path(s("mine.baydesk-backup")));
    // The writing thread is free while the backup runs.
    backroom.write(
        nullptr, [](Session& session) { session.mark(Topic::Orders); },
        [&] { wasRunning = keeper.isRunning(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !backroom.isBusy() && !keeper.isRunning(); }, 60'000));
    EXPECT_TRUE(wasRunning);
    EXPECT_TRUE(QFile::exists(shop.path(s("mine.baydesk-backup"))));
    EXPECT_FALSE(records().front().isScheduled);
}

TEST_F(ABackupKeeper, LeavesNothingWhenAPersonCancels) {
    QObject::connect(&keeper, &BackupKeeper::progressed, &keeper, [this] { keeper.cancel(); });
    keeper.make(shop.path(s("mine.baydesk-backup")));
    keeper.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !keeper.isRunning() && !backroom.isBusy(); }, 60'000));
    EXPECT_TRUE(failures == QStringList{s("backup.cancelled")}) << failures.join(u' ').toStdString();
    EXPECT_TRUE(records().empty());
    EXPECT_FALSE(QFile::exists(shop.path(s("mine.baydesk-backup"))));
}

TEST_F(ABackupKeeper, MakesOneOnlyForWhoMay) {
    const BackupWish wish{.database = shop.file(), .actor = shop.advisor, .now = shop.context().now};
    try {
        runBackup(wish);
        FAIL() << "an advisor made a backup";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), QByteArray("right.missing"));
    }
    EXPECT_TRUE(backups().isEmpty());
    EXPECT_TRUE(records().empty());
}

TEST_F(ABackupKeeper, RefusesAPersonWhileAnotherWindowMakesOne) {
    QDir().mkpath(usualBackupFolder(shop.file()));
    QLockFile other(usualBackupFolder(shop.file()) + s("/.baydesk-backup.lock"));
    ASSERT_TRUE(other.tryLock());
    EXPECT_THROW(runBackup({.database = shop.file(), .actor = shop.manager, .now = shop.context().now}),
                 Refusal);
}

} // namespace
} // namespace baydesk
