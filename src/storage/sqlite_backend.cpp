// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_backend.h"

#include "storage/baydesk_file.h"
#include "storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlError>

namespace baydesk {

namespace {

constexpr const char* beginWriting = "BEGIN IMMEDIATE";
constexpr const char* beginReading = "BEGIN";

void runKept(KeptStatement& statement) {
    const KeptStatement::Use use(statement, {});
}

} // namespace

SqliteBackend::SqliteBackend(const QString& file, Session::Access access) : access_(access) {
    if (!QFileInfo(file).isFile()) {
        throw StorageError(StorageError::Kind::CannotOpen, sentenceFor(StorageError::Kind::CannotOpen));
    }
    const bool isReader = access == Session::Access::ReadOnly;
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
    database_.setDatabaseName(QFileInfo(file).absoluteFilePath());
    database_.setConnectOptions(isReader ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database_.open()) {
        fail(database_.lastError(), "open", SqlStep::Prepare);
    }
    if (isReader) {
        run(QStringLiteral("PRAGMA query_only = ON"));
    } else {
        requireWriteAheadLog();
        run(QStringLiteral("PRAGMA synchronous = FULL"));
        run(QStringLiteral("PRAGMA foreign_keys = ON"));
    }
    run(QStringLiteral("PRAGMA trusted_schema = OFF"));
    run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    run(QStringLiteral("PRAGMA cache_size = -16384"));
    askOnce(QStringLiteral("PRAGMA schema_version")); // opens the log, too
    watch_.begin(file);
}

SqliteBackend::~SqliteBackend() {
    saveLogIfMoved();
}

void SqliteBackend::saveLogIfMoved() noexcept {
    if (access_ == Session::Access::ReadWrite && database_.isOpen() && !watch_.isInPlace()) {
        statement("PRAGMA wal_checkpoint(TRUNCATE)").tryToRun();
    }
}

void SqliteBackend::requireInPlace() {
    try {
        watch_.requireInPlace();
    } catch (const StorageError&) {
        saveLogIfMoved();
        throw;
    }
}

void SqliteBackend::requireWriteAheadLog() {
    const QString mode = askOnce(QStringLiteral("PRAGMA journal_mode = WAL")).toString();
    if (mode != QLatin1String("wal")) {
        throw StorageError(StorageError::Kind::Other, sentenceFor(StorageError::Kind::Other),
                           QStringLiteral("no write-ahead log at this place, but %1").arg(mode));
    }
}

std::int64_t SqliteBackend::insertedId(KeptStatement& ran) {
    return ran.query().lastInsertId().toLongLong();
}

const char* SqliteBackend::beginText(Session::Access access) const {
    return access == Session::Access::ReadWrite ? beginWriting : beginReading;
}

void SqliteBackend::begin(Session::Access access) {
    requireInPlace();
    runKept(statement(beginText(access)));
}

void SqliteBackend::commit(Changes) {
    requireInPlace();
    try {
        runKept(statement("COMMIT"));
    } catch (const StorageError& error) {
        throw afterFailedCommit(error);
    }
}

/// SQLite may have rolled back by itself (full disk, failed read): then there is nothing left to end.
void SqliteBackend::rollBack() noexcept {
    statement("ROLLBACK").tryToRun();
}

void SqliteBackend::fail(const QSqlError& error, const char* sql, SqlStep step) {
    throw storageErrorFrom(error, sql, step);
}

/// SQLite counts what other connections commit, but not what they touched.
Changes SqliteBackend::changedElsewhere() {
    const qlonglong version = [this] {
        KeptStatement& kept = statement("PRAGMA data_version");
        const KeptStatement::Use use(kept, {});
        return kept.next() ? kept.query().value(0).toLongLong() : 0;
    }();
    const bool isChanged = dataVersion_ && *dataVersion_ != version;
    dataVersion_ = version;
    return isChanged ? Changes::everything() : Changes();
}

int SqliteBackend::schemaVersion() {
    return askOnce(QStringLiteral("PRAGMA user_version")).toInt();
}

void SqliteBackend::beginUpgrade() {
    // A table can be rebuilt only while foreign keys are off, and the switch works only outside a
    // transaction.
    run(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

void SqliteBackend::endUpgrade() {
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void SqliteBackend::stampSchema(int version) {
    const QVariant table = askOnce(QStringLiteral("PRAGMA foreign_key_check"));
    if (table.isValid()) {
        throw StorageError(
            StorageError::Kind::Damaged, sentenceFor(StorageError::Kind::Damaged),
            QStringLiteral("foreign key check failed after a migration in table %1").arg(table.toString()));
    }
    run(QStringLiteral("PRAGMA application_id = %1").arg(baydeskApplicationId));
    run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Backend::Faults SqliteBackend::faults(Session& session) {
    Faults faults;
    session.each("PRAGMA integrity_check", {}, [&](const Row& row) {
        if (row.text(0) != QLatin1String("ok")) {
            faults.damage.append(row.text(0));
        }
    });
    session.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        faults.looseReferences.append(
            QStringLiteral("%1 %2").arg(row.text(0)).arg(row.optionalInteger(1).value_or(0)));
    });
    return faults;
}

} // namespace baydesk
