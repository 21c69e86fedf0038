// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"

#include "domain/storage_error.h"
#include "storage/backend.h"
#include "storage/database.h"
#include "support/test_database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <gtest/gtest.h>
#include <semaphore>
#include <stdexcept>

namespace baydesk {
namespace {

void addNote(Session& session, const QString& text) {
    session.insert("INSERT INTO note (text) VALUES (?)", {text});
    session.mark(Topic::Orders);
}

std::int64_t countNotes(Session& session) {
    return session.one("SELECT count(*) FROM note", {}, [](const Row& row) { return row.integer(0); });
}

class BackroomTest : public testing::Test {
  protected:
    BackroomTest() {
        Database::open(file)->backend().run(TestDatabase::schema(
            QStringLiteral("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT")));
        backroom = std::make_unique<Backroom>(file);
    }

    /// Lets everything that was asked for come back.
    testing::AssertionResult settle() {
        return QTest::qWaitFor([&] { return !backroom->isBusy(); }, 30'000)
                   ? testing::AssertionSuccess()
                   : testing::AssertionFailure() << "the Backroom stayed busy";
    }
    std::int64_t notesOnDisk() const {
        Session session(file, Session::Access::ReadOnly);
        return countNotes(session);
    }
    void holdReader(std::binary_semaphore& gate) {
        backroom->read(
            &owner, [&gate](Session&) { gate.acquire(); }, [] {});
    }

    QTemporaryDir folder;
    TestDatabase database;
    QString file = database.address();
    std::unique_ptr<Backroom> backroom;
    QObject owner;
    QStringList told;
};

TEST_F(BackroomTest, RecordsALookAtPrivateDataAgainUntilItIsStored) {
    const auto stored = [&] {
        Session session(file, Session::Access::ReadOnly);
        return session.one("SELECT count(*) FROM private_reads", {},
                           [](const Row& row) { return row.integer(0); });
    };
    const auto addPeople = [&] {
        Session session(file, Session::Access::ReadWrite);
        Transaction transaction(session);
        session.execute("INSERT INTO staff (id, name, role, is_active) VALUES (1, 'A', 'owner', 1)");
        session.execute(
            "INSERT INTO customers (id, kind, name, phone, company_code, note, created_at, revision) "
            "VALUES (1, 'person', 'B', '', '', '', 0, 1)");
        transaction.commit();
    };
    const auto look = [&] {
        backroom->read(
            &owner,
            [](Session& session) {
                session.notePrivateRead({.day = QDate(2026, 11, 22),
                                         .staff = StaffId(1),
                                         .customer = CustomerId(1),
                                         .occasion = PrivateOccasion::Customer,
                                         .role = StaffRole::Owner,
                                         .desk = QStringLiteral("desk-1"),
                                         .at = Timestamp::fromMilliseconds(1)});
            },
            [] {});
    };
    look(); // nobody is there to refer to, so it cannot be stored
    ASSERT_TRUE(settle());
    EXPECT_EQ(stored(), 0);
    addPeople();
    look();
    ASSERT_TRUE(settle());
    EXPECT_EQ(stored(), 1);
}

TEST_F(BackroomTest, GivesTheResultOfAWriteOnTheCallingThread) {
    QThread* toldOn = nullptr;
    QThread* workedOn = nullptr;
    int result = 0;
    backroom->write(
        &owner,
        [&](Session& session) {
            addNote(session, QStringLiteral("a"));
            workedOn = QThread::currentThread();
            return 7;
        },
        [&](int value) {
            result = value;
            toldOn = QThread::currentThread();
        });
    ASSERT_TRUE(settle());
    EXPECT_EQ(result, 7);
    EXPECT_EQ(toldOn, QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
}

TEST_F(BackroomTest, MovesAResultThatCannotBeCopied) {
    std::unique_ptr<int> result;
    backroom->read(
        &owner, [](Session&) { return std::make_unique<int>(7); },
        [&](std::unique_ptr<int> value) { result = std::move(value); });
    ASSERT_TRUE(settle());
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 7);
}

TEST_F(BackroomTest, ReadsWhatWasWritten) {
    std::int64_t count = -1;
    backroom->write(
        &owner, [](Session& session) { addNote(session, QStringLiteral("a")); },
        [&] { backroom->read(&owner, countNotes, [&](std::int64_t value) { count = value; }); });
    ASSERT_TRUE(settle());
    EXPECT_EQ(count, 1);
}

TEST_F(BackroomTest, TellsOfAChangeAfterTheResultAndAfterTheCommit) {
    std::int64_t committed = -1;
    QObject::connect(backroom.get(), &Backroom::changed, &owner, [&](Changes changes) {
        told << QStringLiteral("changed");
        EXPECT_EQ(changes, Changes(Topic::Orders));
        committed = notesOnDisk();
    });
    backroom->write(
        &owner, [](Session& session) { addNote(session, QStringLiteral("a")); },
        [&] { told << QStringLiteral("done"); });
    ASSERT_TRUE(settle());
    EXPECT_EQ(told, QStringList({QStringLiteral("done"), QStringLiteral("changed")}));
    EXPECT_EQ(committed, 1);
}

TEST_F(BackroomTest, TellsOfNoChangeWhereNothingWasTouched) {
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    backroom->write(
        &owner, [](Session&) {}, [] {});
    backroom->read(&owner, countNotes, [] {});
    ASSERT_TRUE(settle());
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(BackroomTest, GivesARefusalToWhoAskedForIt) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    QByteArray rule;
    backroom->write(
        &owner,
        [](Session& session) {
            addNote(session, QStringLiteral("a"));
            throw Refusal("order.closed", QStringLiteral("The order is closed."));
        },
        [&] { told << QStringLiteral("done"); }, [&](const Refusal& refusal) { rule = refusal.rule(); });
    ASSERT_TRUE(settle());
    EXPECT_EQ(rule, "order.closed");
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(failed.size() + changed.size(), 0);
    EXPECT_EQ(notesOnDisk(), 0);
}

TEST_F(BackroomTest, SignalsARefusalThatNobodyAskedFor) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    backroom->write(
        &owner, [](Session&) { throw Refusal("order.closed", QStringLiteral("The order is closed.")); },
        [] {});
    ASSERT_TRUE(settle());
    ASSERT_EQ(failed.size(), 1);
    const auto failure = failed[0][0].value<Failure>();
    EXPECT_EQ(failure.kind, Failure::Kind::Refused);
    EXPECT_EQ(failure.sentence, QStringLiteral("The order is closed."));
    EXPECT_EQ(failure.detail, QStringLiteral("order.closed"));
}

TEST_F(BackroomTest, SignalsAStorageFailureAndWorksOn) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    for (int turn = 0; turn < 2; ++turn) {
        backroom->write(
            &owner, [](Session& session) { addNote(session, QStringLiteral("same")); }, [] {});
    }
    backroom->write(
        &owner, [](Session& session) { addNote(session, QStringLiteral("other")); }, [] {});
    ASSERT_TRUE(settle());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Failure>().kind, Failure::Kind::Storage);
    EXPECT_EQ(notesOnDisk(), 2);
}

TEST_F(BackroomTest, TakesEveryOtherExceptionForABug) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    backroom->write(
        &owner, [](Session&) { throw std::logic_error("a wrong turn"); }, [] {});
    backroom->write(
        &owner, [](Session&) { throw 7; }, [] {});
    ASSERT_TRUE(settle());
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed[0][0].value<Failure>().kind, Failure::Kind::Bug);
    EXPECT_EQ(failed[0][0].value<Failure>().detail, QStringLiteral("a wrong turn"));
    EXPECT_EQ(failed[1][0].value<Failure>().kind, Failure::Kind::Bug);
}

TEST_F(BackroomTest, TakesAnExceptionInAResultForABugAndStillTellsOfTheChange) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    backroom->write(
        &owner, [](Session& session) { addNote(session, QStringLiteral("a")); },
        [] { throw std::logic_error("a wrong turn"); });
    ASSERT_TRUE(settle());
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(BackroomTest, TakesAWriteOnTheReadingSideForABug) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    backroom->read(
        &owner, [](Session& session) { addNote(session, QStringLiteral("a")); }, [] {});
    ASSERT_TRUE(settle());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Failure>().kind, Failure::Kind::Bug);
}

TEST_F(BackroomTest, WritesForAnOwnerThatIsGoneWithoutTellingIt) {
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    auto page = std::make_unique<QObject>();
    backroom->write(
        page.get(), [](Session& session) { addNote(session, QStringLiteral("a")); },
        [&] { told << QStringLiteral("done"); });
    page.reset();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(notesOnDisk(), 1);
}

TEST_F(BackroomTest, SignalsTheRefusalOfAWriteWhoseOwnerIsGone) {
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    auto page = std::make_unique<QObject>();
    backroom->write(
        page.get(), [](Session&) { throw Refusal("order.closed", QStringLiteral("The order is closed.")); },
        [] {}, [&](const Refusal&) { told << QStringLiteral("refused"); });
    page.reset();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(BackroomTest, TellsAlwaysWithoutAnOwner) {
    backroom->read(nullptr, countNotes, [&] { told << QStringLiteral("done"); });
    ASSERT_TRUE(settle());
    EXPECT_EQ(told.size(), 1);
}

TEST_F(BackroomTest, LetsAResultEndTheBackroom) {
    backroom->write(
        nullptr, [](Session& session) { addNote(session, QStringLiteral("a")); }, [&] { backroom.reset(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !backroom; }, 30'000));
    EXPECT_EQ(notesOnDisk(), 1);
}

TEST_F(BackroomTest, AnswersOnlyTheNewestOfRequestsThatReplaceEachOther) {
    std::binary_semaphore gate(0);
    std::atomic<int> asked = 0;
    holdReader(gate);
    for (int turn = 1; turn <= 5; ++turn) {
        backroom->readLatest(
            &owner, "search",
            [&asked, turn](Session&) {
                ++asked;
                return turn;
            },
            [&](int value) { told << QString::number(value); });
    }
    gate.release();
    ASSERT_TRUE(settle());
    EXPECT_EQ(told, QStringList(QStringLiteral("5")));
    EXPECT_EQ(asked, 1);
}

TEST_F(BackroomTest, DropsTheAnswerOfARequestReplacedWhileItRan) {
    std::binary_semaphore gate(0);
    std::binary_semaphore begun(0);
    backroom->readLatest(
        &owner, "search",
        [&](Session&) {
            begun.release();
            gate.acquire();
            return 1;
        },
        [&](int value) { told << QString::number(value); });
    begun.acquire();
    backroom->readLatest(
        &owner, "search", [](Session&) { return 2; }, [&](int value) { told << QString::number(value); });
    gate.release();
    ASSERT_TRUE(settle());
    EXPECT_EQ(told, QStringList(QStringLiteral("2")));
}

TEST_F(BackroomTest, AnswersRequestsWithOtherKeysAndOwners) {
    std::binary_semaphore gate(0);
    QObject other;
    holdReader(gate);
    backroom->readLatest(
        &owner, "search", [](Session&) {}, [&] { told << QStringLiteral("search"); });
    backroom->readLatest(
        &owner, "count", [](Session&) {}, [&] { told << QStringLiteral("count"); });
    backroom->readLatest(
        &other, "search", [](Session&) {}, [&] { told << QStringLiteral("other"); });
    gate.release();
    ASSERT_TRUE(settle());
    EXPECT_EQ(told.size(), 3);
}

TEST_F(BackroomTest, TellsWhetherItIsBusy) {
    QSignalSpy busy(backroom.get(), &Backroom::busyChanged);
    std::binary_semaphore gate(0);
    holdReader(gate);
    backroom->write(
        &owner, [](Session&) {}, [] {});
    EXPECT_TRUE(backroom->isBusy());
    gate.release();
    ASSERT_TRUE(settle());
    ASSERT_EQ(busy.size(), 2);
    EXPECT_TRUE(busy[0][0].toBool());
    EXPECT_FALSE(busy[1][0].toBool());
}

TEST_F(BackroomTest, SeesTheChangeOfAnotherProgram) {
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    backroom->write(
        &owner, [](Session&) {}, [] {}); // once it is done, the writer has begun to look
    ASSERT_TRUE(settle());
    {
        Session other(file, Session::Access::ReadWrite);
        Transaction transaction(other);
        addNote(other, QStringLiteral("from elsewhere"));
        transaction.commit();
    }
    ASSERT_TRUE(changed.wait(30'000));
    EXPECT_EQ(changed[0][0].value<Changes>(),
              TestDatabase::isOnServer() ? Changes(Topic::Orders) : Changes::everything());
}

TEST_F(BackroomTest, DoesNotTakeItsOwnWritesForThoseOfAnotherProgram) {
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    backroom->write(
        &owner, [](Session& session) { addNote(session, QStringLiteral("a")); }, [] {});
    ASSERT_TRUE(settle());
    EXPECT_FALSE(changed.wait(1'200));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(BackroomTest, EndsAllWritesBeforeItGoes) {
    for (int turn = 0; turn < 20; ++turn) {
        backroom->write(
            &owner, [turn](Session& session) { addNote(session, QString::number(turn)); },
            [&] { told << QStringLiteral("done"); });
    }
    backroom.reset();
    EXPECT_EQ(notesOnDisk(), 20);
    QCoreApplication::processEvents();
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(BackroomTest, RefusesACallFromAnotherThread) {
    bool refused = false;
    std::thread([&] {
        try {
            backroom->read(nullptr, countNotes, [] {});
        } catch (const std::logic_error&) {
            refused = true;
        }
    }).join();
    EXPECT_TRUE(refused);
}

TEST_F(BackroomTest, FailsEveryRequestWithTheReasonWhyItCouldNotOpen) {
    backroom = std::make_unique<Backroom>(folder.filePath(QStringLiteral("missing")));
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    backroom->read(
        &owner, [](Session&) {}, [this] { told.append(QStringLiteral("read")); });
    backroom->write(
        &owner, [](Session&) {}, [this] { told.append(QStringLiteral("written")); });
    ASSERT_TRUE(settle());
    ASSERT_EQ(failed.size(), 2);
    for (const QList<QVariant>& signal : failed) {
        EXPECT_EQ(signal[0].value<Failure>().kind, Failure::Kind::Storage);
    }
    EXPECT_TRUE(told.isEmpty());
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("missing"))));
}

TEST_F(BackroomTest, TellsReadersWhyTheWriterCannotOpen) {
    const QString place = folder.filePath(QStringLiteral("no/such/folder/shop.baydesk"));
    backroom = std::make_unique<Backroom>(place, Backroom::IfMissing::Create);
    QSignalSpy failed(backroom.get(), &Backroom::failed);
    backroom->write(
        &owner, [](Session&) {}, [] {});
    backroom->read(
        &owner, [](Session&) {}, [] {});
    ASSERT_TRUE(settle());
    ASSERT_EQ(failed.size(), 2);
    EXPECT_EQ(failed[0][0].value<Failure>().sentence, failed[1][0].value<Failure>().sentence);
}

TEST_F(BackroomTest, MakesAMissingDatabaseWhereAsked) {
    const QString fresh = folder.filePath(QStringLiteral("fresh"));
    backroom = std::make_unique<Backroom>(fresh, Backroom::IfMissing::Create);
    backroom->read(
        &owner, [](Session&) {}, [this] { told.append(QStringLiteral("read")); });
    ASSERT_TRUE(settle());
    EXPECT_TRUE(QFile::exists(fresh));
    EXPECT_EQ(told, QStringList{QStringLiteral("read")});
}

} // namespace
} // namespace baydesk
