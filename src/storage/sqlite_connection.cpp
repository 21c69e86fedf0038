// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_connection.h"

#include "storage/disk_file.h"
#include "storage/sqlite_error.h"

#include <QFile>
#include <QScopeGuard>
#include <sqlite3.h>

namespace baydesk {

namespace {
constexpr int patienceMilliseconds = 5000;

int flagsFor(SqliteConnection::Use use) {
    using Use = SqliteConnection::Use;
    const int access = use == Use::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return access | SQLITE_OPEN_NOMUTEX | (use == Use::NewCopy ? SQLITE_OPEN_CREATE : 0);
}

/// An expression that fails while it runs (a full-text search, say) may quote what a person typed.
bool mayQuoteValues(int code, SqlStep step) {
    return step == SqlStep::Run && (code & 0xff) == SQLITE_ERROR;
}

} // namespace

SqliteConnection::SqliteConnection(const QString& file, Use use) {
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle_, flagsFor(use),
                                     use == Use::NewCopy ? "unix-none" : nullptr);
    if (code != SQLITE_OK) {
        const auto closed = qScopeGuard([this] { sqlite3_close_v2(handle_); });
        fail(code, "opening");
    }
    sqlite3_busy_timeout(handle_, patienceMilliseconds);
}

SqliteConnection::~SqliteConnection() {
    sqlite3_close_v2(handle_);
}

void SqliteConnection::run(const char* statements) {
    const int code = sqlite3_exec(handle_, statements, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(code, statements);
    }
}

void SqliteConnection::tryToRun(const char* statements) noexcept {
    sqlite3_exec(handle_, statements, nullptr, nullptr, nullptr);
}

void SqliteConnection::leaveLog() noexcept {
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void SqliteConnection::fail(int code, const char* doing, SqlStep step) const {
    const int system = handle_ != nullptr ? sqlite3_system_errno(handle_) : 0;
    const bool isDisk = (code & 0xff) == SQLITE_IOERR && isFullDisk(system);
    const StorageError::Kind kind = isDisk ? StorageError::Kind::DiskFull : kindOfSqliteCode(code);
    const int exact = handle_ != nullptr ? sqlite3_extended_errcode(handle_) : code;
    QString detail = QStringLiteral("SQLite error %1").arg((exact & 0xff) == (code & 0xff) ? exact : code);
    if (handle_ != nullptr && !mayQuoteValues(code, step)) {
        detail += QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(handle_));
    }
    detail += QStringLiteral(" [%1], system error %2").arg(QString::fromUtf8(doing).simplified()).arg(system);
    throw StorageError(kind, sentenceFor(kind), detail);
}

} // namespace baydesk
