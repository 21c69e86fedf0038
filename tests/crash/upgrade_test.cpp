// SPDX-License-Identifier: GPL-3.0-or-later
// A database of an older version is opened, and the upgrade is cut short at every call that changes a file.
#include "domain/storage_error.h"
#include "faulty_disk.h"
#include "storage/baydesk_file.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "tally.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk::crash {
namespace {

struct Kind {
    Fault fault;
    const char* name;
    const char* words;
    int step = 1; ///< more where many calls are alike
};

void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

constexpr int keepsakes = 300;

/// The file of an older Baydesk, of several pages.
QByteArray olderDatabase() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    {
        Session session(path, Session::Access::ReadWrite);
        Migrator(session).upgrade(
            {{1, QStringLiteral("keepsake"), QStringLiteral("CREATE TABLE keepsake (note TEXT) STRICT")}});
        Transaction transaction(session);
        for (int i = 0; i < keepsakes; ++i) {
            session.insert("INSERT INTO keepsake (note) VALUES (?)",
                           {QStringLiteral("from before %1").arg(i, 60, 10, QLatin1Char('0'))});
        }
        session.execute("PRAGMA user_version = 0");
        transaction.commit();
    }
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class Upgrade : public testing::TestWithParam<Kind> {
  protected:
    Upgrade() { makeOld(); }
    void makeOld() const {
        static const QByteArray content = olderDatabase();
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile::remove(folder.filePath(name));
        }
        QFile old(file);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write(content);
    }
    /// The upgrade as far as it gets; whether something went wrong on the way.
    bool isHit(int nth) {
        FaultyDisk& disk = FaultyDisk::instance();
        disk.arm(GetParam().fault, nth, static_cast<unsigned>(nth));
        std::unique_ptr<Session> session;
        wasConfirmed = true;
        try {
            session = Database::open(file);
        } catch (const StorageError&) {
            EXPECT_TRUE(disk.hasStruck());
            wasConfirmed = false;
        }
        const bool hasStruck = disk.hasStruck();
        disk.cutOff();
        session.reset();
        disk.restart();
        return hasStruck;
    }
    static bool isWhole(Session& session) {
        const auto text = [](const Row& row) { return row.text(0); };
        const auto count = [](const Row& row) { return row.integer(0); };
        return session.one("PRAGMA integrity_check", {}, text) == QStringLiteral("ok") &&
               session.one("SELECT count(*) FROM keepsake", {}, count) == keepsakes;
    }
    /// The copy of the older version, whole; or none.
    bool hasWholeCopy() const {
        const QString copy = QStringLiteral("%1.before-v%2").arg(file).arg(Database::currentVersion());
        if (!QFile::exists(copy)) {
            return false;
        }
        Session session(copy, Session::Access::ReadOnly);
        return Migrator(session).version() == 0 && isWhole(session);
    }

    bool wasConfirmed = false;
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("shop.baydesk"));
};

TEST_P(Upgrade, LeavesTheOldVersionOrTheNewOneWithACopyOfTheOld) {
    Tally tally{.kind = std::string("upgrade: ") + GetParam().words};
    for (int nth = 1; isHit(nth); nth += GetParam().step) {
        const bool wasUpgraded = readVersion(file) != 0;
        ++tally.faults;
        tally.confirmed += wasConfirmed ? 1 : 0;
        tally.lost += wasConfirmed && !wasUpgraded ? 1 : 0;
        tally.toldAndThere += !wasConfirmed && wasUpgraded ? 1 : 0;
        tally.toldAndAbsent += !wasConfirmed && !wasUpgraded ? 1 : 0;
        EXPECT_TRUE(!wasUpgraded || hasWholeCopy()) << "no whole copy after call " << nth;
        const auto session = Database::open(file);
        EXPECT_EQ(Migrator(*session).version(), Database::currentVersion());
        EXPECT_TRUE(isWhole(*session)) << "call " << nth;
        EXPECT_TRUE(hasWholeCopy()) << "call " << nth;
        tally.halfDone += HasFailure() ? 1 : 0;
        if (HasFailure()) {
            break;
        }
        makeOld();
    }
    EXPECT_GT(tally.faults, 3);
    EXPECT_EQ(tally.lost, 0);
    tallies().push_back(tally);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, Upgrade,
    testing::Values(Kind{Fault::FailsFromThenOn, "FailsFromThenOn", "disk fails from then on", 11},
                    Kind{Fault::DiesInASync, "DiesInASync", "disk dies in a sync"},
                    Kind{Fault::FailsOnce, "FailsOnce", "disk fails once", 11},
                    Kind{Fault::FullOnce, "FullOnce", "disk full once", 17},
                    Kind{Fault::PowerOff, "PowerOff", "power off, everything unsynced gone", 11},
                    Kind{Fault::PowerOffSomeSurvive, "PowerOffSomeSurvive",
                         "power off, some unsynced sectors survive", 7},
                    Kind{Fault::PowerOffTornWrite, "PowerOffTornWrite", "power off within a write", 11}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace baydesk::crash
