// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"

#include "storage/backend.h"
#include "storage/database.h"
#include "support/test_database.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

void addNote(Session& session, const QString& text) {
    session.insert("INSERT INTO note (text) VALUES (?)", {text});
    session.mark(Topic::Parts);
}

std::int64_t countNotes(Session& session) {
    return session.one("SELECT count(*) FROM note", {}, [](const Row& row) { return row.integer(0); });
}

bool saysChanged(const QSignalSpy& changed, Changes changes) {
    return std::any_of(changed.begin(), changed.end(),
                       [&](const QList<QVariant>& signal) { return signal[0].value<Changes>() == changes; });
}

class BackroomOnAServer : public testing::Test {
  protected:
    void SetUp() override {
        ONLY_ON_A_SERVER();
        Database::open(database.address())
            ->backend()
            .run(TestDatabase::schema(QStringLiteral(
                "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT")));
        backroom = std::make_unique<Backroom>(database.address());
        QObject::connect(backroom.get(), &Backroom::failed, &owner,
                         [this](const Failure& failure) { failures.append(failure.sentence); });
        write(*backroom, QStringLiteral("first"));
        backroom->read(&owner, countNotes, [] {}); // both connections are there now
        ASSERT_TRUE(waitFor([&] { return !backroom->isBusy(); }));
    }

    testing::AssertionResult waitFor(const std::function<bool()>& isSo) {
        return QTest::qWaitFor(isSo, 30'000) ? testing::AssertionSuccess() : testing::AssertionFailure();
    }
    void write(Backroom& where, const QString& note) {
        where.write(
            &owner, [note](Session& session) { addNote(session, note); },
            [this, note] { told.append(note); });
        ASSERT_TRUE(waitFor([&] { return !where.isBusy(); }));
    }
    std::int64_t notes() {
        Session session(database.address(), Session::Access::ReadOnly);
        return countNotes(session);
    }
    void openToConnections(bool isOpen) {
        TestDatabase::runOnServer(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS %2")
                                      .arg(database.name(), isOpen ? s("true") : s("false")));
    }
    void cutConnections() {
        TestDatabase::runOnServer(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'")
                .arg(database.name()));
    }
    static QString s(const char* text) { return QString::fromUtf8(text); }

    TestDatabase database;
    std::unique_ptr<Backroom> backroom;
    QObject owner;
    QStringList failures;
    QStringList told;
};

TEST_F(BackroomOnAServer, HearsWhatAnotherDeskTouched) {
    Backroom other(database.address());
    write(other, s("from the other desk"));
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    write(other, s("again"));
    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(changed[0][0].value<Changes>(), Changes(Topic::Parts));
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(BackroomOnAServer, ConnectsAgainByItselfAndTakesEverythingForChanged) {
    QSignalSpy changed(backroom.get(), &Backroom::changed);
    cutConnections();
    ASSERT_TRUE(waitFor([&] { return saysChanged(changed, Changes::everything()); }));
    EXPECT_EQ(failures.size(), 1) << "said once";
    write(*backroom, s("second"));
    EXPECT_EQ(told, (QStringList{s("first"), s("second")}));
    EXPECT_EQ(notes(), 2);
}

TEST_F(BackroomOnAServer, SavesNothingWhileTheServerIsGone) {
    openToConnections(false);
    cutConnections();
    ASSERT_TRUE(waitFor([&] { return !failures.isEmpty(); }));
    write(*backroom, s("lost"));
    EXPECT_EQ(failures.size(), 2) << "a write is told that it is not saved";
    backroom->read(&owner, countNotes, [this] { told.append(s("read")); });
    backroom->read(&owner, countNotes, [this] { told.append(s("read")); });
    ASSERT_TRUE(waitFor([&] { return !backroom->isBusy(); }));
    EXPECT_EQ(failures.size(), 2) << "reads do not say it again";
    EXPECT_EQ(told, QStringList{s("first")});

    QSignalSpy changed(backroom.get(), &Backroom::changed);
    openToConnections(true);
    ASSERT_TRUE(waitFor([&] { return saysChanged(changed, Changes::everything()); }));
    write(*backroom, s("second"));
    EXPECT_EQ(notes(), 2);
}

TEST_F(BackroomOnAServer, ReadsAgainAfterAnInterruption) {
    std::int64_t read = 0;
    cutConnections();
    backroom->read(&owner, countNotes, [&read](std::int64_t count) { read = count; });
    ASSERT_TRUE(waitFor([&] { return !backroom->isBusy(); }));
    EXPECT_EQ(read, 1);
}

} // namespace
} // namespace baydesk
