// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as a night job makes them: the real program, on a shop that is being worked in.
#include "cli/console_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <memory>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class BackupCommand : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        original = std::make_unique<QTemporaryDir>();
        ASSERT_EQ(
            ConsoleRun({s("sample"), s("--to"), original->filePath(s("shop.baydesk")), s("--months"), s("1")})
                .exitCode,
            0);
    }
    static void TearDownTestSuite() { original.reset(); }
    BackupCommand() { QFile::copy(original->filePath(s("shop.baydesk")), shop_); }

    QString path(const char* name) const { return folder_.filePath(s(name)); }
    QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden); }
    static int backUp(const QString& shop, const QString& to) {
        return ConsoleRun({s("backup"), s("--db"), shop, s("--to"), to}).exitCode;
    }
    static void expectProved(const QString& file) {
        const ConsoleRun check({s("check"), s("--db"), file, s("--json")});
        EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
        const ConsoleRun verify({s("verify"), s("--db"), file, s("--json")});
        EXPECT_EQ(verify.exitCode, 0) << verify.output.toStdString();
    }
    static QStringList ordersIn(const QString& file) {
        QStringList numbers;
        for (const auto& order : ConsoleRun({s("orders"), s("--db"), file, s("--json")}).json().array()) {
            numbers.append(order[s("number")].toString());
        }
        return numbers;
    }
    /// As somebody would who has the file but not the program.
    void forge(const char* statement) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(s("QSQLITE"), s("forger"));
            database.setDatabaseName(shop_);
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(s("DROP TRIGGER history_stands")));
            ASSERT_TRUE(query.exec(s("DROP TRIGGER history_is_kept")));
            ASSERT_TRUE(query.exec(s(statement))) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(s("forger"));
    }

    static inline std::unique_ptr<QTemporaryDir> original;
    QTemporaryDir folder_;
    QString shop_ = path("shop.baydesk");
};

TEST_F(BackupCommand, CopiesOneMomentWhileOrdersAreWritten) {
    QProcess grow;
    grow.start(s(BAYDESK_CLI), {s("sample"), s("--grow"), s("100000"), s("--db"), shop_, s("--print")});
    ASSERT_TRUE(grow.waitForReadyRead(60'000));
    for (const char* name : {"first", "second"}) {
        ASSERT_EQ(backUp(shop_, path(name)), 0);
    }
    grow.kill();
    grow.waitForFinished();
    const QStringList first = ordersIn(path("first"));
    const QStringList second = ordersIn(path("second"));
    const QStringList now = ordersIn(shop_);
    EXPECT_LT(first.size(), second.size()) << "orders were written meanwhile";
    EXPECT_EQ(now.mid(0, first.size()), first);
    EXPECT_EQ(now.mid(0, second.size()), second);
    expectProved(path("first"));
    expectProved(path("second"));
    expectProved(shop_);
}

TEST_F(BackupCommand, KilledWhileItCopiesLeavesNoBackup) {
    const QString target = path("a.baydesk-backup");
    const QString unfinished = target + s(".unfinished");
    QProcess backup;
    backup.start(s(BAYDESK_CLI), {s("backup"), s("--db"), shop_, s("--to"), target});
    while (!QFile::exists(unfinished) && !backup.waitForFinished(1)) {
    }
    backup.kill(); // SIGKILL: no destructor runs
    backup.waitForFinished();
    ASSERT_EQ(backup.exitStatus(), QProcess::CrashExit) << "it was done too early";
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_TRUE(QFile::exists(unfinished));
    expectProved(shop_);
    EXPECT_EQ(backUp(shop_, target), 0) << "what it left is in nobody's way";
    EXPECT_FALSE(QFile::exists(unfinished));
    expectProved(target);
}

TEST_F(BackupCommand, LeavesNothingOnAFullDisk) {
    QProcess limited;
    // A limit of the file size stands for a full disk; with the signal ignored the write itself fails.
    limited.start(s("sh"), {s("-c"), s("trap '' XFSZ; ulimit -f 2000; exec \"$@\""), s("sh"), s(BAYDESK_CLI),
                            s("backup"), s("--db"), shop_, s("--to"), path("a.baydesk-backup")});
    ASSERT_TRUE(limited.waitForFinished(60'000));
    EXPECT_EQ(limited.exitCode(), 3);
    EXPECT_TRUE(limited.readAllStandardError().contains("The disk is full"));
    EXPECT_EQ(files().filter(s("a.baydesk-backup")), QStringList());
}

TEST_F(BackupCommand, RefusesWhatIsNoPlaceForABackup) {
    for (const QString& target : {shop_, path("none/a"), folder_.path()}) {
        const ConsoleRun run({s("backup"), s("--db"), shop_, s("--to"), target});
        EXPECT_EQ(run.exitCode, 3) << target.toStdString();
        EXPECT_FALSE(run.error.isEmpty());
    }
    EXPECT_EQ(ConsoleRun({s("backup"), s("--db"), shop_}).exitCode, 2);
}

TEST_F(BackupCommand, IsRestoredOnlyWhereNothingIsOrAsideOfIt) {
    const QString backup = path("a.baydesk-backup");
    ASSERT_EQ(backUp(shop_, backup), 0);
    ASSERT_EQ(ConsoleRun({s("sample"), s("--grow"), s("2"), s("--db"), shop_}).exitCode, 0);
    const QStringList now = ordersIn(shop_);
    EXPECT_EQ(ConsoleRun({s("restore"), s("--from"), backup, s("--to"), shop_}).exitCode, 1);
    EXPECT_EQ(ordersIn(shop_), now);

    const ConsoleRun replaced({s("restore"), s("--from"), backup, s("--to"), shop_, s("--replace")});
    ASSERT_EQ(replaced.exitCode, 0) << replaced.error.toStdString();
    EXPECT_TRUE(replaced.output.contains("Orders opened: 2"));
    EXPECT_TRUE(replaced.output.contains("Payments: "));
    EXPECT_EQ(ordersIn(shop_), now.mid(0, now.size() - 2));
    expectProved(shop_);
    const QStringList aside = files().filter(s("before-restore"));
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(ordersIn(folder_.filePath(aside.first())), now);

    EXPECT_EQ(ConsoleRun({s("restore"), s("--from"), backup, s("--to"), path("new.baydesk")}).exitCode, 0);
    expectProved(path("new.baydesk"));
}

TEST_F(BackupCommand, IsNotRestoredWhileAnotherProgramHasTheDatabaseOpen) {
    const QString backup = path("a.baydesk-backup");
    ASSERT_EQ(backUp(shop_, backup), 0);
    QProcess grow;
    grow.start(s(BAYDESK_CLI), {s("sample"), s("--grow"), s("100000"), s("--db"), shop_, s("--print")});
    ASSERT_TRUE(grow.waitForReadyRead(60'000));
    const ConsoleRun refused({s("restore"), s("--from"), backup, s("--to"), shop_, s("--replace")});
    EXPECT_EQ(grow.state(), QProcess::Running);
    grow.kill();
    grow.waitForFinished();
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.error.contains("open"));
    EXPECT_EQ(files().filter(s("before-restore")), QStringList());
    expectProved(shop_);
}

TEST_F(BackupCommand, IsSealedWithAPassphraseFromAFile) {
    const auto write = [&](const char* name, const char* words) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(words);
        return path(name);
    };
    const QString right = write("right", "正确的口令很长吗\n");
    const QString wrong = write("wrong", "错误的口令也很长\n");
    const QString sealed = path("a.baydesk-sealed");
    ASSERT_EQ(ConsoleRun({s("backup"), s("--db"), shop_, s("--to"), sealed, s("--passphrase-file"), right})
                  .exitCode,
              0);
    const QString place = path("new.baydesk");
    const auto restore = [&](const QStringList& more) {
        return ConsoleRun(QStringList{s("restore"), s("--from"), sealed, s("--to"), place} + more).exitCode;
    };
    EXPECT_EQ(restore({}), 1);
    EXPECT_EQ(restore({s("--passphrase-file"), wrong}), 1);
    EXPECT_EQ(restore({s("--passphrase-file"), write("short", "kurz\n")}), 1);
    EXPECT_EQ(restore({s("--passphrase-file"), path("none")}), 3);
    EXPECT_FALSE(QFile::exists(place));
    EXPECT_EQ(restore({s("--passphrase-file"), right}), 0);
    expectProved(place);
    EXPECT_EQ(files().filter(QRegularExpression(s("unfinished|sealing|restoring|opened"))), QStringList());
}

TEST_F(BackupCommand, IsNotGivenItsNameIfTheHistoryWasForged) {
    forge("UPDATE history SET actor_id = (SELECT MAX(id) FROM staff) WHERE number = 5");
    const ConsoleRun run({s("backup"), s("--db"), shop_, s("--to"), path("a.baydesk-backup")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains("entry 5"));
    EXPECT_FALSE(QFile::exists(path("a.baydesk-backup")));
}

TEST_F(BackupCommand, VerifyNamesTheHeadsOfAWholeHistory) {
    const ConsoleRun run({s("verify"), s("--db"), shop_, s("--json")});
    EXPECT_EQ(run.exitCode, 0);
    const QJsonObject verdict = run.json().object();
    EXPECT_TRUE(verdict[s("holds")].toBool());
    EXPECT_TRUE(verdict[s("broken")].isNull());
    ASSERT_EQ(verdict[s("chains")].toArray().size(), 1);
    const auto head = verdict[s("chains")].toArray().first();
    EXPECT_EQ(head[s("chain")].toInt(), 1);
    EXPECT_EQ(head[s("links")].toInteger(), verdict[s("links")].toInteger());
    EXPECT_EQ(head[s("head")].toString().size(), 64);
}

TEST_F(BackupCommand, VerifyNamesTheFirstBrokenLink) {
    forge("UPDATE history SET desk = 'elsewhere' WHERE number IN (7, 40)");
    const ConsoleRun run({s("verify"), s("--db"), shop_, s("--json")});
    EXPECT_EQ(run.exitCode, 1);
    const auto broken = run.json().object()[s("broken")];
    EXPECT_EQ(broken[s("chain")].toInt(), 1);
    EXPECT_EQ(broken[s("number")].toInt(), 7);
    EXPECT_EQ(broken[s("cause")].toString(), s("changed"));
    EXPECT_FALSE(broken[s("act")].toString().isEmpty());
    EXPECT_FALSE(broken[s("sentence")].toString().isEmpty());
    EXPECT_EQ(ConsoleRun({s("verify"), s("--db"), shop_}).exitCode, 1);
}

TEST_F(BackupCommand, VerifyNamesARowThatWasTakenOut) {
    forge("DELETE FROM history WHERE number = 9");
    const ConsoleRun run({s("verify"), s("--db"), shop_, s("--json")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.json().object()[s("broken")][s("cause")].toString(), s("missing"));
    EXPECT_EQ(run.json().object()[s("broken")][s("number")].toInt(), 9);
}

} // namespace
} // namespace baydesk
