// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a shop on a server: the real pg_dump and pg_restore against a real server.
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/customer_service.h"
#include "services/prepared_restore.h"
#include "storage/backend.h"
#include "storage/database.h"
#include "storage/postgresql_program.h"
#include "storage/server_password.h"
#include "support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The processes this one has started and that are called \p name.
QList<pid_t> childrenCalled(const char* name) {
    QList<pid_t> found;
    const QDir tasks(s("/proc/self/task"));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(tasks.filePath(task + s("/children")));
        if (!children.open(QIODevice::ReadOnly)) {
            continue;
        }
        for (const QByteArray& child : children.readAll().split(' ')) {
            QFile comm(s("/proc/%1/comm").arg(QString::fromLatin1(child)));
            if (!child.isEmpty() && comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name) {
                found.append(child.toInt());
            }
        }
    }
    return found;
}

class BackupsOfAServer : public testing::Test {
  protected:
    void SetUp() override { ONLY_ON_A_SERVER(); }
    BackupsOfAServer() { qputenv("XDG_DATA_HOME", QFile::encodeName(shop.path(s("data")))); }
    ~BackupsOfAServer() override { qunsetenv("XDG_DATA_HOME"); }
    void addCustomer(const char* name) {
        shop.act<CustomerService>([&](CustomerService& customers) {
            CustomerDraft draft;
            draft.name = s(name);
            draft.phone = s("13812345678");
            customers.addCustomer(draft);
        });
    }
    BackupCopy backUp(const QString& name) { return copyAndProve(shop.file(), shop.path(name), {}, {}); }
    static std::int64_t customersIn(const QString& database) {
        return Database::openForReading(database)->one("SELECT COUNT(*) FROM customers", {},
                                                       [](const Row& row) { return row.integer(0); });
    }
    QString name() const { return shop.file().section(u'/', 3).section(u'?', 0, 0); }
    /// Those beside the shop's whose names go on so.
    QStringList databases(const QString& ending) {
        const auto names = shop.session().list(
            "SELECT CAST(datname AS TEXT) FROM pg_database WHERE starts_with(datname, ?) ORDER BY 1",
            {name() + ending}, [](const Row& row) { return row.text(0); });
        return {names.begin(), names.end()};
    }
    QStringList files() const {
        return QFileInfo(shop.path(s("x"))).dir().entryList(QDir::Files | QDir::Hidden);
    }
    /// A database of a shop nobody is connected to, as it stands after everybody has gone home.
    QString closedShop() {
        PreparedRestore(backUp(s("closed")).file, placeNamed("_other"), {}, {}).putInPlace({});
        return placeNamed("_other");
    }
    QString placeNamed(const char* ending) const { return TestDatabase::addressOf(name() + s(ending)); }
    void dropAfterwards(const char* ending) { left.append(name() + s(ending)); }
    void TearDown() override {
        for (const QString& database : std::as_const(left)) {
            TestDatabase::runOnServer(s("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(database));
            for (const QString& aside : databases(database.mid(name().size()) + s("_before_restore_"))) {
                TestDatabase::runOnServer(s("DROP DATABASE %1 WITH (FORCE)").arg(aside));
            }
        }
    }

    TestShop shop;
    QStringList left;
};

TEST_F(BackupsOfAServer, AreRestoredOnTrialBeforeTheyGetTheirName) {
    addCustomer("张伟");
    std::vector<BackupProgress::Step> steps;
    bool wasTried = false;
    const BackupCopy copy =
        copyAndProve(shop.file(), shop.path(s("a")), {}, [&](const BackupProgress& progress) {
            EXPECT_FALSE(QFile::exists(shop.path(s("a"))));
            wasTried = wasTried || !databases(s("_baydesk_proof")).isEmpty();
            steps.push_back(progress.step);
            return true;
        });
    EXPECT_FALSE(copy.proof.problem);
    EXPECT_TRUE(copy.proof.remark.isEmpty());
    EXPECT_EQ(copy.sizeBytes, QFileInfo(copy.file).size());
    EXPECT_TRUE(wasTried);
    EXPECT_EQ(steps.front(), BackupProgress::Step::Copying);
    EXPECT_EQ(steps.back(), BackupProgress::Step::Proving);
    EXPECT_TRUE(databases(s("_baydesk_proof")).isEmpty());
    EXPECT_EQ(QFile::permissions(copy.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(BackupsOfAServer, WithABrokenHistoryAreKeptApart) {
    shop.session().define("DROP TRIGGER history_stands ON history");
    {
        Transaction transaction(shop.session());
        shop.session().execute("UPDATE history SET desk = ? WHERE number = 1", {s("elsewhere")});
        transaction.commit();
    }
    const BackupCopy copy = backUp(s("a"));
    EXPECT_EQ(copy.proof.problem, BackupProblem::HistoryBroken);
    EXPECT_EQ(copy.file, shop.path(s("a.unproved")));
    EXPECT_FALSE(QFile::exists(shop.path(s("a"))));
}

TEST_F(BackupsOfAServer, LeaveNothingWhenPgDumpIsKilled) {
    bool wasKilled = false;
    const auto kill = [&](const BackupProgress&) {
        for (const pid_t child : childrenCalled("pg_dump")) {
            wasKilled = ::kill(child, SIGKILL) == 0;
        }
        return true;
    };
    EXPECT_THROW(copyAndProve(shop.file(), shop.path(s("a")), {}, kill), StorageError);
    EXPECT_TRUE(wasKilled);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(BackupsOfAServer, LeaveNothingWhenPgRestoreIsKilledOrAPersonCancels) {
    const auto kill = [&](const BackupProgress&) {
        for (const pid_t child : childrenCalled("pg_restore")) {
            ::kill(child, SIGKILL);
        }
        return true;
    };
    EXPECT_THROW(copyAndProve(shop.file(), shop.path(s("a")), {}, kill), StorageError);
    EXPECT_THROW(
        copyAndProve(shop.file(), shop.path(s("a")), {}, [](const BackupProgress&) { return false; }),
        Refusal);
    EXPECT_EQ(files(), QStringList());
    EXPECT_TRUE(databases(s("_baydesk_proof")).isEmpty());
    EXPECT_TRUE(childrenCalled("pg_dump").isEmpty());
}

TEST_F(BackupsOfAServer, BringBackTheirMomentAndKeepTheRestUnderADatedName) {
    addCustomer("张伟");
    const QString backup = backUp(s("a")).file;
    addCustomer("李强");
    dropAfterwards("_other");
    const QString place = closedShop();
    ASSERT_EQ(customersIn(place), 2);
    PreparedRestore restore(backup, place, {}, {});
    const QString aside = restore.asideAt(shop.context().now);
    EXPECT_EQ(aside, name() + s("_other_before_restore_20261121_100000"));
    EXPECT_EQ(restore.lastAct(), shop.context().now);
    EXPECT_EQ(customersIn(place), 2) << "nothing is changed yet";
    restore.putInPlace(aside);
    EXPECT_EQ(customersIn(place), 1);
    EXPECT_EQ(customersIn(TestDatabase::addressOf(aside)), 2);
    EXPECT_FALSE(proveDatabase(place, {}).problem);
    EXPECT_TRUE(databases(s("_other_baydesk_restore")).isEmpty());
}

TEST_F(BackupsOfAServer, SayWhatRestoringThemWouldLose) {
    addCustomer("张伟");
    const QString backup = backUp(s("a")).file;
    shop.passMinutes(5);
    addCustomer("李强");
    const auto loss = PreparedRestore(backup, shop.file(), {}, {}).loss();
    ASSERT_TRUE(loss);
    EXPECT_EQ(loss->acts, 1);
    EXPECT_EQ(loss->from, shop.context().now);
}

TEST_F(BackupsOfAServer, AreNotRestoredWhileADeskIsConnected) {
    const QString backup = backUp(s("a")).file;
    PreparedRestore restore(backup, shop.file(), {}, {});
    try {
        restore.putInPlace(restore.asideAt(shop.context().now));
        FAIL() << "a desk is connected";
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), StorageError::Kind::Busy);
        EXPECT_TRUE(error.sentence().contains(s(": 1 ("))) << error.sentence().toStdString();
    }
    addCustomer("张伟"); // and the shop goes on
    EXPECT_EQ(customersIn(shop.file()), 1);
    EXPECT_TRUE(databases(s("_before_restore_")).isEmpty());
}

TEST_F(BackupsOfAServer, AreNotRestoredAtTwoDesksAtOnce) {
    const QString backup = backUp(s("a")).file;
    const PreparedRestore first(backup, shop.file(), {}, {});
    EXPECT_THROW(PreparedRestore(backup, shop.file(), {}, {}), Refusal);
    EXPECT_FALSE(proveDatabase(first.database(), {}).problem);
}

TEST_F(BackupsOfAServer, ThatWereCutOrChangedAreRefused) {
    addCustomer("张伟");
    const QString backup = backUp(s("a")).file;
    const auto refuses = [&](const QByteArray& content) {
        QFile::remove(shop.path(s("b")));
        QFile file(shop.path(s("b")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        try {
            PreparedRestore(file.fileName(), placeNamed("_other"), {}, {});
            return false;
        } catch (const StorageError& error) {
            const bool isSaid = error.kind() == StorageError::Kind::Damaged ||
                                error.kind() == StorageError::Kind::NotADatabase;
            return isSaid && databases(s("_other")).isEmpty();
        }
    };
    QFile whole(backup);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray content = whole.readAll();
    QByteArray changed = content;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    EXPECT_TRUE(refuses(changed));
    EXPECT_TRUE(refuses(content.left(content.size() / 2))) << "its digest is cut off, too";
    EXPECT_TRUE(refuses(content.left(20)));
    EXPECT_TRUE(refuses("holiday"));
    EXPECT_TRUE(refuses({}));
}

TEST_F(BackupsOfAServer, AreSealedAndOpenedWithTheSamePassphrase) {
    addCustomer("张伟");
    const auto passphrase = Passphrase::parse(s("correct horse"));
    const QString target = shop.path(s("a.baydesk-sealed"));
    copyAndProve(shop.file(), target, passphrase, {});
    EXPECT_TRUE(isSealedBackup(target));
    dropAfterwards("_other");
    const QString place = placeNamed("_other");
    EXPECT_THROW(PreparedRestore(target, place, {}, {}), Refusal);
    EXPECT_THROW(PreparedRestore(target, place, Passphrase::parse(s("wrong horse")), {}), Refusal);
    PreparedRestore(target, place, passphrase, {}).putInPlace({});
    EXPECT_EQ(customersIn(place), 1);
    EXPECT_EQ(QDir(usualBackupFolder(shop.file())).entryList(QDir::Files), QStringList())
        << "nothing unsealed is left";
}

TEST_F(BackupsOfAServer, GiveOtherUsersTheirRightsBack) {
    shop.session().backend().run(s("GRANT SELECT ON customers TO baydesk_guest"));
    dropAfterwards("_other");
    const QString place = closedShop();
    const auto session = Database::openForReading(place);
    EXPECT_TRUE(session->one("SELECT has_table_privilege('baydesk_guest', 'customers', 'SELECT')", {},
                             [](const Row& row) { return row.boolean(0); }));
}

TEST_F(BackupsOfAServer, GiveThePasswordToPgDumpInItsEnvironmentOnly) {
    shop.session().backend().run(s("GRANT ALL ON ALL TABLES IN SCHEMA public TO baydesk_guest"));
    shop.session().backend().run(s("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO baydesk_guest"));
    const QString theirs = TestDatabase::addressOf(name(), s("baydesk_guest"));
    const auto read = [](pid_t process, const char* what) {
        QFile file(s("/proc/%1/%2").arg(process).arg(s(what)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_THROW(copyAndProve(theirs, shop.path(s("a")), {}, {}), StorageError) << "none is known";
    setServerPassword(theirs, s("wrong"));
    EXPECT_THROW(copyAndProve(theirs, shop.path(s("a")), {}, {}), StorageError);
    setServerPassword(theirs, s("guest"));
    bool wasInEnvironment = false;
    const auto look = [&](const BackupProgress&) {
        for (const pid_t child : childrenCalled("pg_dump")) {
            wasInEnvironment = wasInEnvironment || read(child, "environ").contains("PGPASSWORD=guest");
            EXPECT_FALSE(read(child, "cmdline").replace("baydesk_guest", "").contains("guest"));
        }
        return true;
    };
    copyAndProve(theirs, shop.path(s("a")), {}, look);
    setServerPassword(theirs, {});
    EXPECT_TRUE(wasInEnvironment);
    EXPECT_TRUE(QFile::exists(shop.path(s("a"))));
}

TEST_F(BackupsOfAServer, OfAFileAreRefusedAndTheOtherWayRound) {
    QFile file(shop.path(s("file.baydesk-backup")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3" + QByteArray(5000, '\0'));
    file.close();
    EXPECT_THROW(PreparedRestore(file.fileName(), placeNamed("_other"), {}, {}), StorageError);
    EXPECT_THROW(PreparedRestore(backUp(s("a")).file, shop.path(s("shop.baydesk")), {}, {}), StorageError);
}

/// Somebody who owns the shop's database and may make no other.
class BackupsByAHumbleUser : public BackupsOfAServer {
  protected:
    void SetUp() override {
        ONLY_ON_A_SERVER();
        TestDatabase::runOnServer(s("DROP ROLE IF EXISTS %1").arg(user));
        TestDatabase::runOnServer(s("CREATE ROLE %1 LOGIN").arg(user));
        shop.session().backend().run(s("GRANT ALL ON ALL TABLES IN SCHEMA public TO %1").arg(user));
        shop.session().backend().run(s("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO %1").arg(user));
    }
    void TearDown() override {
        if (TestDatabase::isOnServer()) {
            shop.session().backend().run(s("DROP OWNED BY %1").arg(user));
            TestDatabase::runOnServer(s("DROP ROLE %1").arg(user));
        }
        BackupsOfAServer::TearDown();
    }
    QString theirs() const { return TestDatabase::addressOf(name(), user); }

    QString user = s("humble_%1").arg(QCoreApplication::applicationPid());
};

TEST_F(BackupsByAHumbleUser, AreReadToTheirEndAndSayThatTheyWereNotTried) {
    addCustomer("张伟");
    const BackupCopy copy = copyAndProve(theirs(), shop.path(s("a")), {}, {});
    EXPECT_FALSE(copy.proof.problem);
    EXPECT_TRUE(copy.proof.remark.contains(s("ALTER ROLE \"%1\" CREATEDB").arg(user)))
        << copy.proof.remark.toStdString();
    PreparedRestore restore(copy.file, shop.file(), {}, {});
    EXPECT_TRUE(restore.loss()->isNothing());
}

TEST_F(BackupsByAHumbleUser, AreRestoredByWhoMayMakeDatabases) {
    const QString backup = backUp(s("a")).file;
    try {
        PreparedRestore(backup, theirs(), {}, {});
        FAIL() << "a user without the right made a database";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), QByteArray("backup.may_not_create"));
    }
}

/// Programs that say of themselves what a test wants.
class InstalledPrograms : public testing::Test {
  protected:
    QString install(const char* folder, const char* version) {
        const QString path = folder_.filePath(s(folder));
        QDir().mkpath(path);
        QFile program(path + s("/pg_dump"));
        EXPECT_TRUE(program.open(QIODevice::WriteOnly));
        program.write(QByteArray("#!/bin/sh\necho 'pg_dump (PostgreSQL) ") + version + "'\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static QString refusal(const QStringList& places) {
        try {
            PostgresqlProgram(s("pg_dump"), 15, places);
            return {};
        } catch (const StorageError& error) {
            return error.sentence();
        }
    }
    QTemporaryDir folder_;
};

TEST_F(InstalledPrograms, AreTakenInTheVersionOfTheServerRatherThanANewerOne) {
    const QString newer = install("newer", "17.2 (Debian 17.2-1)");
    const QString same = install("same", "15.18");
    const QString older = install("older", "13.4");
    EXPECT_EQ(PostgresqlProgram(s("pg_dump"), 15, {newer, same, older}).path(), same + s("/pg_dump"));
    EXPECT_EQ(PostgresqlProgram(s("pg_dump"), 16, {same, newer}).path(), newer + s("/pg_dump"));
}

TEST_F(InstalledPrograms, AreNamedWithTheirPackageIfTheyAreMissingOrTooOld) {
    EXPECT_TRUE(refusal({folder_.path()}).contains(s("postgresql-client-15")));
    const QString tooOld = refusal({install("older", "13.4")});
    EXPECT_TRUE(tooOld.contains(s("version 13"))) << tooOld.toStdString();
    EXPECT_TRUE(tooOld.contains(s("postgresql-client-15")));
}

} // namespace
} // namespace baydesk
