// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a database file while a program works with it.
#include "another_program.h"
#include "temporary_database.h"

#include <QDir>
#include <QFileInfo>

namespace baydesk {
namespace {

using Kind = StorageError::Kind;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class WatchedFile : public testing::Test {
  protected:
    void SetUp() override { ONLY_WITH_A_FILE("a server keeps its files to itself"); }
    void add(const char* name) { add(*writer, name); }
    static void add(Session& session, const char* name) {
        Transaction transaction(session);
        session.insert("INSERT INTO thing (name) VALUES (?)", {s(name)});
        transaction.commit();
    }
    std::int64_t readThings() {
        const ReadTransaction view(*reader);
        return countOf(*reader);
    }
    std::optional<Kind> adding() {
        return kindOf([&] { add("late"); });
    }
    std::optional<Kind> reading() {
        return kindOf([&] { readThings(); });
    }
    void closeAll() {
        reader.reset();
        writer.reset();
    }
    /// The number of things in a file that nobody has open, without a log that may lie beside it.
    static std::int64_t thingsAlone(const QString& path) {
        const TemporaryFolder elsewhere;
        EXPECT_TRUE(QFile::copy(path, elsewhere.file(s("alone"))));
        Session session(elsewhere.file(s("alone")), Session::Access::ReadOnly);
        return countOf(session);
    }
    /// A database of the same kind that somebody else made.
    void putAnotherInItsPlace() {
        const TemporaryDatabase other(schema());
        {
            Session session = other.session();
            add(session, "someone else's");
        }
        ASSERT_TRUE(QFile::copy(other.address(), file));
    }
    static QString schema() {
        return s("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, amount_cents INTEGER) STRICT");
    }

    TemporaryDatabase database{schema()};
    QString file = database.address();
    QString log = file + s("-wal");
    std::unique_ptr<Session> writer = std::make_unique<Session>(file, Session::Access::ReadWrite);
    std::unique_ptr<Session> reader = std::make_unique<Session>(file, Session::Access::ReadOnly);
};

TEST_F(WatchedFile, IsWorkedWithWhereItIs) {
    add("one");
    EXPECT_EQ(readThings(), 1);
    EXPECT_EQ(adding(), std::nullopt);
}

TEST_F(WatchedFile, IsNotWrittenToNorReadWhenItWasMovedAway) {
    add("one");
    ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
    EXPECT_EQ(adding(), Kind::Moved);
    EXPECT_EQ(reading(), Kind::Moved);
}

TEST_F(WatchedFile, HoldsEverythingConfirmedWhereverItWasMoved) {
    add("one");
    ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
    EXPECT_EQ(adding(), Kind::Moved);
    EXPECT_EQ(thingsAlone(file + s(".moved")), 1);
}

TEST_F(WatchedFile, HoldsEverythingConfirmedEvenIfNothingWasDoneAfterTheMove) {
    add("one");
    ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
    closeAll();
    EXPECT_EQ(thingsAlone(file + s(".moved")), 1);
}

TEST_F(WatchedFile, IsWorkedWithAgainWhenItWasPutBack) {
    ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
    EXPECT_EQ(adding(), Kind::Moved);
    ASSERT_TRUE(QFile::rename(file + s(".moved"), file));
    EXPECT_EQ(adding(), std::nullopt);
    EXPECT_EQ(readThings(), 1);
}

TEST_F(WatchedFile, IsNotWrittenToWhenItWasDeleted) {
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_EQ(adding(), Kind::Moved);
    EXPECT_EQ(reading(), Kind::Moved);
}

TEST_F(WatchedFile, LeavesAnotherFileInItsPlaceAsItIs) {
    add("one");
    ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
    putAnotherInItsPlace();
    EXPECT_EQ(adding(), Kind::Moved);
    EXPECT_EQ(reading(), Kind::Moved);
    closeAll();
    EXPECT_EQ(QFileInfo(log).size(), 0) << "its next reader would take the log for its own";
    Session session(file, Session::Access::ReadOnly);
    EXPECT_EQ(session.one("SELECT name FROM thing", {}, [](const Row& row) { return row.text(0); }),
              s("someone else's"));
}

TEST_F(WatchedFile, IsNotCommittedToWhenItIsMovedWithinATransaction) {
    const auto moving = [&] {
        Transaction transaction(*writer);
        writer->insert("INSERT INTO thing (name) VALUES (?)", {s("late")});
        ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
        transaction.commit();
    };
    EXPECT_EQ(kindOf(moving), Kind::Moved);
    closeAll();
    EXPECT_EQ(thingsAlone(file + s(".moved")), 0);
}

TEST_F(WatchedFile, LosesNothingWhenItsLogIsDeleted) {
    add("one");
    ASSERT_TRUE(QFile::remove(log));
    EXPECT_EQ(adding(), Kind::Moved);
    EXPECT_EQ(reading(), Kind::Moved);
    closeAll();
    EXPECT_EQ(thingsAlone(file), 1);
}

TEST_F(WatchedFile, LosesNothingWhenItsLogIsReplaced) {
    add("one");
    ASSERT_TRUE(QFile::remove(log));
    writeFile(log, "not a log");
    EXPECT_EQ(adding(), Kind::Moved);
    closeAll();
    EXPECT_EQ(thingsAlone(file), 1);
}

/// Another program opens a file whose log and index were taken away under this one.
class WatchedFileOfTwoPrograms : public WatchedFile {
  protected:
    void takeLogAway() {
        ASSERT_TRUE(QFile::remove(log));
        ASSERT_TRUE(QFile::remove(file + s("-shm")));
    }
    std::vector<QString> names() {
        Session session(file, Session::Access::ReadOnly);
        return session.list("SELECT name FROM thing ORDER BY id", {},
                            [](const Row& row) { return row.text(0); });
    }
};

TEST_F(WatchedFileOfTwoPrograms, KeepsWhatTheOtherOneConfirmedInTheFileItself) {
    add("old");
    takeLogAway();
    ASSERT_TRUE(addInAnotherProgram(file, s("newer"), Ending::CarriesItsLogOver));
    EXPECT_EQ(adding(), Kind::Moved);
    closeAll();
    EXPECT_EQ(names(), std::vector{s("newer")});
}

TEST_F(WatchedFileOfTwoPrograms, KeepsWhatTheOtherOneConfirmedInItsLog) {
    add("old");
    takeLogAway();
    ASSERT_TRUE(addInAnotherProgram(file, s("newer"), Ending::IsKilled));
    EXPECT_EQ(adding(), Kind::Moved);
    closeAll();
    EXPECT_EQ(names(), std::vector{s("newer")});
}

TEST_F(WatchedFileOfTwoPrograms, SaysThatTheLastActsMayBeMissing) {
    add("old");
    takeLogAway();
    ASSERT_TRUE(addInAnotherProgram(file, s("newer"), Ending::CarriesItsLogOver));
    const auto error = storageErrorOf([&] { add("late"); });
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->sentence().contains(s("look whether what you saved last is there")))
        << error->sentence().toStdString();
}

TEST_F(WatchedFile, SaysWhatToDo) {
    ASSERT_TRUE(QFile::rename(file, file + s(".moved")));
    const auto moved = storageErrorOf([&] { add("late"); });
    ASSERT_TRUE(moved);
    EXPECT_TRUE(moved->sentence().contains(s("put the file back"))) << moved->sentence().toStdString();
    ASSERT_TRUE(QFile::rename(file + s(".moved"), file));
    ASSERT_TRUE(QFile::remove(log));
    const auto logGone = storageErrorOf([&] { add("late"); });
    ASSERT_TRUE(logGone);
    EXPECT_TRUE(logGone->sentence().contains(s("open the database again")))
        << logGone->sentence().toStdString();
}

TEST_F(WatchedFile, IsWrittenToOnWhenItBecomesReadOnlyUnderAnOpenProgram) {
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner));
    EXPECT_EQ(adding(), std::nullopt);
    closeAll();
    EXPECT_EQ(thingsAlone(file), 1);
}

} // namespace
} // namespace baydesk
