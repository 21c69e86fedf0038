// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_watch.h"

#include "domain/storage_error.h"
#include "storage/baydesk_file.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

namespace baydesk {

void FileWatch::begin(const QString& file) {
    file_ = QFile::encodeName(QFileInfo(file).absoluteFilePath());
    log_ = file_ + "-wal";
    fileNode_ = nodeOf(file_);
    logNode_ = nodeOf(log_);
}

std::optional<FileWatch::Look> FileWatch::lookAt(const QByteArray& path) {
    struct stat found {};
    return ::stat(path.constData(), &found) == 0
               ? std::optional(Look{{found.st_dev, found.st_ino}, found.st_size})
               : std::nullopt;
}

std::optional<FileWatch::Node> FileWatch::nodeOf(const QByteArray& path) {
    const std::optional<Look> found = lookAt(path);
    return found ? std::optional(found->node) : std::nullopt;
}

bool FileWatch::isLogInPlace() const {
    return !logNode_ || nodeOf(log_) == logNode_;
}

bool FileWatch::isInPlace() const {
    return nodeOf(file_) == fileNode_ && isLogInPlace();
}

void FileWatch::requireNotCutShort(off_t size) {
    const bool isEmpty = size == 0; // for SQLite a database without tables, and nothing wrong with it
    if (size < size_ && (isEmpty || !isWhole(QFile::decodeName(file_)))) {
        throw StorageError(StorageError::Kind::Damaged, sentenceFor(StorageError::Kind::Damaged),
                           QStringLiteral("the file was cut short"));
    }
    size_ = size;
}

void FileWatch::requireInPlace() {
    using Kind = StorageError::Kind;
    const std::optional<Look> file = lookAt(file_);
    if (!file || file->node != fileNode_) {
        throw StorageError(Kind::Moved, sentenceFor(Kind::Moved),
                           QStringLiteral("the file is not in its place"));
    }
    if (!isLogInPlace()) {
        throw StorageError(
            Kind::Moved,
            QCoreApplication::translate(
                "baydesk::StorageError",
                "The log beside the database, whose name ends in -wal, was taken away while Baydesk was "
                "working "
                "with it. Close Baydesk and open the database again: everything saved before is there."),
            QStringLiteral("the log is not in its place"));
    }
    requireNotCutShort(file->size);
}

} // namespace baydesk
