// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

/// Leaves a test out where the database is on a server, and says why.
#define ONLY_WITH_A_FILE(reason)                                                                             \
    if (baydesk::TestDatabase::isOnServer())                                                                 \
    GTEST_SKIP() << "with a file only: " << reason
/// Leaves a test out where the database is a file.
#define ONLY_ON_A_SERVER()                                                                                   \
    if (!baydesk::TestDatabase::isOnServer())                                                                \
    GTEST_SKIP() << "on a server only"

namespace baydesk {

/// A database of a test's own that goes away with it: a file, or, where BAYDESK_TEST_DATABASE names a
/// PostgreSQL server, a database there. The same tests run on both.
class TestDatabase {
  public:
    enum class Content {
        Nothing, ///< an empty file, or an empty database
        Schema   ///< the program's tables, without a shop in them
    };
    explicit TestDatabase(Content content = Content::Schema);
    ~TestDatabase();
    /// A copy of what \p original holds; nobody may be connected to that.
    static std::unique_ptr<TestDatabase> copyOf(const TestDatabase& original);
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    /// For Session, Database and everything that opens one.
    const QString& address() const { return address_; }
    /// What it is called on the server.
    const QString& name() const { return name_; }

    static bool isOnServer();
    /// A schema written for SQLite, in the words of the database this run is about.
    static QString schema(const QString& forSqlite);
    /// The address of another database or user of the server.
    static QString addressOf(const QString& name, const QString& user = {});
    /// Runs a statement in the server's own database.
    static void runOnServer(const QString& statement);

  private:
    struct Uninitialised {};
    explicit TestDatabase(Uninitialised);

    QTemporaryDir folder_;
    QString name_;
    QString address_;
};

} // namespace baydesk
