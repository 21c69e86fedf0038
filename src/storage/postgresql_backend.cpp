// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_backend.h"

#include "storage/postgresql_connection.h"
#include "storage/postgresql_error.h"
#include "storage/postgresql_statement.h"

#include <QScopeGuard>
#include <QSqlError>
#include <QThread>
#include <atomic>
#include <libpq-fe.h>

namespace baydesk {

namespace {

constexpr const char* channel = "baydesk";
/// "BYDS": two programs that upgrade at once wait for each other on it.
constexpr int upgradeLock = 0x42594453;
constexpr int historyLock = 0x42594454;

QString nextConnectionName() {
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("baydesk-%1").arg(++counter);
}

[[noreturn]] void throwLost(const QString& detail) {
    throw StorageError(StorageError::Kind::ConnectionLost,
                       sentenceForServer(StorageError::Kind::ConnectionLost), detail);
}

} // namespace

PostgresqlBackend::PostgresqlBackend(DatabaseAddress address, Session::Access access)
    : connection_(nextConnectionName()), address_(std::move(address)), access_(access) {
    try {
        connect();
    } catch (...) {
        disconnect();
        throw;
    }
}

PostgresqlBackend::~PostgresqlBackend() {
    disconnect();
}

void PostgresqlBackend::disconnect() {
    // The driver goes first: the server then drops the statements at once instead of being asked for each.
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
    statements_.clear();
}

std::unique_ptr<KeptStatement> PostgresqlBackend::prepared(const char* sql) {
    return std::make_unique<PostgresqlStatement>(sql, *this);
}

void PostgresqlBackend::run(const QString& statement) {
    QSqlQuery query(database_);
    if (!query.exec(statement)) {
        fail(query.lastError(), statement.toUtf8().constData(), SqlStep::Prepare);
    }
}

QVariant PostgresqlBackend::askOnce(const QString& statement) {
    QSqlQuery query(database_);
    if (!query.exec(statement)) {
        fail(query.lastError(), statement.toUtf8().constData(), SqlStep::Prepare);
    }
    return query.next() ? query.value(0) : QVariant();
}

void PostgresqlBackend::connect() {
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection_);
    connectTo(database_, address_);
    run(QStringLiteral("SELECT set_config('search_path', 'public', false), "
                       "set_config('lock_timeout', '5s', false), "
                       "set_config('idle_in_transaction_session_timeout', '60s', false), "
                       "set_config('default_transaction_read_only', '%1', false)")
            .arg(access_ == Session::Access::ReadOnly ? QStringLiteral("on") : QStringLiteral("off")));
}

void PostgresqlBackend::reconnect() {
    disconnect();
    connect();
    isLost_ = false;
    historyChain_ = 0;
    if (isListening_) {
        run(QStringLiteral("LISTEN %1").arg(QLatin1String(channel)));
    }
}

void PostgresqlBackend::requireConnection() const {
    if (isLost_) {
        throwLost(QStringLiteral("not connected again yet"));
    }
}

KeptStatement& PostgresqlBackend::insertion(const char* sql) {
    std::string& text = insertions_[sql];
    if (text.empty()) {
        text = std::string(sql) + " RETURNING id";
    }
    return statement(text.c_str());
}

std::int64_t PostgresqlBackend::insertedId(KeptStatement& ran) {
    return ran.next() ? ran.integer(0) : 0;
}

const char* PostgresqlBackend::beginText(Session::Access access) const {
    return access == Session::Access::ReadWrite ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                                                : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

void PostgresqlBackend::begin(Session::Access access) {
    requireConnection();
    if (access == Session::Access::ReadWrite) {
        beginWriting(QStringLiteral("ROW SHARE"));
    } else {
        run(QLatin1String(beginText(access)));
    }
}

void PostgresqlBackend::beginAlone() {
    requireConnection();
    beginWriting(QStringLiteral("EXCLUSIVE"));
}

/// LOCK is the one statement that takes no snapshot: what the transaction sees is what stands when it has its
/// turn. In the same message as BEGIN it costs no way to the server and back.
void PostgresqlBackend::beginWriting(const QString& lockMode) {
    QString text = QLatin1String(beginText(Session::Access::ReadWrite));
    if (takesTurns()) {
        text += QStringLiteral("; LOCK TABLE baydesk_schema IN %1 MODE").arg(lockMode);
    }
    // QPSQL reads the outcome of the first statement of a message only.
    PGresult* const result = PQexec(handleOf(database_), text.toUtf8().constData());
    const auto done = qScopeGuard([result] { PQclear(result); });
    if (PQresultStatus(result) != PGRES_COMMAND_OK) {
        const QSqlError error({}, QString::fromUtf8(PQresultErrorMessage(result)), QSqlError::StatementError,
                              QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)));
        rollBack();
        failToBegin(error);
    }
}

void PostgresqlBackend::failToBegin(const QSqlError& error) {
    try {
        fail(error, "BEGIN", SqlStep::Run);
    } catch (const StorageError& said) {
        if (error.nativeErrorCode() == QLatin1String("55P03")) {
            throw RaceError(RaceError::Meeting::NoTurn, said);
        }
        throw;
    }
}

/// Not before the first migration.
bool PostgresqlBackend::takesTurns() {
    if (!takesTurns_) {
        takesTurns_ = askOnce(QStringLiteral("SELECT COALESCE(has_table_privilege("
                                             "to_regclass('public.baydesk_schema'), 'UPDATE'), FALSE)"))
                          .toBool();
    }
    return takesTurns_;
}

OutcomeUnknown::Ticket PostgresqlBackend::announce(Changes touched) {
    const char* sql = touched.isEmpty()
                          ? "SELECT CAST(pg_current_xact_id_if_assigned() AS TEXT)"
                          : "SELECT CAST(pg_current_xact_id_if_assigned() AS TEXT), pg_notify('baydesk', ?)";
    KeptStatement& kept = statement(sql);
    const Bind topics(QString::number(touched.bits()));
    const KeptStatement::Use use(kept, touched.isEmpty() ? Session::Binds{} : Session::Binds{topics});
    const bool hasNumber = kept.next() && !kept.isNull(0);
    return {hasNumber ? kept.text(0) : QString(), PQbackendPID(handleOf(database_))};
}

void PostgresqlBackend::commit(Changes touched) {
    const OutcomeUnknown::Ticket ticket = announce(touched);
    try {
        run(QStringLiteral("COMMIT"));
    } catch (const StorageError& error) {
        if (error.kind() == StorageError::Kind::ConnectionLost && !ticket.transaction.isEmpty()) {
            throw OutcomeUnknown(ticket, touched, error);
        }
        throw;
    }
}

void PostgresqlBackend::rollBack() noexcept {
    if (!isLost_) { // then the server has rolled back by itself
        QSqlQuery query(database_);
        query.exec(QStringLiteral("ROLLBACK"));
    }
}

void PostgresqlBackend::fail(const QSqlError& error, const char* sql, SqlStep step) {
    isLost_ = isLost_ || PQstatus(handleOf(database_)) == CONNECTION_BAD ||
              kindOfSqlState(error.nativeErrorCode()) == StorageError::Kind::ConnectionLost;
    throwPostgresqlError(error, sql, step, isLost_);
}

/// A lock of the connection, not of the transaction: the chain stays its own until it ends. More chains than
/// connections a server takes are never needed.
int PostgresqlBackend::historyChain() {
    for (int chain = 1; historyChain_ == 0; ++chain) {
        if (askOnce(QStringLiteral("SELECT pg_try_advisory_lock(%1, %2)").arg(historyLock).arg(chain))
                .toBool()) {
            historyChain_ = chain;
        }
    }
    return historyChain_;
}

Changes PostgresqlBackend::changedElsewhere() {
    requireConnection();
    if (!isListening_) {
        run(QStringLiteral("LISTEN %1").arg(QLatin1String(channel)));
        isListening_ = true;
    }
    PGconn* const connection = handleOf(database_);
    if (PQconsumeInput(connection) == 0) {
        isLost_ = true;
        throwLost(QStringLiteral("the server closed the connection"));
    }
    Changes changes;
    while (PGnotify* const notice = PQnotifies(connection)) {
        if (notice->be_pid != PQbackendPID(connection)) {
            changes.add(Changes::fromBits(QByteArray(notice->extra).toUInt()));
        }
        PQfreemem(notice);
    }
    return changes;
}

bool PostgresqlBackend::isCommitted(const OutcomeUnknown::Ticket& ticket) {
    const auto transaction = QString::number(ticket.transaction.toULongLong());
    const auto shortNumber = QString::number(ticket.transaction.toULongLong() & 0xffffffffULL);
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        const QString status =
            askOnce(QStringLiteral("SELECT pg_xact_status(CAST('%1' AS xid8))").arg(transaction)).toString();
        if (status != QLatin1String("in progress")) {
            return status == QLatin1String("committed");
        }
        // The server has not noticed that the old connection is dead: whatever it was to do, it ends now.
        askOnce(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                               "WHERE pid = %1 AND CAST(backend_xid AS TEXT) = '%2'")
                    .arg(ticket.process)
                    .arg(shortNumber));
        QThread::msleep(50);
    }
    throwLost(QStringLiteral("the server does not end transaction %1").arg(transaction));
}

int PostgresqlBackend::schemaVersion() {
    const bool isThere =
        askOnce(QStringLiteral("SELECT to_regclass('public.baydesk_schema') IS NOT NULL")).toBool();
    return isThere ? askOnce(QStringLiteral("SELECT version FROM baydesk_schema")).toInt() : 0;
}

void PostgresqlBackend::beginUpgrade() {
    // Before the transaction begins, so that what another program did meanwhile is seen in it.
    run(QStringLiteral("SET lock_timeout = '5min'"));
    run(QStringLiteral("SELECT pg_advisory_lock(%1)").arg(upgradeLock));
    run(QStringLiteral("SET lock_timeout = '5s'"));
}

void PostgresqlBackend::endUpgrade() noexcept {
    if (!isLost_) { // then the server has unlocked by itself
        QSqlQuery query(database_);
        query.exec(QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(upgradeLock));
    }
}

void PostgresqlBackend::stampSchema(int version) {
    // Foreign keys are never off here, so that there is nothing to check.
    run(QStringLiteral("CREATE TABLE IF NOT EXISTS baydesk_schema ("
                       "id BIGINT PRIMARY KEY CHECK (id = 1), version BIGINT NOT NULL)"));
    run(QStringLiteral("INSERT INTO baydesk_schema (id, version) VALUES (1, %1) "
                       "ON CONFLICT (id) DO UPDATE SET version = excluded.version")
            .arg(version));
}

} // namespace baydesk
