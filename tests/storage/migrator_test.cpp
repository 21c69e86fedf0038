// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"
#include "temporary_database.h"

#include "storage/sql_scanner.h"

#include <QCryptographicHash>
#include <stdexcept>
#include <thread>

namespace baydesk {
namespace {

struct Split {
    const char* name;
    const char* script;
    QStringList statements;
};

void PrintTo(const Split& split, std::ostream* out) {
    *out << split.name;
}

class Splitter : public testing::TestWithParam<Split> {};

TEST_P(Splitter, TakesAScriptApart) {
    EXPECT_EQ(Migrator::statements(QString::fromUtf8(GetParam().script)), GetParam().statements);
}

QString s(const char* text) {
    return QString::fromUtf8(text);
}

INSTANTIATE_TEST_SUITE_P(
    Scripts, Splitter,
    testing::Values(
        Split{"Empty", "", {}}, Split{"OnlyBlanksAndComments", " \n-- a; b\n/* c; d */ ;; \n", {}},
        Split{"Two", "SELECT 1; SELECT 2;", {s("SELECT 1"), s("SELECT 2")}},
        Split{"LastWithoutSemicolon", "SELECT 1;\nSELECT 2\n", {s("SELECT 1"), s("SELECT 2")}},
        Split{"Quotes",
              "SELECT 'a;b', \"c;d\", [e;f], `g;h`; SELECT 2",
              {s("SELECT 'a;b', \"c;d\", [e;f], `g;h`"), s("SELECT 2")}},
        Split{"DoubledQuotes", "SELECT 'it''s; fine'; SELECT 2", {s("SELECT 'it''s; fine'"), s("SELECT 2")}},
        Split{"CommentInQuotes", "SELECT '--'; SELECT '/*';", {s("SELECT '--'"), s("SELECT '/*'")}},
        Split{
            "QuoteInComments", "-- don't\nSELECT 1; /* can't; */ SELECT 2;", {s("SELECT 1"), s("SELECT 2")}},
        Split{"CommentInside", "SELECT 1, -- one; of\n 2;", {s("SELECT 1, -- one; of\n 2")}},
        Split{"UmlautsAndHan", "SELECT '维修;工单'; SELECT 'ü';", {s("SELECT '维修;工单'"), s("SELECT 'ü'")}},
        Split{"Trigger",
              "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = 1; DELETE FROM b; END; SELECT 2;",
              {s("CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = 1; DELETE FROM b; END"),
               s("SELECT 2")}},
        Split{"TemporaryTriggerInLowerCase",
              "create temp trigger t after insert on a begin select 1; end; select 2;",
              {s("create temp trigger t after insert on a begin select 1; end"), s("select 2")}},
        Split{"TriggerWithCase",
              "CREATE TRIGGER t AFTER INSERT ON a WHEN CASE NEW.x WHEN 1 THEN 1 ELSE 0 END BEGIN "
              "SELECT CASE WHEN NEW.x THEN CASE 1 WHEN 1 THEN 2 END END; SELECT 3; END; SELECT 4;",
              {s("CREATE TRIGGER t AFTER INSERT ON a WHEN CASE NEW.x WHEN 1 THEN 1 ELSE 0 END BEGIN "
                 "SELECT CASE WHEN NEW.x THEN CASE 1 WHEN 1 THEN 2 END END; SELECT 3; END"),
               s("SELECT 4")}},
        Split{"TriggerWithAColumnNamedEnd",
              "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT NEW.end; SELECT 1; END; SELECT 2;",
              {s("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT NEW.end; SELECT 1; END"), s("SELECT 2")}},
        Split{"TableNamedLikeATrigger",
              "CREATE TABLE trigger_log (a); SELECT 2;",
              {s("CREATE TABLE trigger_log (a)"), s("SELECT 2")}},
        Split{"BeginOutsideATrigger", "BEGIN; SELECT 1; END;", {s("BEGIN"), s("SELECT 1"), s("END")}},
        Split{"FunctionBody",
              "CREATE FUNCTION f() AS $$ BEGIN RAISE 'no'; END; $$; SELECT 2;",
              {s("CREATE FUNCTION f() AS $$ BEGIN RAISE 'no'; END; $$"), s("SELECT 2")}},
        Split{"OpenQuote", "SELECT 1; SELECT 'a;b", {s("SELECT 1"), s("SELECT 'a;b")}}),
    [](const auto& test) { return std::string(test.param.name); });

const Migration first{1, s("things"),
                      s("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                        "INSERT INTO thing (name) VALUES ('kept');")};
const Migration second{2, s("colours"),
                       s("ALTER TABLE thing ADD COLUMN colour TEXT; UPDATE thing SET colour = 'red';")};

class MigratorTest : public testing::Test {
  protected:
    MigratorTest() { upgrade(session, {first}); }
    static void upgrade(Session& on, std::vector<Migration> migrations) {
        for (Migration& migration : migrations) {
            migration.sql = TestDatabase::schema(migration.sql);
        }
        Migrator(on).upgrade(migrations);
    }
    QString colour() {
        return session.one("SELECT colour FROM thing", {}, [](const Row& row) { return row.text(0); });
    }

    TestDatabase place{TestDatabase::Content::Nothing};
    Session session{place.address(), Session::Access::ReadWrite};
};

TEST_F(MigratorTest, AppliesOnlyWhatIsMissing) {
    upgrade(session, {first, second});
    EXPECT_EQ(Migrator(session).version(), 2);
    EXPECT_EQ(colour(), s("red"));
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(MigratorTest, DoesNothingWhenNothingIsMissing) {
    upgrade(session, {first});
    EXPECT_EQ(Migrator(session).version(), 1);
    EXPECT_EQ(countOf(session), 1);
}

TEST_F(MigratorTest, LeavesTheOldVersionWhenAMigrationFailsInTheMiddle) {
    const Migration broken{3, s("broken"),
                           s("DELETE FROM thing; CREATE TABLE other (id INTEGER); SELECT nonsense;")};
    EXPECT_THROW(upgrade(session, {first, second, broken}), StorageError);
    EXPECT_EQ(Migrator(session).version(), 1);
    EXPECT_EQ(countOf(session), 1);
    EXPECT_THROW(colour(), StorageError);
}

TEST_F(MigratorTest, TellsWhatWentWrongEvenIfTheServerIsGoneAfterIt) {
    ONLY_ON_A_SERVER();
    const auto fail = [](Session& cut) {
        const auto process =
            cut.one("SELECT pg_backend_pid()", {}, [](const Row& row) { return row.integer(0); });
        TestDatabase::runOnServer(s("SELECT pg_terminate_backend(%1)").arg(process));
        throw std::domain_error("the cause");
    };
    EXPECT_THROW(upgrade(session, {first, {2, s("cut off"), s("SELECT 1;"), fail}}), std::domain_error);
}

TEST_F(MigratorTest, RefusesAMigrationThatLeavesAReferenceToNothing) {
    const Migration orphan{2, s("orphan"),
                           s("CREATE TABLE child (thing_id INTEGER REFERENCES thing (id)) STRICT;"
                             "INSERT INTO child VALUES (99);")};
    EXPECT_EQ(kindOf([&] {
                  upgrade(session, {first, orphan});
              }),
              TestDatabase::isOnServer() ? StorageError::Kind::Constraint : StorageError::Kind::Damaged);
    EXPECT_EQ(Migrator(session).version(), 1);
}

TEST_F(MigratorTest, RebuildsATableThatOthersReferTo) {
    ONLY_WITH_A_FILE("a server changes tables in place");
    const Migration child{2, s("child"),
                          s("CREATE TABLE child (thing_id INTEGER REFERENCES thing (id)) STRICT;"
                            "INSERT INTO child VALUES (1);")};
    const Migration rebuilt{3, s("rebuilt"),
                            s("CREATE TABLE thing_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                              "INSERT INTO thing_new SELECT id, name FROM thing; DROP TABLE thing;"
                              "ALTER TABLE thing_new RENAME TO thing;")};
    upgrade(session, {first, child, rebuilt});
    EXPECT_EQ(session.one("SELECT count(*) FROM child", {}, [](const Row& row) { return row.integer(0); }),
              1);
}

TEST_F(MigratorTest, SwitchesForeignKeysOnAgain) {
    ONLY_WITH_A_FILE("a server never switches them off");
    const auto foreignKeys = [&] {
        return session.one("PRAGMA foreign_keys", {}, [](const Row& row) { return row.boolean(0); });
    };
    EXPECT_TRUE(foreignKeys());
    EXPECT_THROW(upgrade(session, {first, {2, s("broken"), s("nonsense;")}}), StorageError);
    EXPECT_TRUE(foreignKeys());
}

TEST_F(MigratorTest, TakesAGapForABug) {
    EXPECT_THROW(upgrade(session, {first, {3, s("gap"), s("SELECT 1;")}}), std::logic_error);
}

TEST_F(MigratorTest, UpgradesOnceWhenTwoProgramsStartAtTheSameTime) {
    const Migration counted{2, s("counted"), s("INSERT INTO thing (name) VALUES ('once');")};
    const auto start = [&] {
        Session mine(place.address(), Session::Access::ReadWrite);
        upgrade(mine, {first, counted});
    };
    std::thread other(start);
    start();
    other.join();
    EXPECT_EQ(Migrator(session).version(), 2);
    EXPECT_EQ(countOf(session), 2);
}

TEST(BuiltInMigrations, MakeASchemaWithoutALooseReference) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    Session session(place.address(), Session::Access::ReadWrite);
    EXPECT_NO_THROW(Migrator(session).upgrade());
    EXPECT_EQ(Migrator(session).version(), static_cast<int>(Migrator::builtIn().size()));
}

TEST(BuiltInMigrations, AreNotEditedOnceLocked) {
    QFile lock(QStringLiteral(BAYDESK_SOURCE_DIR "/migrations/migrations.lock"));
    ASSERT_TRUE(lock.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(lock.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString name = line.section(QLatin1Char(' '), 0, 0);
        QFile migration(QStringLiteral(BAYDESK_SOURCE_DIR "/migrations/") + name);
        ASSERT_TRUE(migration.open(QIODevice::ReadOnly)) << name.toStdString() << " is locked but gone";
        const QByteArray hash =
            QCryptographicHash::hash(migration.readAll(), QCryptographicHash::Sha256).toHex();
        EXPECT_EQ(line.section(QLatin1Char(' '), 1).toUtf8(), hash)
            << name.toStdString()
            << " was released and must not be edited: put it back and write a new migration. "
            << "A new one is locked, when it is released, by\n"
            << "  (cd migrations && sha256sum sqlite/NNNN_name.sql | awk '{print $2, $1}' >> "
               "migrations.lock)";
    }
}

} // namespace
} // namespace baydesk
