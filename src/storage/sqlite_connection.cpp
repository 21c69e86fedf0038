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
}

SqliteConnection::SqliteConnection(const QString& file, Use use) {
    const bool isNew = use == Use::NewCopy;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (isNew ? SQLITE_OPEN_CREATE : 0);
    const int code =
        sqlite3_open_v2(QFile::encodeName(file).constData(), &handle_, flags, isNew ? "unix-none" : nullptr);
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

void SqliteConnection::fail(int code, const char* doing) const {
    const int system = handle_ != nullptr ? sqlite3_system_errno(handle_) : 0;
    const bool isDisk = (code & 0xff) == SQLITE_IOERR && isFullDisk(system);
    const StorageError::Kind kind = isDisk ? StorageError::Kind::DiskFull : kindOfSqliteCode(code);
    throw StorageError(kind, sentenceFor(kind),
                       QStringLiteral("SQLite error %1 [%2], system error %3")
                           .arg(code)
                           .arg(QLatin1String(doing))
                           .arg(system));
}

} // namespace baydesk
