// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/run_in_transaction.h"

#include "storage/postgresql_backend.h"
#include "storage/postgresql_connection.h"
#include "temporary_database.h"

#include <atomic>
#include <barrier>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <thread>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class RunInTransaction : public testing::Test {
  protected:
    static void add(Session& session, const QString& name) {
        session.insert("INSERT INTO thing (name) VALUES (?)", {name});
        session.mark(Topic::Parts);
    }
    /// Two desks that do the same at the same moment: both have read before either writes. On SQLite the
    /// second waits for the first at once.
    template <class Work>
    void bothAtOnce(Work work) {
        std::barrier bothHaveRead(2);
        const auto desk = [&](const QString& name) {
            Session own = database.session();
            bool isFirstRound = true;
            runInTransaction(own, [&] {
                work(own, name, [&] {
                    if (TestDatabase::isOnServer() && std::exchange(isFirstRound, false)) {
                        bothHaveRead.arrive_and_wait();
                    }
                });
            });
        };
        std::thread other([&] { desk(s("one")); });
        desk(s("other"));
        other.join();
    }

    TemporaryDatabase database{
        s("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, parent_id INTEGER)")};
    Session session{database.address(), Session::Access::ReadWrite};
};

TEST_F(RunInTransaction, TellsWhatTheWorkTouched) {
    EXPECT_EQ(runInTransaction(session, [&] { add(session, s("one")); }), Changes(Topic::Parts));
}

TEST_F(RunInTransaction, KeepsNothingOfWorkThatThrows) {
    EXPECT_THROW(runInTransaction(session,
                                  [&] {
                                      add(session, s("one"));
                                      throw std::runtime_error("half way");
                                  }),
                 std::runtime_error);
    EXPECT_EQ(countOf(session), 0);
}

TEST_F(RunInTransaction, KeepsARuleAboutRowsThatItOnlyReads) {
    bothAtOnce([](Session& desk, const QString& name, const auto& meet) {
        const bool isEmpty = countOf(desk) == 0;
        meet();
        if (isEmpty) { // "there is one at most": neither row is the other's
            add(desk, name);
        }
    });
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(RunInTransaction, LosesNoAdditionToTheSameRow) {
    runInTransaction(session,
                     [&] { session.execute("INSERT INTO thing (name, parent_id) VALUES ('sum', 0)"); });
    bothAtOnce([](Session& desk, const QString&, const auto& meet) {
        const auto sum =
            desk.one("SELECT parent_id FROM thing", {}, [](const Row& row) { return row.integer(0); });
        meet();
        desk.execute("UPDATE thing SET parent_id = ?", {sum + 1});
    });
    EXPECT_EQ(session.one("SELECT parent_id FROM thing", {}, [](const Row& row) { return row.integer(0); }),
              2);
}

TEST_F(RunInTransaction, IsAloneWhenItGaveWayAgainAndAgain) {
    ONLY_ON_A_SERVER();
    runInTransaction(session,
                     [&] { session.execute("INSERT INTO thing (name, parent_id) VALUES ('sum', 0)"); });
    Session other = database.session();
    other.backend().run(s("SET lock_timeout = '10ms'"));
    const auto addOne = [](Session& desk) { desk.execute("UPDATE thing SET parent_id = parent_id + 1"); };
    int rounds = 0;
    int refused = 0;
    runInTransaction(session, [&] {
        ++rounds;
        countOf(session);
        try {
            runInTransaction(other, [&] { addOne(other); });
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind(), StorageError::Kind::Busy);
            ++refused;
        }
        addOne(session);
    });
    EXPECT_EQ(rounds, 11);
    EXPECT_EQ(refused, 1) << "the last time nobody else writes";
    runInTransaction(other, [&] { addOne(other); });
    EXPECT_EQ(session.one("SELECT parent_id FROM thing", {}, [](const Row& row) { return row.integer(0); }),
              12);
}

TEST_F(RunInTransaction, WaitsAgainForItsTurn) {
    ONLY_ON_A_SERVER();
    Session other = database.session();
    auto alone = std::make_unique<Transaction>(other, Transaction::Turn::Alone);
    session.backend().run(s("SET lock_timeout = '10ms'"));
    int begun = 0;
    session.setTrace([&](const char* sql, std::span<const Bind>) {
        begun += QByteArray(sql).startsWith("BEGIN") ? 1 : 0;
        if (begun == 2) {
            alone.reset();
        }
    });
    EXPECT_NO_THROW(runInTransaction(session, [&] { add(session, s("one")); }));
    EXPECT_EQ(begun, 2);
}

TEST_F(RunInTransaction, WaitsForItsTurnNoLongerThanSomebodyLooksOn) {
    ONLY_ON_A_SERVER();
    Session other = database.session();
    const Transaction alone(other, Transaction::Turn::Alone);
    session.backend().run(s("SET lock_timeout = '10ms'"));
    EXPECT_EQ(kindOf([&] { runInTransaction(session, [&] { add(session, s("one")); }); }),
              StorageError::Kind::Busy);
}

TEST_F(RunInTransaction, LooksAgainAtANameThatItMeetsLate) {
    ONLY_ON_A_SERVER();
    Session other = database.session();
    runInTransaction(session,
                     [&] { session.execute("INSERT INTO thing (name, parent_id) VALUES ('sum', 0)"); });
    const auto addOne = [](Session& desk) {
        desk.execute("UPDATE thing SET parent_id = parent_id + 1 WHERE name = 'sum'");
    };
    int rounds = 0;
    runInTransaction(session, [&] {
        ++rounds;
        countOf(session);
        if (rounds <= 3) { // gives way to the other desk
            runInTransaction(other, [&] { addOne(other); });
            addOne(session);
        } else if (rounds == 4) { // and then meets its new name
            runInTransaction(other, [&] { add(other, s("R1")); });
            add(session, s("R1"));
        }
    });
    EXPECT_EQ(rounds, 5);
}

TEST_F(RunInTransaction, LooksAgainWhenAnotherDeskTookTheSameName) {
    std::atomic<int> refused = 0;
    bothAtOnce([&](Session& desk, const QString&, const auto& meet) {
        const bool isTaken =
            desk.first("SELECT id FROM thing WHERE name = ?", {s("R1")}, [](const Row&) { return true; })
                .has_value();
        meet();
        if (isTaken) {
            ++refused;
        } else {
            add(desk, s("R1"));
        }
    });
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(RunInTransaction, GivesUpOnANameThatStaysTaken) {
    runInTransaction(session, [&] { add(session, s("one")); });
    int rounds = 0;
    EXPECT_EQ(kindOf([&] {
                  runInTransaction(session, [&] {
                      ++rounds;
                      add(session, s("one"));
                  });
              }),
              StorageError::Kind::Constraint);
    EXPECT_EQ(rounds, TestDatabase::isOnServer() ? 3 : 1);
}

/// A connection that is lost in the middle of something. Commits wait for a standby that is not there, so
/// that they can be interrupted behind the point where they are saved.
class LostConnection : public RunInTransaction {
  protected:
    void SetUp() override { ONLY_ON_A_SERVER(); }

    void makeCommitsWait() {
        const QString name = session.one("SELECT CAST(current_database() AS TEXT)", {},
                                         [](const Row& row) { return row.text(0); });
        TestDatabase::runOnServer(s("ALTER DATABASE %1 SET synchronous_commit = on").arg(name));
    }
    /// Calls \p interrupt once a commit in this database waits.
    template <class Interrupt>
    std::thread whenACommitWaits(Interrupt interrupt) {
        return std::thread([this, interrupt] {
            Session watcher = database.session(Session::Access::ReadOnly);
            const auto waiting = [&] {
                return watcher.first("SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                                     "AND wait_event = 'SyncRep'",
                                     {}, [](const Row& row) { return row.integer(0); });
            };
            std::optional<std::int64_t> process;
            while (!(process = waiting())) {
                std::this_thread::yield();
            }
            interrupt(watcher, *process);
        });
    }
    static void hangUp(Session& on) {
        const auto& server = dynamic_cast<PostgresqlBackend&>(on.backend());
        shutdown(PQsocket(handleOf(server.database())), SHUT_RDWR);
    }
};

TEST_F(LostConnection, BeforeTheCommitSavesNothing) {
    EXPECT_EQ(kindOf([&] {
                  runInTransactionAndFindOut(session, [&] {
                      add(session, s("one"));
                      hangUp(session);
                      add(session, s("two"));
                  });
              }),
              StorageError::Kind::ConnectionLost);
    EXPECT_TRUE(session.isLost());
    EXPECT_EQ(kindOf([&] { Transaction refused(session); }), StorageError::Kind::ConnectionLost);
    session.reconnect();
    EXPECT_EQ(countOf(session), 0);
    runInTransaction(session, [&] { add(session, s("three")); });
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(LostConnection, BehindTheCommitIsFoundToBeSaved) {
    makeCommitsWait();
    Session desk = database.session();
    std::thread cutter = whenACommitWaits([](Session& watcher, std::int64_t process) {
        watcher.one("SELECT pg_terminate_backend(CAST(? AS INTEGER))", {process},
                    [](const Row& row) { return row.boolean(0); });
    });
    int rounds = 0;
    const Changes changes = runInTransactionAndFindOut(desk, [&] {
        ++rounds;
        add(desk, s("one"));
    });
    cutter.join();
    EXPECT_EQ(changes, Changes(Topic::Parts));
    EXPECT_EQ(rounds, 1);
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(LostConnection, WhileTheServerStillCommitsIsFoundOut) {
    makeCommitsWait();
    Session desk = database.session();
    std::thread cutter = whenACommitWaits([&desk](Session&, std::int64_t) { hangUp(desk); });
    EXPECT_EQ(runInTransactionAndFindOut(desk, [&] { add(desk, s("one")); }), Changes(Topic::Parts));
    cutter.join();
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(LostConnection, InACommitThatFailedIsFoundToBeUnsaved) {
    session.backend().run(
        s("CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
          "pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END; $$"));
    session.backend().run(
        s("CREATE CONSTRAINT TRIGGER at_the_end AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED "
          "FOR EACH ROW EXECUTE FUNCTION die()"));
    Session desk = database.session();
    EXPECT_EQ(kindOf([&] { runInTransactionAndFindOut(desk, [&] { add(desk, s("one")); }); }),
              StorageError::Kind::ConnectionLost);
    EXPECT_FALSE(desk.isLost()) << "connected again";
    EXPECT_EQ(countOf(session), 0);
}

} // namespace
} // namespace baydesk
