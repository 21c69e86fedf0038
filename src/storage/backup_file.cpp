// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_file.h"

#include "storage/disk_file.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StorageError)
};

const QByteArray form("Baydesk backup 1 sha256 ");
constexpr qint64 digestCharacters = 64;
constexpr qint64 chunk = 1 << 20;

qint64 trailerSize() {
    return form.size() + digestCharacters + 1;
}

/// The digest at the end of an opened file; empty if there is none.
QByteArray digestAtEnd(QFile& file) {
    if (file.size() <= trailerSize() || !file.seek(file.size() - trailerSize())) {
        return {};
    }
    const QByteArray trailer = file.read(trailerSize());
    const bool isOurs = trailer.startsWith(form) && trailer.endsWith('\n');
    return isOurs ? trailer.mid(form.size(), digestCharacters) : QByteArray();
}

void openForReading(QFile& file) {
    if (QFileInfo(file.fileName()).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr("The backup cannot be read. Check that the file is there and may be read."));
    }
}

[[noreturn]] void refuseChanged(const char* detail) {
    throw StorageError(Kind::Damaged,
                       Tr::tr("This backup is not as it was written: it was cut or changed, or its disk is "
                              "damaged. Choose another backup."),
                       QString::fromLatin1(detail));
}

/// Reads \p size bytes from the beginning and hands them on in parts.
template <class Take>
void readThrough(QFile& file, qint64 size, const BackupGoOn& goOn, Take&& take) {
    file.seek(0);
    for (qint64 done = 0; done < size;) {
        const QByteArray bytes = file.read(std::min(chunk, size - done));
        if (bytes.isEmpty()) {
            refuseChanged("the backup ends early");
        }
        take(bytes);
        done += bytes.size();
        tellProgress(goOn, {BackupProgress::Step::Copying, done, size});
    }
}

/// sqlite.org/fileformat2.html: pages of the size at byte 16 (1 stands for 65536), as many as byte 28 says.
qint64 sizeByHeader(QFile& file) {
    file.seek(0);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3")) {
        throw StorageError(
            Kind::NotADatabase,
            Tr::tr("This file is neither a backup nor a Baydesk database. Choose another file."));
    }
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const auto pages = qFromBigEndian<quint32>(header.constData() + 28);
    return (pageSize == 1 ? 65536 : qint64{pageSize}) * qint64{pages};
}

/// A database without digest, such as one moved aside: nothing may be cut off it or put behind it, and what
/// was written last may not stand in a log beside it.
void refuseUnfit(QFile& file) {
    if (sizeByHeader(file) != file.size()) {
        refuseChanged("the size is not that of the header");
    }
    if (QFileInfo(file.fileName() + QStringLiteral("-wal")).size() > 0) {
        throw StorageError(Kind::Busy,
                           Tr::tr("This database is in use, or its program was ended the hard way. "
                                  "Open it once in Baydesk and close it again, then restore it."));
    }
}

} // namespace

bool hasDigest(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !digestAtEnd(file).isEmpty();
}

void appendDigest(const QString& path) {
    QFile file(path);
    openForReading(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file)) {
        refuseChanged("the copy cannot be read");
    }
    file.close();
    const QByteArray trailer = form + hash.result().toHex() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        file.write(trailer) != trailer.size()) {
        throw writeError(errno, QStringLiteral("writing the digest of a backup"));
    }
}

void unpackBackup(const QString& from, const QString& to, const BackupGoOn& goOn) {
    QFile file(from);
    openForReading(file);
    const QByteArray digest = digestAtEnd(file);
    if (digest.isEmpty()) {
        refuseUnfit(file);
    }
    const qint64 size = digest.isEmpty() ? file.size() : file.size() - trailerSize();
    NewFile copy(to);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readThrough(file, size, goOn, [&](const QByteArray& bytes) {
        hash.addData(bytes);
        copy.write(bytes);
    });
    if (!digest.isEmpty() && hash.result().toHex() != digest) {
        refuseChanged("the digest is another");
    }
    copy.keep();
}

void checkBackup(const QString& from, const BackupGoOn& goOn) {
    QFile file(from);
    openForReading(file);
    const QByteArray digest = digestAtEnd(file);
    if (digest.isEmpty()) {
        return;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readThrough(file, file.size() - trailerSize(), goOn,
                [&](const QByteArray& bytes) { hash.addData(bytes); });
    if (hash.result().toHex() != digest) {
        refuseChanged("the digest is another");
    }
}

void refuseUnsuitableTarget(const QString& database, const QString& target) {
    const QFileInfo info(target);
    const QFileInfo folder(info.absolutePath());
    const QString real = QFileInfo(database).canonicalFilePath();
    if (info.exists() && info.canonicalFilePath() == real) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("This is the database itself. Choose another file for the backup."));
    }
    if (info.isDir()) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("This is a folder. Choose the name of a new file for the backup."));
    }
    if (info.exists() || info.isSymLink()) {
        throw StorageError(Kind::CannotOpen,
                           Tr::tr("There is a file of this name already. Choose another name."));
    }
    for (const char* ending : {"-wal", "-shm", "-journal"}) {
        if (info.absoluteFilePath() == real + QLatin1String(ending)) {
            throw StorageError(Kind::CannotOpen,
                               Tr::tr("The database needs a file of this name. Choose another name."));
        }
    }
    if (!folder.isDir()) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr("The folder for the backup is not there: %1. Make it, or choose another one.")
                .arg(folder.filePath()));
    }
    if (!folder.isWritable()) {
        throw StorageError(Kind::ReadOnly,
                           Tr::tr("The folder for the backup is write-protected: %1. Choose another one.")
                               .arg(folder.filePath()));
    }
}

} // namespace baydesk
