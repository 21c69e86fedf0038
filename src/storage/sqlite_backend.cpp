// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_backend.h"

#include "storage/baydesk_file.h"
#include "storage/sqlite_error.h"
#include "storage/sqlite_statement.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <sqlite3.h>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(logLog, "baydesk.log", QtInfoMsg)

constexpr std::chrono::milliseconds patience{5000};
constexpr const char* beginWriting = "BEGIN IMMEDIATE";
constexpr const char* beginReading = "BEGIN";

void runKept(KeptStatement& statement) {
    const KeptStatement::Use use(statement, {});
}

SqliteConnection::Use useFor(Session::Access access) {
    return access == Session::Access::ReadOnly ? SqliteConnection::Use::Reading
                                               : SqliteConnection::Use::Database;
}

QString requireFile(const QString& file) {
    if (!QFileInfo(file).isFile()) {
        throw StorageError(StorageError::Kind::CannotOpen, sentenceFor(StorageError::Kind::CannotOpen));
    }
    return QFileInfo(file).absoluteFilePath();
}

} // namespace

SqliteBackend::SqliteBackend(const QString& file, Session::Access access)
    : access_(access), connection_(requireFile(file), useFor(access)) {
    const bool isReader = access == Session::Access::ReadOnly;
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
    if (!isReader) {
        queue_.emplace(file);
    }
}

SqliteBackend::~SqliteBackend() {
    saveLogIfMoved();
    if (!watch_.isInPlace()) {
        connection_.leaveLog();
    }
    statements_.clear(); // before their connection
}

std::unique_ptr<KeptStatement> SqliteBackend::prepared(const char* sql) {
    return std::make_unique<SqliteStatement>(sql, connection_);
}

void SqliteBackend::run(const QString& statement) {
    connection_.run(statement.toUtf8().constData());
}

QVariant SqliteBackend::askOnce(const QString& statement) {
    const QByteArray text = statement.toUtf8();
    SqliteStatement once(text.constData(), connection_);
    const KeptStatement::Use use(once, {});
    if (!once.next() || once.isNull(0)) {
        return {};
    }
    return once.isText(0) ? QVariant(once.text(0)) : QVariant(static_cast<qlonglong>(once.integer(0)));
}

void SqliteBackend::saveLogIfMoved() noexcept {
    if (access_ == Session::Access::ReadOnly || watch_.isInPlace()) {
        return;
    }
    if (watch_.mayCarryLogOver()) {
        connection_.tryToRun("PRAGMA wal_checkpoint(TRUNCATE)");
        watch_.lookAgain();
    } else {
        qCWarning(logLog)
            << "the log that was taken away is not carried over: the database was written to since";
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

std::int64_t SqliteBackend::insertedId(KeptStatement&) {
    return sqlite3_last_insert_rowid(connection_.handle());
}

const char* SqliteBackend::beginText(Session::Access access) const {
    return access == Session::Access::ReadWrite ? beginWriting : beginReading;
}

void SqliteBackend::begin(Session::Access access) {
    requireInPlace();
    if (access == Session::Access::ReadOnly || !queue_) {
        runKept(statement(beginText(access)));
        return;
    }
    queue_->enter(patience);
    auto outOfTurn = qScopeGuard([this] { queue_->leave(); });
    runKept(statement(beginText(access)));
    outOfTurn.dismiss();
}

void SqliteBackend::commit(Changes) {
    requireInPlace();
    try {
        runKept(statement("COMMIT"));
        watch_.lookAgain(); // it may have carried the log over
        if (queue_) {
            queue_->leave();
        }
    } catch (const StorageError& error) {
        throw afterFailedCommit(error);
    }
}

/// SQLite may have rolled back by itself (full disk, failed read): then there is nothing left to end.
void SqliteBackend::rollBack() noexcept {
    connection_.tryToRun("ROLLBACK");
    if (queue_) {
        queue_->leave();
    }
}

/// SQLite counts what other connections commit, but not what they touched.
Changes SqliteBackend::changedElsewhere() {
    const std::int64_t version = [this] {
        KeptStatement& kept = statement("PRAGMA data_version");
        const KeptStatement::Use use(kept, {});
        return kept.next() ? kept.integer(0) : 0;
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

void SqliteBackend::endUpgrade() noexcept {
    connection_.tryToRun("PRAGMA foreign_keys = ON");
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
