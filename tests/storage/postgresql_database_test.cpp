// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include "storage/database.h"
#include "storage/postgresql_backend.h"
#include "storage/postgresql_connection.h"
#include "storage/postgresql_database.h"
#include "storage/scratch_database.h"

#include <libpq-fe.h>

namespace baydesk {
namespace {

using Kind = StorageError::Kind;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// What a database on a server can be refused for.
class PostgresqlDatabaseTest : public testing::Test {
  protected:
    void SetUp() override { ONLY_ON_A_SERVER(); }

    static void run(const TestDatabase& database, const char* statement) {
        Session(database.address(), Session::Access::ReadWrite).backend().run(s(statement));
    }
    static std::optional<StorageError> opening(const QString& address) {
        return storageErrorOf([&] { Database::open(address); });
    }
    static QString asGuest(const TestDatabase& database) {
        return TestDatabase::addressOf(database.name(), s("baydesk_guest"));
    }
    /// The guest's password where libpq looks for it.
    class PasswordFile {
      public:
        explicit PasswordFile(const char* password) {
            const QString file = folder_.file(s("pgpass"));
            writeFile(file, QByteArray("*:*:*:baydesk_guest:") + password);
            QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            qputenv("PGPASSFILE", file.toUtf8());
        }
        ~PasswordFile() { qunsetenv("PGPASSFILE"); }

      private:
        TemporaryFolder folder_;
    };
};

TEST_F(PostgresqlDatabaseTest, OpensWhatItMade) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    EXPECT_TRUE(Database::isMissing(place.address()));
    EXPECT_TRUE(Database::create(place.address()));
    EXPECT_FALSE(Database::isMissing(place.address()));
    EXPECT_EQ(Migrator(*Database::open(place.address())).version(), Database::currentVersion());
    EXPECT_EQ(Migrator(*Database::openForReading(place.address())).version(), Database::currentVersion());
}

TEST_F(PostgresqlDatabaseTest, LeavesAnEmptyDatabaseWhenAnUnfinishedShopIsTakenAway) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    const auto session = Database::create(place.address());
    Database::removeUnfinished(*session);
    EXPECT_TRUE(Database::isMissing(place.address()));
    EXPECT_TRUE(Database::create(place.address()));
}

TEST_F(PostgresqlDatabaseTest, RefusesToMakeAShopWhereOneIs) {
    const TestDatabase place;
    EXPECT_EQ(kindOf([&] { Database::create(place.address()); }), Kind::CannotOpen);
}

TEST_F(PostgresqlDatabaseTest, RefusesToMakeAShopBetweenAnotherProgramsTables) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    run(place, "CREATE TABLE invoices (id BIGINT)");
    EXPECT_EQ(kindOf([&] { Database::create(place.address()); }), Kind::NotADatabase);
}

TEST_F(PostgresqlDatabaseTest, RefusesAnotherProgramsDatabase) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    run(place, "CREATE TABLE invoices (id BIGINT)");
    EXPECT_EQ(opening(place.address())->kind(), Kind::NotADatabase);
}

TEST_F(PostgresqlDatabaseTest, RefusesAnEmptyDatabase) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    EXPECT_EQ(opening(place.address())->kind(), Kind::CannotOpen);
}

TEST_F(PostgresqlDatabaseTest, RefusesANewerVersion) {
    const TestDatabase place;
    run(place, "UPDATE baydesk_schema SET version = 9999");
    EXPECT_EQ(opening(place.address())->kind(), Kind::NewerVersion);
    EXPECT_EQ(kindOf([&] { Database::openForReading(place.address()); }), Kind::NewerVersion);
}

TEST_F(PostgresqlDatabaseTest, RefusesADatabaseThatIsNotThere) {
    const auto refusal = opening(TestDatabase::addressOf(s("no_such_database")));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind(), Kind::CannotOpen);
    EXPECT_TRUE(refusal->sentence().contains(s("no_such_database")));
}

TEST_F(PostgresqlDatabaseTest, RefusesAServerThatIsNotThere) {
    const auto refusal = opening(s("postgresql:///shop?host=/no/such/folder"));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind(), Kind::ConnectionLost);
    EXPECT_TRUE(refusal->sentence().contains(s("/no/such/folder")));
}

TEST_F(PostgresqlDatabaseTest, AsksForAMissingPassword) {
    const TestDatabase place;
    const auto refusal = opening(asGuest(place));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind(), Kind::CannotOpen);
    EXPECT_TRUE(refusal->sentence().contains(s(".pgpass")));
}

TEST_F(PostgresqlDatabaseTest, RefusesAWrongPasswordWithoutRepeatingIt) {
    const TestDatabase place;
    const PasswordFile wrong("geheim");
    const auto refusal = opening(asGuest(place));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind(), Kind::CannotOpen);
    EXPECT_TRUE(refusal->sentence().contains(s("baydesk_guest")));
    EXPECT_FALSE((refusal->sentence() + refusal->detail()).contains(s("geheim")));
}

TEST_F(PostgresqlDatabaseTest, RefusesAUserWhoMayNotRead) {
    const TestDatabase place;
    const PasswordFile right("guest");
    EXPECT_EQ(opening(asGuest(place))->kind(), Kind::ReadOnly);
}

TEST_F(PostgresqlDatabaseTest, RefusesAUserWhoMayNotWrite) {
    const TestDatabase place;
    run(place, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO baydesk_guest");
    const PasswordFile right("guest");
    const auto refusal = opening(asGuest(place));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind(), Kind::ReadOnly);
    EXPECT_TRUE(refusal->sentence().contains(s("GRANT"), Qt::CaseInsensitive));
    EXPECT_NO_THROW(Database::openForReading(asGuest(place)));
}

TEST_F(PostgresqlDatabaseTest, WorksForAUserWhoMayWrite) {
    const TestDatabase place;
    run(place, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO baydesk_guest");
    const PasswordFile right("guest");
    const auto session = Database::open(asGuest(place));
    Transaction transaction(*session);
    EXPECT_NO_THROW(session->insert("INSERT INTO bays (name, kind, is_active) VALUES ('1', 'body', 1)", {}));
    transaction.commit();
}

TEST_F(PostgresqlDatabaseTest, RefusesAUserWhoMayNotTakeTurns) {
    const TestDatabase place;
    run(place, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO baydesk_guest");
    run(place, "REVOKE UPDATE ON baydesk_schema FROM baydesk_guest");
    const PasswordFile right("guest");
    const auto refusal = opening(asGuest(place));
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->sentence().contains(s("grant SELECT")));
}

TEST_F(PostgresqlDatabaseTest, AsksForAnotherPasswordOnlyIfItIsWrong) {
    const TestDatabase place;
    const auto isAsked = [](const QString& address) { return PostgresqlDatabase::wantsPassword(address); };
    {
        const PasswordFile wrong("geheim");
        EXPECT_TRUE(isAsked(asGuest(place)));
    }
    const PasswordFile right("guest");
    EXPECT_FALSE(isAsked(TestDatabase::addressOf(s("no_such_database"), s("baydesk_guest"))));
    TestDatabase::runOnServer(s("REVOKE CONNECT ON DATABASE %1 FROM PUBLIC").arg(place.name()));
    EXPECT_FALSE(isAsked(asGuest(place)));
}

TEST_F(PostgresqlDatabaseTest, MakesScratchDatabasesOfItsOwnForLongNamesThatBeginAlike) {
    const QString beginning(55, u'a');
    const auto shop = [&](const char* end) { return TestDatabase::addressOf(beginning + s(end)); };
    const ScratchDatabase one(shop("one"), ScratchDatabase::Purpose::Restore);
    EXPECT_NO_THROW(ScratchDatabase(shop("other"), ScratchDatabase::Purpose::Restore));
}

TEST_F(PostgresqlDatabaseTest, RefusesToMakeAShopForAUserWhoMayNot) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    const PasswordFile right("guest");
    EXPECT_EQ(kindOf([&] { Database::create(asGuest(place)); }), Kind::ReadOnly);
}

TEST_F(PostgresqlDatabaseTest, DemandsTheEncryptionOfTheAddress) {
    const TestDatabase place;
    const PostgresqlBackend backend(place.address() +
                                        s("&sslmode=verify-full&sslrootcert=/my%20'own'%20ca.pem"),
                                    Session::Access::ReadOnly);
    QHash<QByteArray, QByteArray> demanded;
    PQconninfoOption* const options = PQconninfo(handleOf(backend.database()));
    for (const PQconninfoOption* option = options; option->keyword != nullptr; ++option) {
        demanded.insert(option->keyword, option->val);
    }
    PQconninfoFree(options);
    EXPECT_EQ(demanded.value("sslmode"), "verify-full");
    EXPECT_EQ(demanded.value("sslrootcert"), "/my 'own' ca.pem");
}

} // namespace
} // namespace baydesk
