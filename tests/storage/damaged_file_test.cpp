// SPDX-License-Identifier: GPL-3.0-or-later
// A database whose file is damaged, cut short, or lies beside the log of another one.
#include "storage/database.h"
#include "storage/left_log.h"
#include "temporary_database.h"

#include <QFileInfo>

namespace baydesk {
namespace {

using Kind = StorageError::Kind;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

constexpr int things = 400;

class DamagedFile : public testing::Test {
  protected:
    void SetUp() override { ONLY_WITH_A_FILE("a server keeps its files to itself"); }
    static std::int64_t integer(const Row& row) { return row.integer(0); }
    static void fill(Session& session) {
        Transaction transaction(session);
        for (int i = 0; i < things; ++i) {
            session.insert("INSERT INTO thing (name) VALUES (?)", {QString(200, QLatin1Char('a'))});
            session.insert("INSERT INTO other (name) VALUES (?)", {QString(200, QLatin1Char('b'))});
        }
        transaction.commit();
        session.list("PRAGMA wal_checkpoint(TRUNCATE)", {}, integer);
    }
    std::int64_t firstPageOf(Session& session, const QString& table) {
        return session.one("SELECT rootpage FROM sqlite_schema WHERE name = ?", {table}, integer);
    }
    void overwritePage(std::int64_t page) {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
        ASSERT_TRUE(opened.seek((page - 1) * 4096));
        opened.write(QByteArray(4096, '\xff'));
    }
    static std::int64_t countThings(Session& session) {
        return session.one("SELECT count(name) FROM thing", {}, integer);
    }
    static std::int64_t countOthers(Session& session) {
        return session.one("SELECT count(name) FROM other", {}, integer);
    }

    TemporaryDatabase database{s("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                                 "CREATE TABLE other (id INTEGER PRIMARY KEY, name TEXT) STRICT")};
    QString file = database.address();
};

TEST_F(DamagedFile, IsReadWhereItIsWholeAndSaysWhatToDoWhereItIsNot) {
    {
        Session session = database.session();
        fill(session);
        overwritePage(firstPageOf(session, s("thing")));
    }
    Session session = database.session();
    const auto error = storageErrorOf([&] { countThings(session); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::Damaged);
    EXPECT_TRUE(error->sentence().contains(s("restore the last backup")));
    EXPECT_EQ(countOthers(session), things);
}

TEST_F(DamagedFile, KeepsNothingOfAnActThatMeetsTheDamage) {
    {
        Session session = database.session();
        fill(session);
        overwritePage(firstPageOf(session, s("thing")));
    }
    Session session = database.session();
    const auto act = [&] {
        Transaction transaction(session);
        session.insert("INSERT INTO other (name) VALUES (?)", {s("half")});
        session.insert("INSERT INTO thing (name) VALUES (?)", {s("half")});
        transaction.commit();
    };
    EXPECT_EQ(kindOf(act), Kind::Damaged);
    EXPECT_EQ(countOthers(session), things);
}

TEST_F(DamagedFile, IsToldWhenItWasCutShortUnderAnOpenProgram) {
    Session session = database.session();
    fill(session);
    ASSERT_TRUE(QFile::resize(file, 3 * 4096));
    Session other = database.session(); // has none of the pages in memory
    EXPECT_EQ(kindOf([&] { countThings(other); }), Kind::Damaged);
}

TEST_F(DamagedFile, IsToldWhenItWasEmptiedUnderAnOpenProgram) {
    Session session = database.session();
    fill(session);
    ASSERT_TRUE(QFile::resize(file, 0));
    const auto act = [&] {
        Transaction transaction(session);
        session.insert("INSERT INTO other (name) VALUES (?)", {s("half")});
        transaction.commit();
    };
    EXPECT_EQ(kindOf(act), Kind::Damaged);
}

TEST_F(DamagedFile, IsWorkedWithOnWhenItWasOnlyTidiedUp) {
    Session session = database.session();
    fill(session);
    Transaction(session).commit(); // has seen the size
    {
        Session other = database.session();
        {
            Transaction transaction(other);
            other.execute("DELETE FROM other");
            transaction.commit();
        }
        const qint64 before = QFileInfo(file).size();
        other.execute("VACUUM");
        other.list("PRAGMA wal_checkpoint(TRUNCATE)", {}, integer);
        ASSERT_LT(QFileInfo(file).size(), before);
    }
    EXPECT_NO_THROW(Transaction(session).commit());
    EXPECT_EQ(countThings(session), things);
}

/// A shop that was worked with, and its copy of the evening before.
class LeftLog : public testing::Test {
  protected:
    void SetUp() override { ONLY_WITH_A_FILE("a server keeps its files to itself"); }
    LeftLog() {
        Session session = database.session();
        add(session, 300);
        carryOver(session);
        yesterday = read(file);
        add(session, 300);
        carryOver(session);
        add(session, 5);
        today = read(file);
        log = read(file + s("-wal"));
    }
    static void add(Session& session, int count) {
        Transaction transaction(session);
        for (int i = 0; i < count; ++i) {
            session.insert("INSERT INTO thing (name) VALUES (?)", {QString(200, QLatin1Char('a'))});
        }
        transaction.commit();
    }
    static void carryOver(Session& session) {
        session.list("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row& row) { return row.integer(0); });
    }
    static QByteArray read(const QString& path) {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// What a crash, and whoever came after it, left in a folder of its own.
    QString leave(const QByteArray& content) const {
        const QString place = folder.file(s("left.baydesk"));
        writeFile(place + s("-wal"), log);
        writeFile(place, content);
        return place;
    }

    TemporaryDatabase database{s("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                                 "CREATE INDEX thing_name ON thing (name, id)")};
    TemporaryFolder folder;
    QString file = database.address();
    QByteArray yesterday;
    QByteArray today;
    QByteArray log;
};

TEST_F(LeftLog, IsTakenOverByItsOwnDatabase) {
    const QString place = leave(today);
    EXPECT_NO_THROW(refuseForeignLog(place));
    Session session(place, Session::Access::ReadWrite);
    EXPECT_EQ(countOf(session), 605);
}

TEST_F(LeftLog, IsRefusedBesideAnOlderCopyWhichStaysAsItIs) {
    const QString place = leave(yesterday);
    const auto error = storageErrorOf([&] { Database::open(place); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), Kind::Damaged);
    EXPECT_TRUE(error->sentence().contains(s("restore the last backup"))) << error->sentence().toStdString();
    EXPECT_EQ(kindOf([&] { Database::openForReading(place); }), Kind::Damaged);
    EXPECT_EQ(read(place), yesterday);
    EXPECT_EQ(read(place + s("-wal")), log);
}

} // namespace
} // namespace baydesk
