// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "places.h"
#include "services/backup_service.h"
#include "services/customer_service.h"
#include "services/prepared_restore.h"
#include "storage/database.h"
#include "storage/history_store.h"
#include "support/test_shop.h"

#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class Backups : public testing::Test {
  protected:
    void SetUp() override { ONLY_WITH_A_FILE("a server is backed up with its own tools"); }
    void addCustomer(const char* name) {
        shop.act<CustomerService>([&](CustomerService& customers) {
            CustomerDraft draft;
            draft.name = s(name);
            draft.phone = s("13812345678");
            customers.addCustomer(draft);
        });
    }
    BackupCopy backUp(const QString& name) { return copyAndProve(shop.file(), shop.path(name), {}, {}); }
    static std::int64_t customersIn(const QString& file) {
        const auto session = Database::openForReading(file);
        return session->one("SELECT COUNT(*) FROM customers", {},
                            [](const Row& row) { return row.integer(0); });
    }
    QStringList files() const { return QFileInfo(shop.file()).dir().entryList(QDir::Files | QDir::Hidden); }

    TestShop shop;
};

TEST_F(Backups, AreProvedBeforeTheyGetTheirName) {
    addCustomer("张伟");
    std::vector<BackupProgress::Step> steps;
    const BackupCopy copy =
        copyAndProve(shop.file(), shop.path(s("a")), {}, [&](const BackupProgress& progress) {
            EXPECT_FALSE(QFile::exists(shop.path(s("a"))));
            steps.push_back(progress.step);
            return true;
        });
    EXPECT_FALSE(copy.proof.problem);
    EXPECT_EQ(copy.sizeBytes, QFileInfo(copy.file).size());
    EXPECT_EQ(customersIn(copy.file), 1);
    EXPECT_EQ(steps.back(), BackupProgress::Step::Proving);
}

TEST_F(Backups, WithABrokenHistoryAreKeptApart) {
    shop.session().define("DROP TRIGGER history_stands");
    {
        Transaction transaction(shop.session());
        shop.session().execute("UPDATE history SET desk = ? WHERE number = 1", {s("elsewhere")});
        transaction.commit();
    }
    const BackupCopy copy = backUp(s("a"));
    EXPECT_EQ(copy.proof.problem, BackupProblem::HistoryBroken);
    EXPECT_FALSE(copy.proof.sentence.isEmpty());
    EXPECT_EQ(copy.file, shop.path(s("a.unproved")));
    EXPECT_FALSE(QFile::exists(shop.path(s("a"))));
}

TEST_F(Backups, WithABrokenRuleAreKeptApart) {
    addCustomer("张伟");
    {
        Transaction transaction(shop.session());
        shop.session().execute("DELETE FROM search_terms");
        transaction.commit();
    }
    EXPECT_EQ(backUp(s("a")).proof.problem, BackupProblem::RuleBroken);
}

TEST_F(Backups, AreOnRecordAndInTheHistory) {
    const BackupRecord made{shop.context().now, s("desk-1"), s("/b/a"), 2'000'000, true, {}};
    const BackupRecord failed{shop.context().now, s("desk-1"), s("/b/c"), 0, false, BackupProblem::DiskFull};
    shop.act<BackupService>([&](auto& backups) { backups.record(made); });
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Backups));
    shop.passMinutes(1);
    shop.act<BackupService>([&](auto& backups) { backups.record(failed); });
    auto backups = shop.service<BackupService>();
    ASSERT_EQ(backups.newest(10).size(), 2u);
    EXPECT_EQ(backups.newest(10).front().problem, BackupProblem::DiskFull);
    ASSERT_TRUE(backups.provedLast());
    EXPECT_EQ(backups.provedLast()->file, s("/b/a"));
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Backup, 2, 10);
    ASSERT_EQ(history.size(), 1u);
    EXPECT_EQ(describe(history.front(), shop.settings().calendar), s("Backup failed: c, the disk is full"));
    EXPECT_EQ(describe(HistoryStore(shop.session()).of(HistorySubject::Backup, 1, 1).front(),
                       shop.settings().calendar),
              s("Backup made and proved: a, 1.9 MiB"));
}

TEST_F(Backups, OfTheFutureDoNotCountAsTheLast) {
    shop.act<BackupService>([&](auto& backups) {
        backups.record({shop.context().now, {}, s("/b/now"), 1, true, {}});
        backups.record({shop.context().now.plusMinutes(60), {}, s("/b/later"), 1, true, {}});
    });
    EXPECT_EQ(shop.service<BackupService>().provedLast()->file, s("/b/now"));
}

TEST_F(Backups, AreClearedAwayByTheRuleAndNothingElseIs) {
    const QString folder = shop.path(s("backups"));
    QDir().mkpath(folder);
    const QString name = shop.settings().name;
    QStringList kept;
    const auto put = [&](const QString& file, bool isKept) {
        QFile made(folder + u'/' + file);
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        if (isKept) {
            kept.append(file);
        }
    };
    put(name + s("-20261121-090000.baydesk-backup"), true);
    put(name + s("-20261121-080000.baydesk-backup"), false);
    put(name + s("-20261121-070000.baydesk-backup.unfinished"), false);
    put(name + s("-20261121-070000.baydesk-backup.unproved"), false);
    put(name + s("-20261121-073000.baydesk-backup.unproved"), true);
    put(s("holiday.jpg"), true);
    put(s("holiday.jpg.unfinished"), true);
    EXPECT_EQ(shop.service<BackupService>().clearAway(folder), 3);
    QStringList left = QDir(folder).entryList(QDir::Files);
    left.sort();
    kept.sort();
    EXPECT_EQ(left, kept);
}

TEST_F(Backups, BringBackTheirMomentAndMoveTheRestAside) {
    addCustomer("张伟");
    const QString backup = backUp(s("a")).file;
    addCustomer("李强");
    const QString place = shop.path(s("restored.baydesk"));
    QFile::copy(backUp(s("b")).file, place); // the shop of now, which nobody has open
    PreparedRestore restore(backup, place, {}, {});
    const QString aside = restore.asideAt(shop.context().now);
    EXPECT_EQ(aside, place + s(".before-restore-20261121-100000"));
    EXPECT_EQ(restore.lastAct(), shop.context().now);
    restore.putInPlace(aside);
    EXPECT_EQ(customersIn(place), 1);
    EXPECT_EQ(customersIn(aside), 2);
    EXPECT_FALSE(proveDatabase(place, {}).problem);
}

TEST_F(Backups, SayWhatRestoringThemWouldLose) {
    addCustomer("张伟");
    const QString backup = backUp(s("a")).file;
    EXPECT_TRUE(PreparedRestore(backup, shop.file(), {}, {}).loss()->isNothing());
    shop.passMinutes(5);
    addCustomer("李强");
    shop.passMinutes(5);
    addCustomer("周斌");
    const auto loss = PreparedRestore(backup, shop.file(), {}, {}).loss();
    ASSERT_TRUE(loss);
    EXPECT_EQ(loss->acts, 2);
    EXPECT_EQ(loss->foreignActs, 0);
    EXPECT_EQ(loss->to, shop.context().now);
    EXPECT_EQ(loss->from, shop.context().now.plusMinutes(-5));
}

TEST_F(Backups, AreNotRestoredWhileTheShopIsOpen) {
    const QString backup = backUp(s("a")).file;
    PreparedRestore restore(backup, shop.file(), {}, {});
    // This process holds the database open, and its own locks do not stop it: another connection does.
    EXPECT_THROW(restore.putInPlace(shop.path(s("aside"))), StorageError);
    EXPECT_FALSE(QFile::exists(shop.path(s("aside"))));
    addCustomer("张伟"); // and the shop goes on
    EXPECT_EQ(customersIn(shop.file()), 1);
}

TEST_F(Backups, ThatWereChangedLeaveEverythingAsItWas) {
    addCustomer("张伟");
    const QString backup = backUp(s("a")).file;
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    const auto at = content.indexOf("13812345678");
    ASSERT_GT(at, 0);
    file.seek(at);
    file.write("13912345678");
    file.close();
    const QStringList before = files();
    EXPECT_THROW(PreparedRestore(backup, shop.file(), {}, {}), StorageError)
        << "no rule of the data knows the right telephone number";
    EXPECT_EQ(files(), before);
}

TEST_F(Backups, AreNeverReadableForMoreThanTheDatabaseIs) {
    ASSERT_TRUE(QFile::setPermissions(shop.file(), QFile::ReadOwner | QFile::WriteOwner));
    const QString working = shop.path(s("a.unfinished"));
    const auto look = [&](const BackupProgress&) {
        EXPECT_TRUE(QFile::exists(working));
        EXPECT_FALSE(QFile::permissions(working) & (QFile::ReadGroup | QFile::ReadOther));
        return true;
    };
    copyAndProve(shop.file(), shop.path(s("a")), {}, look);
}

TEST_F(Backups, AreOpenedForTheirOwnerAlone) {
    const auto passphrase = Passphrase::parse(s("correct horse"));
    const QString target = shop.path(s("a.baydesk-sealed"));
    copyAndProve(shop.file(), target, passphrase, {});
    const QString place = shop.path(s("restored"));
    const QString opened = place + s(".restoring.opened");
    ASSERT_TRUE(QFile::copy(target, opened)) << "left by a run that was ended";
    EXPECT_THROW(PreparedRestore(target, place, {}, {}), Refusal);
    EXPECT_FALSE(QFile::exists(opened));
    const auto look = [&](const BackupProgress&) {
        for (const QString& file : {opened, place + s(".restoring")}) {
            EXPECT_FALSE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther));
        }
        return true;
    };
    PreparedRestore(target, place, passphrase, look);
}

TEST_F(Backups, AreSealedOneAfterTheOther) {
    const auto passphrase = Passphrase::parse(s("correct horse"));
    QByteArray second;
    const auto sealAnother = [&](const BackupProgress&) {
        if (second.isEmpty()) {
            try {
                second = "made";
                copyAndProve(shop.file(), shop.path(s("b.baydesk-sealed")), passphrase, {});
            } catch (const Refusal& refusal) {
                second = refusal.rule();
            }
        }
        return true;
    };
    const BackupCopy first =
        copyAndProve(shop.file(), shop.path(s("a.baydesk-sealed")), passphrase, sealAnother);
    EXPECT_EQ(second, QByteArray("backup.busy"));
    EXPECT_FALSE(first.proof.problem);
    EXPECT_NO_THROW(copyAndProve(shop.file(), shop.path(s("b.baydesk-sealed")), passphrase, {}));
}

TEST_F(Backups, AreProvedAsTheyWereAtOneMoment) {
    addCustomer("张伟");
    int looks = 0;
    const auto disturb = [&](const BackupProgress&) {
        if (++looks == 2) { // the first area is read by now
            Transaction transaction(shop.session());
            shop.session().execute("DELETE FROM search_terms");
            transaction.commit();
        }
        return true;
    };
    EXPECT_FALSE(proveDatabase(shop.file(), disturb).problem);
    EXPECT_EQ(proveDatabase(shop.file(), {}).problem, BackupProblem::RuleBroken);
}

TEST_F(Backups, AreSealedAndOpenedWithTheSamePassphrase) {
    addCustomer("张伟");
    const auto passphrase = Passphrase::parse(s("correct horse"));
    const QString target = shop.path(s("a.baydesk-sealed"));
    copyAndProve(shop.file(), target, passphrase, {});
    EXPECT_TRUE(isSealedBackup(target));
    EXPECT_EQ(files().filter(s("unfinished")), QStringList());
    const QString place = shop.path(s("restored.baydesk"));
    try {
        PreparedRestore(target, place, {}, {});
        FAIL() << "it opened without a passphrase";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), QByteArray("backup.passphrase_needed"));
    }
    EXPECT_THROW(PreparedRestore(target, place, Passphrase::parse(s("wrong horse")), {}), Refusal);
    PreparedRestore(target, place, passphrase, {}).putInPlace({});
    EXPECT_EQ(customersIn(place), 1);
}

TEST_F(Backups, OfAnEarlierVersionAreBroughtUpToDate) {
    QFile released(s(BAYDESK_SOURCE_DIR "/tests/data/released/0.1.0.baydesk.qz"));
    ASSERT_TRUE(released.open(QIODevice::ReadOnly));
    QFile old(shop.path(s("old.baydesk")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write(qUncompress(released.readAll()));
    old.close();
    const QString place = shop.path(s("restored.baydesk"));
    PreparedRestore(old.fileName(), place, {}, {}).putInPlace({});
    EXPECT_FALSE(proveDatabase(place, {}).problem);
    EXPECT_EQ(files().filter(s("before-v")), QStringList());
}

TEST_F(Backups, ThatAreTheDatabaseItselfAreRefused) {
    EXPECT_THROW(PreparedRestore(shop.file(), shop.file(), {}, {}), Refusal);
}

TEST_F(Backups, AreNotRestoredByTwoAtOnce) {
    const QString backup = backUp(s("a")).file;
    const QString place = shop.path(s("restored.baydesk"));
    const PreparedRestore first(backup, place, {}, {});
    EXPECT_THROW(PreparedRestore(backup, place, {}, {}), Refusal);
    EXPECT_TRUE(QFile::exists(first.database()));
}

} // namespace
} // namespace baydesk
