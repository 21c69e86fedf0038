// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/history_store.h"
#include "storage/workshop_store.h"
#include "support/raw_database.h"
#include "temporary_database.h"

#include <QSqlQuery>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A history of ten acts, one of which names a customer.
class HistoryChain : public testing::Test {
  protected:
    HistoryChain() : session_(Database::create(folder_.file(s("shop.baydesk")))) {
        Transaction transaction(*session_);
        const StaffId actor = WorkshopStore(*session_).addStaff(s("王敏"), StaffRole::Advisor);
        HistoryStore history(*session_);
        for (int i = 0; i < 9; ++i) {
            history.append(Timestamp::fromMilliseconds(1000 + i), actor, s("desk-1"), HistorySubject::Order,
                           7, "order.cancelled", {s("reason %1").arg(i)});
        }
        history.append(Timestamp::fromMilliseconds(2000), actor, s("desk-1"), HistorySubject::Customer, 3,
                       "customer.added", {s("赵六")});
        transaction.commit();
    }
    /// As somebody would who has the file but not the program.
    void forge(const char* statement) {
        const RawDatabase file(folder_.file(s("shop.baydesk")));
        QSqlQuery query(*file);
        for (const char* trigger :
             {"history_stands", "history_is_kept", "private_words_stand", "private_words_are_kept"}) {
            ASSERT_TRUE(query.exec(s("DROP TRIGGER %1").arg(s(trigger))));
        }
        ASSERT_TRUE(query.exec(s(statement)));
        ASSERT_GT(query.numRowsAffected(), 0);
    }
    HistoryVerdict verdict() { return HistoryStore(*session_).verify(); }
    void expectBroken(BrokenLink::Cause cause, std::int64_t number) {
        const HistoryVerdict found = verdict();
        ASSERT_TRUE(found.broken);
        EXPECT_EQ(found.broken->cause, cause);
        EXPECT_EQ(found.broken->number, number);
    }

    TemporaryFolder folder_;
    std::unique_ptr<Session> session_;
};

TEST_F(HistoryChain, HoldsAsItWasWritten) {
    EXPECT_TRUE(verdict().holds());
    EXPECT_EQ(verdict().links, 10);
    ASSERT_EQ(verdict().heads.size(), 1u);
    EXPECT_EQ(verdict().heads.front().links, 10);
}

TEST_F(HistoryChain, BreaksAtARowThatWasChanged) {
    forge("UPDATE history SET detail = '[\"another reason\"]' WHERE number = 4");
    expectBroken(BrokenLink::Cause::Changed, 4);
}

TEST_F(HistoryChain, BreaksWhenSomebodyElseIsSaidToHaveActed) {
    forge("UPDATE history SET desk = 'desk-2' WHERE number = 1");
    expectBroken(BrokenLink::Cause::Changed, 1);
}

TEST_F(HistoryChain, BreaksWhereARowWasTakenOut) {
    forge("DELETE FROM history WHERE number = 5");
    expectBroken(BrokenLink::Cause::Missing, 5);
}

TEST_F(HistoryChain, BreaksWhereTwoRowsChangedPlaces) {
    forge("UPDATE history SET at = CASE number WHEN 2 THEN 1002 ELSE 1001 END WHERE number IN (2, 3)");
    expectBroken(BrokenLink::Cause::Changed, 2);
}

TEST_F(HistoryChain, BreaksAtAForgedPrivateWord) {
    forge("UPDATE private_words SET word = 'somebody else'");
    expectBroken(BrokenLink::Cause::WordChanged, 10);
}

TEST_F(HistoryChain, BreaksWhereAPrivateWordWasTakenOut) {
    forge("DELETE FROM private_words");
    expectBroken(BrokenLink::Cause::WordMissing, 10);
}

TEST_F(HistoryChain, ShowsThatItsEndWasCutOffToWhoeverKeptItsHead) {
    const auto kept = verdict().heads;
    forge("DELETE FROM history WHERE number = 10");
    EXPECT_TRUE(verdict().holds());
    EXPECT_NE(verdict().heads, kept);
}

TEST_F(HistoryChain, HoldsAfterAPrivateWordWasErased) {
    Transaction transaction(*session_);
    HistoryStore history(*session_);
    history.erasePrivateWords(HistorySubject::Customer, 3);
    transaction.commit();
    EXPECT_TRUE(verdict().holds());
    const auto entries = history.of(HistorySubject::Customer, 3, 10);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_TRUE(entries.front().details.value(0).isNull());
    EXPECT_EQ(session_->one("SELECT COUNT(*) FROM private_words WHERE word <> ''", {},
                            [](const Row& row) { return row.integer(0); }),
              0);
}

TEST_F(HistoryChain, TellsTheWordsOfAnActAgain) {
    const auto entries = HistoryStore(*session_).of(HistorySubject::Customer, 3, 10);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries.front().details, QStringList(s("赵六")));
}

TEST_F(HistoryChain, RefusesToBeChangedOrDeletedByTheProgram) {
    Transaction transaction(*session_);
    EXPECT_EQ(kindOf([&] { session_->execute("UPDATE history SET desk = 'x'"); }),
              StorageError::Kind::Constraint);
    EXPECT_EQ(kindOf([&] { session_->execute("DELETE FROM history"); }), StorageError::Kind::Constraint);
    EXPECT_EQ(kindOf([&] { session_->execute("UPDATE private_words SET word = 'x'"); }),
              StorageError::Kind::Constraint);
}

TEST_F(HistoryChain, ReadsWhatAPersonDidInTwoQuestionsHoweverManyPrivateWordsItHas) {
    Transaction transaction(*session_);
    HistoryStore history(*session_);
    const StaffId actor(1);
    for (int i = 0; i < 20; ++i) {
        history.append(Timestamp::fromMilliseconds(3000 + i), actor, s("desk-1"), HistorySubject::Customer,
                       100 + i, "customer.added", {s("客户%1").arg(i)});
    }
    history.erasePrivateWords(HistorySubject::Customer, 119);
    int questions = 0;
    session_->setTrace([&questions](const char*, std::span<const Bind>) { ++questions; });
    const auto acts = history.by(actor, 15);
    session_->setTrace({});
    EXPECT_EQ(questions, 2);
    ASSERT_EQ(acts.size(), 15u);
    EXPECT_TRUE(acts.front().details.value(0).isNull()) << "erased";
    EXPECT_EQ(acts[1].details.value(0), s("客户18"));
    EXPECT_EQ(acts.back().details.value(0), s("客户5"));
}

} // namespace
} // namespace baydesk
