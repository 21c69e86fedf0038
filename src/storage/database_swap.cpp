// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_swap.h"

#include "storage/disk_file.h"
#include "storage/file_header.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

[[noreturn]] void refuseBusy() {
    throw StorageError(Kind::Busy,
                       QCoreApplication::translate("baydesk::StorageError",
                                                   "Another program has this database open. Close Baydesk at "
                                                   "every other window, then restore again; nothing was "
                                                   "changed."));
}

/// sqlite.org/c3ref: the bytes on which SQLite locks a file, from the pending byte over the shared range.
constexpr off_t lockedFrom = 0x40000000;
constexpr off_t lockedBytes = 512;

/// For a file that SQLite itself cannot read any more.
void refuseLocked(const QString& database) {
    const int handle = ::open(QFile::encodeName(database).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0) {
        throw writeError(errno, QStringLiteral("opening a damaged database"));
    }
    const auto closed = qScopeGuard([handle] { ::close(handle); });
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedFrom;
    lock.l_len = lockedBytes;
    if (fcntl(handle, F_GETLK, &lock) != 0) {
        throw writeError(errno, QStringLiteral("asking for the locks of a damaged database"));
    }
    if (lock.l_type != F_UNLCK) {
        refuseBusy();
    }
}

bool looksLikeADatabase(const QString& database) {
    return readFileHeader(database, 15) == QByteArrayLiteral("SQLite format 3");
}

/// Nobody else has the database open, and nobody gets at it while the connection lives. Leaving the
/// write-ahead mode asks for just that, and puts everything into the one file. Null for a damaged file:
/// SQLite is not let near one without a header, since it would throw away the log beside it.
std::unique_ptr<SqliteConnection> takeAlone(const QString& database) {
    if (!looksLikeADatabase(database)) {
        refuseLocked(database);
        return nullptr;
    }
    try {
        auto alone = std::make_unique<SqliteConnection>(database, SqliteConnection::Use::Database);
        sqlite3_busy_timeout(alone->handle(), 1000);
        alone->run("PRAGMA journal_mode = DELETE");
        alone->run("BEGIN EXCLUSIVE");
        return alone;
    } catch (const StorageError& error) {
        if (error.kind() == Kind::Busy) {
            refuseBusy();
        }
        if (error.kind() != Kind::Damaged && error.kind() != Kind::NotADatabase &&
            error.kind() != Kind::Other) {
            throw;
        }
    }
    refuseLocked(database);
    return nullptr;
}

void moveBeside(const QString& database, const QString& aside) {
    for (const char* ending : {"-wal", "-shm", "-journal"}) {
        const QString from = database + QLatin1String(ending);
        if (QFile::exists(from) && !QFile::rename(from, aside + QLatin1String(ending))) {
            throw writeError(errno, QStringLiteral("moving what stands beside a database"));
        }
    }
}

/// The old file keeps its own name until the new one takes it over, where the file system allows two names.
void nameAside(const QString& database, const QString& aside) {
    const QByteArray from = QFile::encodeName(database);
    const QByteArray to = QFile::encodeName(aside);
    if (::link(from.constData(), to.constData()) != 0 && ::rename(from.constData(), to.constData()) != 0) {
        throw writeError(errno, QStringLiteral("moving a database aside"));
    }
}

} // namespace

void swapDatabase(const QString& prepared, const QString& database, const QString& aside) {
    std::unique_ptr<SqliteConnection> alone;
    makeDurable(prepared);
    const bool isThere = QFile::exists(database);
    if (isThere) {
        alone = takeAlone(database);
        QFile::setPermissions(prepared, QFile::permissions(database));
    }
    moveBeside(database, aside);
    if (isThere) {
        nameAside(database, aside);
    }
    if (::rename(QFile::encodeName(prepared).constData(), QFile::encodeName(database).constData()) != 0) {
        const int reason = errno;
        QFile::rename(aside, database); // only where it could not keep its name
        throw writeError(reason, QStringLiteral("putting a database in its place"));
    }
    makeDurable(QFileInfo(database).absolutePath());
}

} // namespace baydesk
