// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_watch.h"

#include "domain/storage_error.h"
#include "storage/baydesk_file.h"
#include "storage/file_header.h"
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
    lookAgain();
}

void FileWatch::lookAgain() {
    seenLast_ = lookAt(file_);
}

std::optional<FileWatch::Look> FileWatch::lookAt(const QByteArray& path) {
    struct stat found {};
    return ::stat(path.constData(), &found) == 0
               ? std::optional(
                     Look{{found.st_dev, found.st_ino}, found.st_size, found.st_mtim, found.st_ctim})
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

bool FileWatch::isAsSeenLast(const Look& file) const {
    const auto isSame = [](const timespec& one, const timespec& other) {
        return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
    };
    return seenLast_ && file.size == seenLast_->size && isSame(file.written, seenLast_->written) &&
           isSame(file.changed, seenLast_->changed);
}

/// Even an empty one: whoever made it knows the file as it is now.
bool FileWatch::isLogOfAnother() const {
    const QString log = QFile::decodeName(log_);
    const QFileInfo found(log);
    return found.exists() &&
           (found.size() == 0 || readFileHeader(log, 3) == QByteArrayLiteral("\x37\x7f\x06"));
}

bool FileWatch::mayCarryLogOver() const {
    const std::optional<Look> file = lookAt(file_);
    const bool isMoved = !file || file->node != fileNode_;
    return isMoved || (!isLogInPlace() && !isLogOfAnother() && isAsSeenLast(*file));
}

void FileWatch::requireNotCutShort(off_t size) {
    const bool isEmpty = size == 0; // for SQLite a database without tables, and nothing wrong with it
    if (size < size_ && (isEmpty || !isWhole(QFile::decodeName(file_)))) {
        throw StorageError(StorageError::Kind::Damaged, sentenceFor(StorageError::Kind::Damaged),
                           QStringLiteral("the file was cut short"));
    }
    size_ = size;
}

void FileWatch::refuseWithoutLog() const {
    throw StorageError(
        StorageError::Kind::Moved,
        mayCarryLogOver()
            ? QCoreApplication::translate(
                  "baydesk::StorageError",
                  "The log beside the database, whose name ends in -wal, was taken away while Baydesk was "
                  "working "
                  "with it. Close Baydesk and open the database again: everything saved before is there.")
            : QCoreApplication::translate(
                  "baydesk::StorageError",
                  "The log beside the database, whose name ends in -wal, was taken away while Baydesk was "
                  "working with it, and the database was written to since. Close Baydesk, open the database "
                  "again and look whether what you saved last is there."),
        QStringLiteral("the log is not in its place"));
}

void FileWatch::requireInPlace() {
    using Kind = StorageError::Kind;
    const std::optional<Look> file = lookAt(file_);
    if (!file || file->node != fileNode_) {
        throw StorageError(Kind::Moved, sentenceFor(Kind::Moved),
                           QStringLiteral("the file is not in its place"));
    }
    if (!isLogInPlace()) {
        refuseWithoutLog();
    }
    requireNotCutShort(file->size);
    seenLast_ = file;
}

} // namespace baydesk
