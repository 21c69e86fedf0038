// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session.h"

#include "storage/file_watch.h"
#include "storage/kept_statement.h"
#include "storage/order_memory.h"
#include "storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>

namespace baydesk {

namespace {

QString nextConnectionName() {
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("baydesk-%1").arg(++counter);
}

[[noreturn]] void misuse(const char* what, Sql sql) {
    throw std::logic_error(std::string(what) + ": " + sql.text());
}

} // namespace

struct Session::Private {
    QString connection = nextConnectionName();
    QSqlDatabase database;
    Access access = Access::ReadOnly;
    KeptStatements statements;
    OrderMemory orders;
    Trace trace;
    std::vector<PrivateRead> privateReads;
    std::set<std::tuple<qint64, StaffId, CustomerId, PrivateOccasion>> knownReads;
    FileWatch watch;
    bool reading = false;

    ~Private() {
        saveLogIfMoved();
        statements.clear();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connection);
    }

    void open(const QString& file) {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QFileInfo(file).absoluteFilePath());
        database.setConnectOptions(access == Access::ReadOnly
                                       ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                       : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open()) {
            throw storageErrorFrom(database.lastError(), "open", SqliteStep::Prepare);
        }
    }

    /// Of a file that is not in its place SQLite leaves the log behind: what was confirmed is brought over
    /// into the file itself, wherever it is now.
    void saveLogIfMoved() noexcept {
        if (access == Access::ReadWrite && database.isOpen() && !watch.isInPlace()) {
            statements.idle("PRAGMA wal_checkpoint(TRUNCATE)", database).tryToRun();
        }
    }

    void requireInPlace() {
        try {
            watch.requireInPlace();
        } catch (const StorageError&) {
            saveLogIfMoved();
            throw;
        }
    }

    /// Ends a transaction on the way out of a scope, where nothing may be thrown. SQLite may have rolled back
    /// by itself (full disk, failed read): then there is nothing left to end.
    void rollBack() noexcept { statements.idle("ROLLBACK", database).tryToRun(); }

    KeptStatement& prepare(Sql sql, Binds binds, bool inTransaction) {
        KeptStatement& kept = statements.idle(sql.text(), database);
        if (kept.placeholders() != static_cast<int>(binds.size())) {
            misuse("a statement with another number of values than placeholders", sql);
        }
        if (kept.writes() && !inTransaction) {
            misuse("a write outside a transaction", sql);
        }
        if (trace) {
            trace(sql.text(), std::span<const Bind>(binds.begin(), binds.size()));
        }
        return kept;
    }
};

Session::Session(const QString& file, Access access) : d_(std::make_unique<Private>()) {
    if (!QFileInfo(file).isFile()) {
        throw StorageError(StorageError::Kind::CannotOpen, sentenceFor(StorageError::Kind::CannotOpen));
    }
    d_->access = access;
    d_->open(file);
    if (access == Access::ReadWrite) {
        requireWriteAheadLog();
        runUnprepared(QStringLiteral("PRAGMA synchronous = FULL"));
        runUnprepared(QStringLiteral("PRAGMA foreign_keys = ON"));
    } else {
        runUnprepared(QStringLiteral("PRAGMA query_only = ON"));
    }
    runUnprepared(QStringLiteral("PRAGMA trusted_schema = OFF"));
    runUnprepared(QStringLiteral("PRAGMA temp_store = MEMORY"));
    runUnprepared(QStringLiteral("PRAGMA cache_size = -16384"));
    one("PRAGMA schema_version", {}, [](const Row&) { return true; }); // opens the log, too
    d_->watch.begin(file);
}

void Session::requireWriteAheadLog() {
    const QString mode = one("PRAGMA journal_mode = WAL", {}, [](const Row& row) { return row.text(0); });
    if (mode != QLatin1String("wal")) {
        throw StorageError(StorageError::Kind::Other, sentenceFor(StorageError::Kind::Other),
                           QStringLiteral("no write-ahead log at this place, but %1").arg(mode));
    }
}

Session::~Session() = default;

bool Session::isInOneView() const {
    return inTransaction_ || d_->reading;
}

void Session::notePrivateRead(const PrivateRead& read) {
    if (d_->knownReads.emplace(read.day.toJulianDay(), read.staff, read.customer, read.occasion).second) {
        d_->privateReads.push_back(read);
    }
}

std::vector<PrivateRead> Session::takePrivateReads() {
    return std::exchange(d_->privateReads, {});
}

OrderMemory& Session::orderMemory() {
    return d_->orders;
}

std::int64_t Session::execute(Sql sql, Binds binds) {
    KeptStatement& kept = d_->prepare(sql, binds, inTransaction_);
    const KeptStatement::Use use(kept, binds);
    return kept.query().numRowsAffected();
}

std::int64_t Session::insert(Sql sql, Binds binds) {
    KeptStatement& kept = d_->prepare(sql, binds, inTransaction_);
    const KeptStatement::Use use(kept, binds);
    return kept.query().lastInsertId().toLongLong();
}

void Session::run(Sql sql, Binds binds, const std::function<bool(const Row&)>& read) {
    KeptStatement& kept = d_->prepare(sql, binds, inTransaction_);
    const KeptStatement::Use use(kept, binds);
    const Row row(&kept.query());
    bool wanted = true;
    while (wanted && kept.next()) {
        wanted = read(row);
    }
    // A write with RETURNING is done only when it was stepped to its end.
    while (!wanted && kept.writes() && kept.next()) {
    }
}

void Session::define(Sql statement) {
    runUnprepared(QString::fromUtf8(statement.text()));
}

void Session::runUnprepared(const QString& statement) {
    QSqlQuery query(d_->database);
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        throw storageErrorFrom(query.lastError(), statement.toUtf8().constData(), SqliteStep::Prepare);
    }
}

void Session::missingRow(Sql sql) {
    misuse("no row where there is always one", sql);
}

void Session::setTrace(Trace trace) {
    d_->trace = std::move(trace);
}

Transaction::Transaction(Session& session) : session_(session) {
    if (session.inTransaction_ || session.d_->reading || session.d_->access == Session::Access::ReadOnly) {
        throw std::logic_error("a transaction inside another, or on a session that only reads");
    }
    session.d_->requireInPlace();
    session.execute("BEGIN IMMEDIATE");
    session.inTransaction_ = true;
    session.changes_ = Changes();
    session.rights_.reset();
}

Transaction::~Transaction() {
    if (open_) {
        session_.d_->rollBack();
        session_.d_->orders.forget();
        session_.inTransaction_ = false;
        session_.changes_ = Changes();
    }
}

Changes Transaction::commit() {
    if (!open_) {
        throw std::logic_error("a transaction committed twice");
    }
    session_.d_->requireInPlace();
    try {
        session_.execute("COMMIT");
    } catch (const StorageError& error) {
        throw afterFailedCommit(error);
    }
    open_ = false;
    session_.inTransaction_ = false;
    return std::exchange(session_.changes_, Changes());
}

ReadTransaction::ReadTransaction(Session& session) : session_(session) {
    if (session.inTransaction_ || session.d_->reading) {
        throw std::logic_error("a read transaction inside another");
    }
    session.d_->requireInPlace();
    session.execute("BEGIN");
    session.d_->reading = true;
    session.rights_.reset();
}

ReadTransaction::~ReadTransaction() {
    session_.d_->rollBack();
    session_.d_->reading = false;
}

} // namespace baydesk
