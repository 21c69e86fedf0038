// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a shop on a server as a night job makes them: the real program, pg_dump and server.
#include "cli/console_run.h"
#include "cli/sample_month.h"
#include "storage/backend.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class ServerBackupCommand : public testing::Test {
  protected:
    void SetUp() override {
        ONLY_ON_A_SERVER();
        qputenv("XDG_DATA_HOME", QFile::encodeName(path("data")));
        copy = SampleMonth::copy();
    }
    void TearDown() override {
        if (!TestDatabase::isOnServer()) {
            return;
        }
        qunsetenv("XDG_DATA_HOME");
        Session server(TestDatabase::addressOf(s("postgres")), Session::Access::ReadWrite);
        const auto left =
            server.list("SELECT CAST(datname AS TEXT) FROM pg_database WHERE starts_with(datname, ?)",
                        {copy->name() + s("_")}, [](const Row& row) { return row.text(0); });
        for (const QString& database : left) {
            server.backend().run(s("DROP DATABASE \"%1\" WITH (FORCE)").arg(database));
        }
    }
    QString path(const char* name) const { return folder.filePath(s(name)); }
    static QStringList ordersIn(const QString& database) {
        QStringList numbers;
        for (const auto& order : ConsoleRun({s("orders"), s("--db"), database, s("--json")}).json().array()) {
            numbers.append(order[s("number")].toString());
        }
        return numbers;
    }
    static void expectProved(const QString& database) {
        EXPECT_EQ(ConsoleRun({s("check"), s("--db"), database}).exitCode, 0);
        EXPECT_EQ(ConsoleRun({s("verify"), s("--db"), database}).exitCode, 0);
    }
    ConsoleRun restore(const QStringList& more = {}) const {
        return ConsoleRun(
            QStringList{s("restore"), s("--from"), path("a.baydesk-backup"), s("--to"), copy->address()} +
            more);
    }
    void backUp() const {
        const ConsoleRun run({s("backup"), s("--db"), copy->address(), s("--to"), path("a.baydesk-backup")});
        ASSERT_EQ(run.exitCode, 0) << run.error.toStdString();
    }

    QTemporaryDir folder;
    std::unique_ptr<TestDatabase> copy;
};

TEST_F(ServerBackupCommand, IsRestoredBesideTheShopOfBeforeWhichIsNamed) {
    backUp();
    ASSERT_EQ(ConsoleRun({s("sample"), s("--grow"), s("2"), s("--db"), copy->address()}).exitCode, 0);
    const QStringList now = ordersIn(copy->address());
    EXPECT_EQ(restore().exitCode, 1) << "not without --replace";
    EXPECT_EQ(ordersIn(copy->address()), now);

    const ConsoleRun replaced = restore({s("--replace")});
    ASSERT_EQ(replaced.exitCode, 0) << replaced.error.toStdString();
    EXPECT_TRUE(replaced.output.contains("Orders opened: 2")) << replaced.output.toStdString();
    EXPECT_EQ(ordersIn(copy->address()), now.mid(0, now.size() - 2));
    expectProved(copy->address());
    const qsizetype at = replaced.output.indexOf(copy->name().toUtf8() + "_before_restore_");
    ASSERT_GT(at, 0) << replaced.output.toStdString();
    const QString aside =
        QString::fromUtf8(replaced.output.mid(at, copy->name().size() + QStringLiteral("_before_restore_"
                                                                                       "20261121_100000")
                                                                            .size()));
    EXPECT_EQ(ordersIn(TestDatabase::addressOf(aside)), now);
}

TEST_F(ServerBackupCommand, IsNotRestoredWhileAnotherDeskIsConnected) {
    backUp();
    QProcess grow;
    grow.start(s(BAYDESK_CLI),
               {s("sample"), s("--grow"), s("100000"), s("--db"), copy->address(), s("--print")});
    ASSERT_TRUE(grow.waitForReadyRead(60'000));
    const ConsoleRun refused = restore({s("--replace")});
    EXPECT_EQ(grow.state(), QProcess::Running);
    grow.kill();
    grow.waitForFinished();
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.error.contains("Still connected to this shop's database: 1 ("))
        << refused.error.toStdString();
    expectProved(copy->address());
}

TEST_F(ServerBackupCommand, CopiesOneMomentWhileOrdersAreWritten) {
    QProcess grow;
    grow.start(s(BAYDESK_CLI),
               {s("sample"), s("--grow"), s("100000"), s("--db"), copy->address(), s("--print")});
    ASSERT_TRUE(grow.waitForReadyRead(60'000));
    backUp();
    grow.kill();
    grow.waitForFinished();
    const QString fresh = TestDatabase::addressOf(copy->name() + s("_fresh"));
    const ConsoleRun restored({s("restore"), s("--from"), path("a.baydesk-backup"), s("--to"), fresh});
    ASSERT_EQ(restored.exitCode, 0) << restored.error.toStdString();
    const QStringList then = ordersIn(fresh);
    const QStringList now = ordersIn(copy->address());
    EXPECT_LT(then.size(), now.size()) << "orders were written meanwhile";
    EXPECT_EQ(now.mid(0, then.size()), then);
    expectProved(fresh);
}

TEST_F(ServerBackupCommand, KilledWhileItCopiesLeavesNoBackupAndNothingInTheWay) {
    const QString target = path("a.baydesk-backup");
    QProcess backup;
    backup.start(s(BAYDESK_CLI), {s("backup"), s("--db"), copy->address(), s("--to"), target});
    while (!QFile::exists(target + s(".unfinished")) && !backup.waitForFinished(1)) {
    }
    backup.kill(); // SIGKILL: no destructor runs
    backup.waitForFinished();
    ASSERT_EQ(backup.exitStatus(), QProcess::CrashExit) << "it was done too early";
    EXPECT_FALSE(QFile::exists(target));
    backUp();
    EXPECT_FALSE(QFile::exists(target + s(".unfinished")));
}

TEST_F(ServerBackupCommand, SaysThatNoServerAnswers) {
    const QString nowhere = s("postgresql:///shop?host=") + path("none");
    for (const QStringList& call : {QStringList{s("backup"), s("--db"), nowhere, s("--to"), path("b")},
                                    QStringList{s("restore"), s("--from"), path("a"), s("--to"), nowhere}}) {
        const ConsoleRun run(call);
        EXPECT_EQ(run.exitCode, 3) << run.error.toStdString();
        EXPECT_TRUE(run.error.contains("No database server answers")) << run.error.toStdString();
    }
    EXPECT_FALSE(QFile::exists(path("b")));
}

TEST_F(ServerBackupCommand, LeavesNothingOnAFullDisk) {
    QProcess limited;
    // A limit of the file size stands for a full disk; with the signal ignored the write itself fails.
    limited.start(s("sh"), {s("-c"), s("trap '' XFSZ; ulimit -f 100; exec \"$@\""), s("sh"), s(BAYDESK_CLI),
                            s("backup"), s("--db"), copy->address(), s("--to"), path("a.baydesk-backup")});
    ASSERT_TRUE(limited.waitForFinished(60'000));
    EXPECT_EQ(limited.exitCode(), 3);
    const QByteArray said = limited.readAllStandardError();
    EXPECT_TRUE(said.contains("The disk is full")) << said.toStdString();
    EXPECT_EQ(QDir(folder.path()).entryList({s("a.*")}, QDir::Files), QStringList());
}

/// A shop on a server as an older Baydesk left it, for this one to bring up to date.
class OlderShopOnAServer : public ServerBackupCommand {
  protected:
    static void SetUpTestSuite() {}
    void SetUp() override {
        ONLY_ON_A_SERVER();
        qputenv("XDG_DATA_HOME", QFile::encodeName(path("data")));
        copy = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
        Session session(copy->address(), Session::Access::ReadWrite);
        const auto& all = Migrator::builtIn(s("postgresql"));
        Migrator(session).upgrade({all.front()});
    }
    QStringList copies() const {
        const QDir folders(path("data") + s("/baydesk/backups"));
        QStringList found;
        for (const QString& each : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString& file : QDir(folders.filePath(each)).entryList(QDir::Files)) {
                found.append(folders.filePath(each) + u'/' + file);
            }
        }
        return found;
    }
    int version() const {
        Session session(copy->address(), Session::Access::ReadOnly);
        return Migrator(session).version();
    }
};

TEST_F(OlderShopOnAServer, IsCopiedBeforeItIsBroughtUpToDate) {
    Database::open(copy->address());
    EXPECT_EQ(version(), Database::currentVersion());
    ASSERT_EQ(copies().size(), 1);
    EXPECT_TRUE(
        copies().first().endsWith(s("/%1.before-v%2").arg(copy->name()).arg(Database::currentVersion())));
    EXPECT_EQ(QFile::permissions(copies().first()) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    Database::open(copy->address());
    EXPECT_EQ(copies().size(), 1) << "once";
}

TEST_F(OlderShopOnAServer, StaysAsItIsIfNoCopyCanBeMade) {
    QFile blocked(path("data"));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly)); // a file where the folder is to be
    try {
        Database::open(copy->address());
        FAIL() << "it was upgraded without a copy";
    } catch (const StorageError& error) {
        EXPECT_TRUE(error.sentence().contains(s("copy"))) << error.sentence().toStdString();
    }
    EXPECT_EQ(version(), 1);
}

} // namespace
} // namespace baydesk
