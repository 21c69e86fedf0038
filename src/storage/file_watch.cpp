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

std::optional<FileWatch::Node> FileWatch::nodeOf(const QByteArray& path) {
    struct stat found {};
    return ::stat(path.constData(), &found) == 0 ? std::optional(Node{found.st_dev, found.st_ino})
                                                 : std::nullopt;
}

bool FileWatch::isLogInPlace() const {
    return !logNode_ || nodeOf(log_) == logNode_;
}

bool FileWatch::isInPlace() const {
    return nodeOf(file_) == fileNode_ && isLogInPlace();
}

void FileWatch::requireNotCutShort() {
    struct stat found {};
    ::stat(file_.constData(), &found);
    const bool isEmpty =
        found.st_size == 0; // for SQLite a database without tables, and nothing wrong with it
    if (found.st_size < size_ && (isEmpty || !isWhole(QFile::decodeName(file_)))) {
        throw StorageError(StorageError::Kind::Damaged, sentenceFor(StorageError::Kind::Damaged),
                           QStringLiteral("the file was cut short"));
    }
    size_ = found.st_size;
}

void FileWatch::requireInPlace() {
    using Kind = StorageError::Kind;
    if (nodeOf(file_) != fileNode_) {
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
    requireNotCutShort();
}

} // namespace baydesk
