// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_backup.h"

#include "storage/disk_file.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <memory>
#include <sqlite3.h>

namespace baydesk {

namespace {

/// One mebibyte of 4 KiB pages: often enough to hear of a cancel, seldom enough to cost nothing.
constexpr int pagesPerStep = 256;

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

void copyPages(SqliteConnection& from, SqliteConnection& to, const BackupGoOn& goOn) {
    std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup) {
        to.fail(sqlite3_extended_errcode(to.handle()), "beginning a backup");
    }
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesPerStep);
        if (code != SQLITE_OK && code != SQLITE_DONE) {
            backup.reset(); // only its end tells the connection what the system said
            to.fail(code, "writing a backup");
        }
        const int total = sqlite3_backup_pagecount(backup.get());
        tellProgress(goOn,
                     {BackupProgress::Step::Copying, total - sqlite3_backup_remaining(backup.get()), total});
        if (code == SQLITE_DONE) {
            return;
        }
    }
}

} // namespace

void copySqliteDatabase(const QString& database, const QString& copy, const BackupGoOn& goOn) {
    auto unfinished = qScopeGuard([&copy] { QFile::remove(copy); });
    {
        SqliteConnection from(database, SqliteConnection::Use::Database);
        if (!QFile::exists(copy) && QFileInfo(copy).absoluteDir().exists()) {
            NewFile(copy).keep(); // SQLite leaves the rights of a file that is there as they are
        }
        SqliteConnection to(copy, SqliteConnection::Use::NewCopy);
        from.run("PRAGMA query_only = ON");
        // A read that stays open holds on to the moment. Without it each commit of another program would make
        // the copy start anew, and a busy shop would never be done.
        from.run("BEGIN; SELECT COUNT(*) FROM sqlite_schema");
        to.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
        copyPages(from, to, goOn);
        // The copied header asks for a log beside the file; at rest a backup has none.
        to.run("PRAGMA journal_mode = DELETE");
    }
    if (QFile::exists(copy + QStringLiteral("-wal"))) {
        throw StorageError(StorageError::Kind::Other, sentenceFor(StorageError::Kind::Other),
                           QStringLiteral("a backup kept a log beside it"));
    }
    unfinished.dismiss();
}

} // namespace baydesk
