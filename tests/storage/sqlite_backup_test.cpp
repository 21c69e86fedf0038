// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "storage/backup_file.h"
#include "storage/database_swap.h"
#include "storage/sqlite_backup.h"
#include "temporary_database.h"

#include "support/test_database.h"

#include <QDir>
#include <QFileInfo>
#include <atomic>
#include <thread>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Two tables that a writer fills together, so that a moment between them would show.
class SqliteBackup : public testing::Test {
  protected:
    SqliteBackup()
        : database_(s("CREATE TABLE thing (id INTEGER PRIMARY KEY, padding TEXT NOT NULL) STRICT;"
                      "CREATE TABLE twin (id INTEGER PRIMARY KEY) STRICT")) {
        fill(3000);
    }
    void fill(int rows) {
        Session session = database_.session();
        Transaction transaction(session);
        for (int i = 0; i < rows; ++i) {
            addPair(session);
        }
        transaction.commit();
    }
    static void addPair(Session& session) {
        session.insert("INSERT INTO thing (padding) VALUES (?)", {QString(2000, QChar(u'x'))});
        session.insert("INSERT INTO twin (id) SELECT MAX(id) FROM thing WHERE 1 = ?", {1});
    }
    QStringList filesBeside() const {
        return QFileInfo(copy_).dir().entryList({QFileInfo(copy_).fileName() + s("*")}, QDir::Files);
    }
    static void expectOneMoment(const QString& file) {
        Session copy(file, Session::Access::ReadOnly);
        EXPECT_EQ(copy.one("SELECT (SELECT MAX(id) FROM thing) = (SELECT MAX(id) FROM twin)", {},
                           [](const Row& row) { return row.integer(0); }),
                  1);
        EXPECT_EQ(copy.one("PRAGMA integrity_check", {}, [](const Row& row) { return row.text(0); }),
                  s("ok"));
    }

    TemporaryDatabase database_;
    TemporaryFolder folder_;
    QString copy_ = folder_.file(s("copy"));
};

TEST_F(SqliteBackup, IsOneFileThatHoldsEverything) {
    copySqliteDatabase(database_.address(), copy_, {});
    EXPECT_EQ(filesBeside(), QStringList{s("copy")});
    Session copy(copy_, Session::Access::ReadOnly);
    EXPECT_EQ(countOf(copy), 3000);
    EXPECT_EQ(copy.one("PRAGMA journal_mode", {}, [](const Row& row) { return row.text(0); }), s("delete"));
    EXPECT_EQ(filesBeside(), QStringList{s("copy")}) << "reading it leaves nothing beside it either";
}

TEST_F(SqliteBackup, ShowsOneMomentWhileAWriterGoesOn) {
    std::atomic_bool ended = false;
    std::atomic_int commits = 0;
    std::thread writer([&] {
        Session session = database_.session();
        while (!ended) {
            Transaction transaction(session);
            addPair(session);
            transaction.commit();
            ++commits;
        }
    });
    int commitsWhileCopying = 0;
    for (int round = 0; round < 3; ++round) {
        QFile::remove(copy_);
        const int before = commits;
        // Every step waits for a commit: the copy ends although no step goes by without one.
        copySqliteDatabase(database_.address(), copy_, [&](const BackupProgress&) {
            const int seen = commits;
            while (commits == seen) {
                std::this_thread::yield();
            }
            return true;
        });
        commitsWhileCopying += commits - before;
        expectOneMoment(copy_);
    }
    ended = true;
    writer.join();
    EXPECT_GT(commitsWhileCopying, 6);
}

TEST_F(SqliteBackup, TellsHowFarItIs) {
    std::vector<BackupProgress> told;
    copySqliteDatabase(database_.address(), copy_, [&](const BackupProgress& progress) {
        told.push_back(progress);
        return true;
    });
    ASSERT_GT(told.size(), 3u);
    EXPECT_LT(told.front().done, told.front().of);
    EXPECT_EQ(told.back().done, told.back().of);
}

TEST_F(SqliteBackup, LeavesNothingWhenItIsCancelled) {
    int steps = 0;
    EXPECT_THROW(
        copySqliteDatabase(database_.address(), copy_, [&](const BackupProgress&) { return ++steps < 2; }),
        Refusal);
    EXPECT_TRUE(filesBeside().isEmpty());
}

TEST_F(SqliteBackup, SaysThatAFolderIsMissing) {
    EXPECT_EQ(kindOf([&] { copySqliteDatabase(database_.address(), folder_.file(s("none/copy")), {}); }),
              StorageError::Kind::CannotOpen);
}

class BackupFile : public SqliteBackup {
  protected:
    BackupFile() {
        copySqliteDatabase(database_.address(), copy_, {});
        appendDigest(copy_);
    }
    QByteArray content() const {
        QFile file(copy_);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void expectRefused(const QByteArray& changed, const char* what) {
        writeFile(copy_, changed);
        EXPECT_EQ(kindOf([&] { unpackBackup(copy_, unpacked_, {}); }), StorageError::Kind::Damaged) << what;
        EXPECT_FALSE(QFile::exists(unpacked_)) << what;
    }
    QString unpacked_ = folder_.file(s("unpacked"));
};

TEST_F(BackupFile, IsADatabaseToEveryoneElse) {
    EXPECT_TRUE(hasDigest(copy_));
    expectOneMoment(copy_);
}

TEST_F(BackupFile, GivesBackWhatWasCopied) {
    unpackBackup(copy_, unpacked_, {});
    EXPECT_EQ(QFileInfo(unpacked_).size() % 4096, 0);
    expectOneMoment(unpacked_);
}

TEST_F(BackupFile, ShowsEachChangedByte) {
    const QByteArray whole = content();
    for (const qsizetype at : {qsizetype{0}, qsizetype{50}, qsizetype{30'000}, whole.size() / 2,
                               whole.size() - 100, whole.size() - 10}) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        expectRefused(changed, "a changed byte");
    }
}

TEST_F(BackupFile, ShowsThatItWasCutOrContinued) {
    const QByteArray whole = content();
    expectRefused(whole.chopped(100), "cut within the last page");
    expectRefused(whole.chopped(5 * 4096), "cut by pages");
    expectRefused(whole.chopped(1), "cut by one byte");
    expectRefused(whole + 'x', "continued");
    expectRefused(whole + QByteArray(4096, '\0'), "continued by a page");
}

TEST_F(BackupFile, RefusesWhatIsNone) {
    writeFile(copy_, "Dear customer, ...");
    EXPECT_EQ(kindOf([&] { unpackBackup(copy_, unpacked_, {}); }), StorageError::Kind::NotADatabase);
    EXPECT_EQ(kindOf([&] { unpackBackup(folder_.file(s("none")), unpacked_, {}); }),
              StorageError::Kind::CannotOpen);
    EXPECT_EQ(kindOf([&] { unpackBackup(folder_.path(), unpacked_, {}); }), StorageError::Kind::CannotOpen);
    EXPECT_FALSE(QFile::exists(unpacked_));
}

TEST_F(SqliteBackup, RefusesEachUnsuitableTarget) {
    writeFile(folder_.file(s("there")), "x");
    QFile::link(folder_.file(s("nowhere")), folder_.file(s("link")));
    QFile::link(database_.address(), folder_.file(s("link-to-it")));
    for (const QString& target : {database_.address(), folder_.file(s("link-to-it")),
                                  folder_.file(s("there")), folder_.file(s("link")), folder_.path(),
                                  folder_.file(s("none/backup")), database_.address() + s("-wal")}) {
        const auto refused = storageErrorOf([&] { refuseUnsuitableTarget(database_.address(), target); });
        ASSERT_TRUE(refused) << target.toStdString();
        EXPECT_FALSE(refused->sentence().isEmpty());
    }
    EXPECT_FALSE(storageErrorOf([&] { refuseUnsuitableTarget(database_.address(), copy_); }));
}

/// A database, and another one that is to take its place.
class DatabaseSwap : public SqliteBackup {
  protected:
    DatabaseSwap() {
        copySqliteDatabase(database_.address(), prepared_, {});
        fill(1);
    }
    std::int64_t rowsIn(const QString& file) {
        Session session(file, Session::Access::ReadOnly);
        return countOf(session);
    }
    QString prepared_ = database_.address() + s(".restoring");
    QString aside_ = database_.address() + s(".before");
};

TEST_F(DatabaseSwap, MovesWhatWasThereAsideWhole) {
    swapDatabase(prepared_, database_.address(), aside_);
    EXPECT_EQ(rowsIn(database_.address()), 3000);
    EXPECT_EQ(rowsIn(aside_), 3001);
    EXPECT_FALSE(QFile::exists(prepared_));
    EXPECT_FALSE(QFile::exists(database_.address() + s("-wal")));
}

TEST_F(DatabaseSwap, NeedsNoDatabaseBefore) {
    const QString place = folder_.file(s("new.baydesk"));
    swapDatabase(prepared_, place, {});
    EXPECT_EQ(rowsIn(place), 3000);
}

TEST_F(DatabaseSwap, MovesADamagedFileAsideWithItsLog) {
    writeFile(database_.address(), "no database any more");
    writeFile(database_.address() + s("-wal"), "its log");
    swapDatabase(prepared_, database_.address(), aside_);
    EXPECT_EQ(rowsIn(database_.address()), 3000);
    EXPECT_EQ(QFileInfo(aside_).size(), 20);
    EXPECT_EQ(QFileInfo(aside_ + s("-wal")).size(), 7);
}

} // namespace
} // namespace baydesk
