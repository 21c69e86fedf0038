// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_database.h"

#include "storage/backend.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/postgresql_connection.h"
#include "storage/postgresql_error.h"
#include "storage/server_copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StorageError)
};

constexpr std::int64_t oldestServer = 150000;

std::int64_t integerFrom(const Row& row) {
    return row.integer(0);
}

void refuseUnsuitableServer(Session& session) {
    const auto version =
        session.one("SELECT CAST(current_setting('server_version_num') AS BIGINT)", {}, integerFrom);
    if (version < oldestServer) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("The database server is too old. Baydesk needs PostgreSQL 15 or newer."));
    }
    const QString encoding = session.one("SELECT current_setting('server_encoding')", {},
                                         [](const Row& row) { return row.text(0); });
    if (encoding != QLatin1String("UTF8")) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr("The database stores text as %1, which cannot hold every name. Make one with the "
                   "encoding UTF8.")
                .arg(encoding));
    }
}

/// Tables and the like in the schema "public" that no extension brought.
std::int64_t countRelations(Session& session) {
    return session.one("SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                       "WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_depend d "
                       "WHERE d.objid = c.oid AND d.deptype = 'e')",
                       {}, integerFrom);
}

int readKnownVersion(Session& session, const DatabaseAddress& address) {
    const int version = Migrator(session).version();
    if (version > Database::currentVersion()) {
        throw StorageError(
            Kind::NewerVersion, sentenceForServer(Kind::NewerVersion),
            QStringLiteral("schema version %1, known up to %2").arg(version).arg(Database::currentVersion()));
    }
    if (version > 0) {
        return version;
    }
    if (countRelations(session) == 0) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("The database %1 is empty. Make a shop in it first, or choose another one.")
                               .arg(address.toString()));
    }
    throw StorageError(
        Kind::NotADatabase,
        Tr::tr("The database %1 belongs to another program. Choose another one.").arg(address.toString()));
}

/// Said at once rather than at the first act. Of the schema's version nothing is written, but who writes
/// locks its table (PostgresqlBackend::beginWriting).
void refuseMissingRights(Session& session, const DatabaseAddress& address) {
    const auto tables =
        session.one("SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                    "WHERE n.nspname = 'public' AND c.relkind = 'r' "
                    "AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'UPDATE') "
                    "AND (c.relname = 'baydesk_schema' OR (has_table_privilege(c.oid, 'INSERT') "
                    "AND has_table_privilege(c.oid, 'DELETE'))))",
                    {}, integerFrom);
    if (tables > 0) {
        throw StorageError(
            Kind::ReadOnly,
            Tr::tr("The database user may not write to the database %1. Let whoever looks after the server "
                   "grant SELECT, INSERT, UPDATE and DELETE on all its tables.")
                .arg(address.toString()));
    }
}

/// The one desk that upgrades makes the copy; another one that waited finds that all is done.
void upgradeAfterCopy(Session& session, const DatabaseAddress& address) {
    session.backend().beginUpgrade();
    const auto over = qScopeGuard([&session] { session.backend().endUpgrade(); });
    if (Migrator(session).version() == Database::currentVersion()) {
        return;
    }
    const QString copy = copyBeforeUpgrade(address, Database::currentVersion());
    try {
        Migrator(session).upgrade();
    } catch (const StorageError& error) {
        if (error.kind() != Kind::OutcomeUnknown && error.kind() != Kind::ConnectionLost) {
            QFile::remove(copy); // the original is as it was
        }
        throw;
    }
}

std::unique_ptr<Session> connect(const DatabaseAddress& address, Session::Access access) {
    auto session = std::make_unique<Session>(address, access);
    refuseUnsuitableServer(*session);
    return session;
}

} // namespace

std::unique_ptr<Session> PostgresqlDatabase::open(const DatabaseAddress& address, CopyFirst copyFirst) {
    auto session = connect(address, Session::Access::ReadWrite);
    if (readKnownVersion(*session, address) < Database::currentVersion()) {
        if (copyFirst == CopyFirst::Yes) {
            upgradeAfterCopy(*session, address);
        } else {
            Migrator(*session).upgrade();
        }
    }
    refuseMissingRights(*session, address);
    return session;
}

std::unique_ptr<Session> PostgresqlDatabase::openForReading(const DatabaseAddress& address) {
    auto session = connect(address, Session::Access::ReadOnly);
    if (readKnownVersion(*session, address) < Database::currentVersion()) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("This database was written by an older Baydesk. Open it once in the "
                                  "program, which brings it up to date."));
    }
    return session;
}

bool PostgresqlDatabase::isEmpty(const DatabaseAddress& address) {
    const auto session = connect(address, Session::Access::ReadOnly);
    return countRelations(*session) == 0;
}

bool PostgresqlDatabase::wantsPassword(const DatabaseAddress& address) {
    return isRefusedForPassword(address);
}

std::unique_ptr<Session> PostgresqlDatabase::create(const DatabaseAddress& address) {
    auto session = connect(address, Session::Access::ReadWrite);
    if (Migrator(*session).version() > 0) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("There is a shop in the database %1 already. Choose an empty one.")
                               .arg(address.toString()));
    }
    if (countRelations(*session) > 0) {
        throw StorageError(Kind::NotADatabase,
                           Tr::tr("The database %1 holds tables of another program. Choose an empty one.")
                               .arg(address.toString()));
    }
    const bool mayCreate = session->one("SELECT has_schema_privilege('public', 'CREATE')", {},
                                        [](const Row& row) { return row.boolean(0); });
    if (!mayCreate) {
        throw StorageError(
            Kind::ReadOnly,
            Tr::tr("The database user may not make tables in %1. Let whoever looks after the server make "
                   "that user the owner of the database.")
                .arg(address.toString()));
    }
    Migrator(*session).upgrade();
    return session;
}

void PostgresqlDatabase::removeUnfinished(Session& session) {
    const auto tables = session.list("SELECT CAST(c.oid::regclass AS TEXT) FROM pg_class c "
                                     "JOIN pg_namespace n ON n.oid = c.relnamespace "
                                     "WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT EXISTS "
                                     "(SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')",
                                     {}, [](const Row& row) { return row.text(0); });
    Transaction transaction(session);
    for (const QString& table : tables) {
        session.backend().run(QStringLiteral("DROP TABLE %1 CASCADE").arg(table));
    }
    session.backend().run(QStringLiteral("DROP FUNCTION IF EXISTS refuse_change()"));
    transaction.commit();
}

} // namespace baydesk
