// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include "storage/backend.h"

#include <stdexcept>

namespace baydesk {
namespace {

constexpr auto thingSchema =
    "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, amount_cents INTEGER, "
    "parent_id INTEGER REFERENCES thing (id)) STRICT";

class SessionTest : public testing::Test {
  protected:
    void add(const QString& name) { session.insert("INSERT INTO thing (name) VALUES (?)", {name}); }
    void addThree() {
        Transaction transaction(session);
        add(QStringLiteral("one"));
        add(QStringLiteral("two"));
        add(QStringLiteral("three"));
        transaction.commit();
    }
    QStringList names() {
        const auto list = session.list("SELECT name FROM thing ORDER BY id", {},
                                       [](const Row& row) { return row.text(0); });
        return QStringList(list.begin(), list.end());
    }

    TemporaryDatabase database{QString::fromLatin1(thingSchema)};
    Session session{database.address(), Session::Access::ReadWrite};
};

TEST_F(SessionTest, GivesTheIdOfANewRow) {
    Transaction transaction(session);
    add(QStringLiteral("one"));
    EXPECT_EQ(session.insert("INSERT INTO thing (name) VALUES (?)", {QStringLiteral("two")}), 2);
}

TEST_F(SessionTest, CountsTheRowsAStatementChanged) {
    addThree();
    Transaction transaction(session);
    EXPECT_EQ(session.execute("UPDATE thing SET amount_cents = ? WHERE id > ?", {5, 1}), 2);
}

TEST_F(SessionTest, ListsRowsInOrder) {
    addThree();
    EXPECT_EQ(names(), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

TEST_F(SessionTest, FindsNothingWhereNothingIs) {
    EXPECT_FALSE(session.first("SELECT name FROM thing", {}, [](const Row& row) { return row.text(0); }));
}

TEST_F(SessionTest, TakesAMissingOneRowForABug) {
    EXPECT_THROW(session.one("SELECT name FROM thing", {}, [](const Row& row) { return row.text(0); }),
                 std::logic_error);
}

TEST_F(SessionTest, KeepsWhatWasCommitted) {
    addThree();
    Session other = database.session();
    EXPECT_EQ(countOf(other), 3);
}

TEST_F(SessionTest, RollsBackWhenATransactionIsLeftByAnException) {
    const auto failing = [&] {
        Transaction transaction(session);
        add(QStringLiteral("one"));
        throw std::runtime_error("half way");
    };
    EXPECT_THROW(failing(), std::runtime_error);
    EXPECT_EQ(countOf(session), 0);
    EXPECT_FALSE(session.inTransaction());
}

TEST_F(SessionTest, WorksOnAfterARollback) {
    {
        Transaction abandoned(session);
        add(QStringLiteral("one"));
    }
    addThree();
    EXPECT_EQ(countOf(session), 3);
}

TEST_F(SessionTest, RollsBackFromInsideARowCallback) {
    addThree();
    const auto failing = [&] {
        Transaction transaction(session);
        session.execute("DELETE FROM thing WHERE id = ?", {1});
        session.each("SELECT id FROM thing", {}, [](const Row&) { throw std::runtime_error("half way"); });
    };
    EXPECT_THROW(failing(), std::runtime_error);
    EXPECT_EQ(countOf(session), 3);
}

TEST_F(SessionTest, CommitsAfterAQueryThatStoppedEarly) {
    addThree();
    Transaction transaction(session);
    add(QStringLiteral("four"));
    session.first("SELECT id FROM thing", {}, [](const Row& row) { return row.integer(0); });
    EXPECT_NO_THROW(transaction.commit());
}

TEST_F(SessionTest, CommitsAfterARowCallbackThatThrew) {
    addThree();
    Transaction transaction(session);
    EXPECT_THROW(session.each("SELECT id FROM thing", {}, [](const Row&) { throw std::runtime_error("x"); }),
                 std::runtime_error);
    EXPECT_NO_THROW(transaction.commit());
}

TEST_F(SessionTest, FinishesAWriteThatReturnsRows) {
    Transaction transaction(session);
    const auto id = session.first("INSERT INTO thing (name) VALUES (?), (?) RETURNING id",
                                  {QStringLiteral("one"), QStringLiteral("two")},
                                  [](const Row& row) { return row.integer(0); });
    transaction.commit();
    EXPECT_EQ(id, 1);
    EXPECT_EQ(countOf(session), 2);
}

TEST_F(SessionTest, RunsTheSameStatementInsideItsOwnRows) {
    addThree();
    std::vector<std::int64_t> seen;
    const auto visit = [&](auto&& self, std::int64_t above) -> void {
        session.each("SELECT id FROM thing WHERE id > ? ORDER BY id", {above}, [&](const Row& row) {
            seen.push_back(row.integer(0));
            if (row.integer(0) < 3) {
                self(self, row.integer(0));
            }
        });
    };
    visit(visit, 0);
    EXPECT_EQ(seen, (std::vector<std::int64_t>{1, 2, 3, 3, 2, 3, 3}));
}

TEST_F(SessionTest, BindsEachValueAnewAlsoBetweenEqualOnesAndNothing) {
    const auto echo = [this](std::optional<std::int64_t> number, const QString& text) {
        return session.one("SELECT CAST(? AS BIGINT), CAST(? AS TEXT)", {number, text}, [](const Row& row) {
            const auto read = row.optionalInteger(0);
            return (read ? QString::number(*read) : QStringLiteral("nothing")) + QLatin1Char('/') +
                   row.text(1);
        });
    };
    EXPECT_EQ(echo(7, QStringLiteral("a")), QStringLiteral("7/a"));
    EXPECT_EQ(echo({}, QStringLiteral("a")), QStringLiteral("nothing/a"));
    EXPECT_EQ(echo({}, QStringLiteral("b")), QStringLiteral("nothing/b"));
    EXPECT_EQ(echo(0, QString()), QStringLiteral("0/"));
    EXPECT_EQ(echo(7, QStringLiteral("a")), QStringLiteral("7/a"));
}

TEST_F(SessionTest, RunsAStatementWithTheSameValuesAfterItFailed) {
    addThree();
    const auto addOne = [this] {
        Transaction transaction(session);
        add(QStringLiteral("one"));
        transaction.commit();
    };
    EXPECT_THROW(addOne(), StorageError);
    {
        Transaction transaction(session);
        session.execute("DELETE FROM thing");
        transaction.commit();
    }
    addOne();
    EXPECT_EQ(names(), QStringList{QStringLiteral("one")});
}

TEST_F(SessionTest, RefusesAWriteOutsideATransaction) {
    EXPECT_THROW(add(QStringLiteral("one")), std::logic_error);
}

TEST_F(SessionTest, RefusesAWriteInsideAReadTransaction) {
    const ReadTransaction view(session);
    EXPECT_THROW(add(QStringLiteral("one")), std::logic_error);
}

TEST_F(SessionTest, RefusesATransactionInsideAnother) {
    const Transaction outer(session);
    EXPECT_THROW(Transaction inner(session), std::logic_error);
    EXPECT_THROW(ReadTransaction inner(session), std::logic_error);
}

TEST_F(SessionTest, RefusesASecondCommit) {
    Transaction transaction(session);
    transaction.commit();
    EXPECT_THROW(transaction.commit(), std::logic_error);
}

TEST_F(SessionTest, RefusesValuesThatDoNotMatchThePlaceholders) {
    EXPECT_THROW(
        session.first("SELECT id FROM thing WHERE id = ?", {}, [](const Row& row) { return row.integer(0); }),
        std::logic_error);
}

TEST_F(SessionTest, TellsTheTopicsOfATransactionOnce) {
    Transaction first(session);
    session.mark(Topic::Orders);
    session.mark(Topic::Parts);
    EXPECT_EQ(first.commit(), Topic::Orders | Topic::Parts);
    Transaction second(session);
    EXPECT_TRUE(second.commit().isEmpty());
}

TEST_F(SessionTest, ForgetsTheTopicsOfARolledBackTransaction) {
    {
        Transaction abandoned(session);
        session.mark(Topic::Orders);
    }
    Transaction transaction(session);
    EXPECT_TRUE(transaction.commit().isEmpty());
}

TEST_F(SessionTest, KeepsOneViewThroughAReadTransaction) {
    Session reader = database.session(Session::Access::ReadOnly);
    {
        const ReadTransaction view(reader);
        EXPECT_EQ(countOf(reader), 0);
        addThree();
        EXPECT_EQ(countOf(reader), 0);
    }
    EXPECT_EQ(countOf(reader), 3);
}

TEST_F(SessionTest, RefusesAWriteTransactionOnAReader) {
    Session reader = database.session(Session::Access::ReadOnly);
    EXPECT_THROW(Transaction transaction(reader), std::logic_error);
}

TEST_F(SessionTest, CannotChangeAnythingThroughAReader) {
    Session reader = database.session(Session::Access::ReadOnly);
    EXPECT_EQ(kindOf([&] { reader.backend().run(QStringLiteral("CREATE TABLE other (id INTEGER)")); }),
              StorageError::Kind::ReadOnly);
}

TEST_F(SessionTest, WritesAheadAndSyncsFully) {
    ONLY_WITH_A_FILE("a server has its own log");
    const auto integer = [](const Row& row) { return row.integer(0); };
    const auto text = [](const Row& row) { return row.text(0); };
    EXPECT_EQ(session.one("PRAGMA journal_mode", {}, text), QStringLiteral("wal"));
    EXPECT_EQ(session.one("PRAGMA synchronous", {}, integer), 2);
    EXPECT_EQ(session.one("PRAGMA foreign_keys", {}, integer), 1);
    EXPECT_EQ(session.one("PRAGMA busy_timeout", {}, integer), 5000);
}

TEST_F(SessionTest, RefusesAMissingFile) {
    ONLY_WITH_A_FILE("a server has databases by name");
    EXPECT_EQ(kindOf([&] {
                  Session missing(database.address() + QStringLiteral("x"), Session::Access::ReadWrite);
              }),
              StorageError::Kind::CannotOpen);
    EXPECT_FALSE(QFile::exists(database.address() + QStringLiteral("x")));
}

TEST_F(SessionTest, NamesAViolatedRuleWithoutTheValue) {
    Transaction transaction(session);
    add(QStringLiteral("Mrs Wang 13812345678"));
    const auto error = storageErrorOf([&] { add(QStringLiteral("Mrs Wang 13812345678")); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind(), StorageError::Kind::Constraint);
    EXPECT_TRUE(error->detail().contains(TestDatabase::isOnServer() ? QStringLiteral("thing_name_key")
                                                                    : QStringLiteral("thing.name")));
    EXPECT_FALSE(error->detail().contains(QStringLiteral("Wang")));
}

TEST_F(SessionTest, NamesAFailedSearchWithoutTheWordsSearchedFor) {
    ONLY_WITH_A_FILE("the full-text search of SQLite");
    {
        Transaction transaction(session);
        session.execute("CREATE VIRTUAL TABLE found USING fts5 (name)");
        transaction.commit();
    }
    const auto error = storageErrorOf([&] {
        session.first("SELECT name FROM found WHERE found MATCH ?", {QStringLiteral("\"Wang AND")},
                      [](const Row& row) { return row.text(0); });
    });
    ASSERT_TRUE(error);
    EXPECT_FALSE(error->detail().contains(QStringLiteral("Wang")));
}

TEST_F(SessionTest, UsesAStatementAgainAfterItFailed) {
    {
        Transaction transaction(session);
        add(QStringLiteral("one"));
        transaction.commit();
    }
    {
        Transaction transaction(session);
        EXPECT_THROW(add(QStringLiteral("one")), StorageError);
    }
    Transaction transaction(session);
    EXPECT_NO_THROW(add(QStringLiteral("two")));
    transaction.commit();
    EXPECT_EQ(countOf(session), 2);
}

TEST_F(SessionTest, EnforcesForeignKeys) {
    Transaction transaction(session);
    EXPECT_EQ(kindOf([&] { session.execute("INSERT INTO thing (parent_id) VALUES (?)", {99}); }),
              StorageError::Kind::Constraint);
}

TEST_F(SessionTest, TellsABusyDatabaseApart) {
    ONLY_WITH_A_FILE("on a server writers do not wait for each other");
    Session other = database.session();
    other.list("PRAGMA busy_timeout = 1", {}, [](const Row& row) { return row.integer(0); });
    const Transaction holder(session);
    EXPECT_EQ(kindOf([&] { Transaction waiting(other); }), StorageError::Kind::Busy);
}

TEST_F(SessionTest, TellsAFullDiskApart) {
    ONLY_WITH_A_FILE("a server's disk cannot be made small");
    session.list("PRAGMA max_page_count = 1", {}, [](const Row& row) { return row.integer(0); });
    const auto fill = [&] {
        Transaction transaction(session);
        add(QString(100'000, QLatin1Char('x')));
        transaction.commit();
    };
    EXPECT_EQ(kindOf(fill), StorageError::Kind::DiskFull);
    EXPECT_EQ(countOf(session), 0);
}

TEST_F(SessionTest, TracesEachStatementWithItsValues) {
    int seen = 0;
    session.setTrace([&](const char* sql, std::span<const Bind> binds) {
        ++seen;
        EXPECT_STREQ(sql, "SELECT id FROM thing WHERE id = ?");
        ASSERT_EQ(binds.size(), 1U);
        EXPECT_EQ(binds[0].value(), Bind::Value(std::int64_t{7}));
    });
    session.first("SELECT id FROM thing WHERE id = ?", {7}, [](const Row& row) { return row.integer(0); });
    EXPECT_EQ(seen, 1);
}

TEST(KeptStatements, PreparesATextOnceWhateverItsAddress) {
    const TemporaryDatabase database(QString::fromLatin1(thingSchema));
    const auto backend = Backend::open(database.address(), Session::Access::ReadOnly);
    static constexpr char here[] = "SELECT 1";
    static constexpr char there[] = "SELECT 1";
    KeptStatement& first = backend->statement(here);
    for (int turn = 0; turn < 3; ++turn) {
        const KeptStatement::Use use(first, {});
        EXPECT_TRUE(first.next());
    }
    EXPECT_EQ(&backend->statement(there), &first);
    EXPECT_EQ(first.preparations(), 1);
}

} // namespace
} // namespace baydesk
