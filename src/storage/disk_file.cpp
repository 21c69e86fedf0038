// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/disk_file.h"

#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace baydesk {

namespace {
using Kind = StorageError::Kind;
}

bool isFullDisk(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

StorageError writeError(int systemError, const QString& doing) {
    const QString detail = QStringLiteral("%1: %2").arg(doing, QString::fromLocal8Bit(strerror(systemError)));
    if (isFullDisk(systemError)) {
        return StorageError(Kind::DiskFull, sentenceFor(Kind::DiskFull), detail);
    }
    if (systemError == EACCES || systemError == EROFS || systemError == EPERM) {
        return StorageError(
            Kind::ReadOnly,
            QCoreApplication::translate("baydesk::StorageError",
                                        "This folder is write-protected. Choose another one."),
            detail);
    }
    return StorageError(Kind::Other, sentenceFor(Kind::Other), detail);
}

NewFile::NewFile(const QString& path) : file_(path) {
    if (!file_.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner)) {
        throw writeError(errno, QStringLiteral("making a file"));
    }
}

NewFile::~NewFile() {
    if (!kept_) {
        file_.remove();
    }
}

void NewFile::write(const QByteArray& bytes) {
    if (file_.write(bytes) != bytes.size()) {
        throw writeError(errno, QStringLiteral("writing a file"));
    }
}

void NewFile::keep() {
    if (fsync(file_.handle()) != 0) {
        throw writeError(errno, QStringLiteral("storing a file"));
    }
    file_.close();
    kept_ = true;
}

void makeDurable(const QString& fileOrFolder) {
    const int handle = ::open(QFile::encodeName(fileOrFolder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        throw writeError(errno, QStringLiteral("opening what is to be stored"));
    }
    const auto closed = qScopeGuard([handle] { ::close(handle); });
    // A network share may not know how to store a folder; then its server answers for it.
    if (fsync(handle) != 0 && errno != EINVAL && errno != ENOTSUP) {
        throw writeError(errno, QStringLiteral("storing"));
    }
}

void publish(const QString& unfinished, const QString& name) {
    makeDurable(unfinished);
    if (!QFile::rename(unfinished, name)) { // never over another file
        throw StorageError(
            Kind::CannotOpen,
            QCoreApplication::translate("baydesk::StorageError",
                                        "The finished file cannot be given its name. Choose another one."),
            QStringLiteral("renaming a finished file"));
    }
    makeDurable(QFileInfo(name).absolutePath());
}

void removeDatabaseFiles(const QString& file) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(file + QLatin1String(ending));
    }
}

} // namespace baydesk
