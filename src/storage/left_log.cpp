// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/left_log.h"

#include "domain/storage_error.h"
#include "storage/baydesk_file.h"

#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>
#include <tuple>

namespace baydesk {

namespace {

bool isLater(const timespec& one, const timespec& other) {
    return std::tuple(one.tv_sec, one.tv_nsec) > std::tuple(other.tv_sec, other.tv_nsec);
}

/// Of the database the last change of its content or place counts, which no copying preserves; of the log
/// that of its content.
bool isChangedAfterItsLog(const QString& file) {
    struct stat database {};
    struct stat log {};
    const QByteArray path = QFile::encodeName(file);
    return ::stat((path + "-wal").constData(), &log) == 0 && log.st_size > 0 &&
           ::stat(path.constData(), &database) == 0 && isLater(database.st_ctim, log.st_mtim);
}

} // namespace

void refuseForeignLog(const QString& file) {
    if (isChangedAfterItsLog(file) && !isWhole(file)) {
        throw StorageError(
            StorageError::Kind::Damaged,
            QCoreApplication::translate(
                "baydesk::StorageError",
                "The database and the log beside it, whose name ends in -wal, do not fit together: one of "
                "them "
                "was exchanged, or the file is damaged. Keep both, and restore the last backup."),
            QStringLiteral("the check of a database with a left log failed"));
    }
}

} // namespace baydesk
