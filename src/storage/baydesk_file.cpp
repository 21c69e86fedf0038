// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/baydesk_file.h"

#include "storage/file_header.h"
#include "storage/migrator.h"
#include "storage/session.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

void refuseNetworkShare(const QString& folder) {
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType())) {
        throw StorageError(Kind::NetworkShare, sentenceFor(Kind::NetworkShare));
    }
}

void refuseForeignContent(const QString& file) {
    const QByteArray magic("SQLite format 3", 16);
    const auto header = readFileHeader(file, 16);
    if (!header) {
        throw StorageError(
            Kind::CannotOpen,
            QCoreApplication::translate("baydesk::StorageError",
                                        "The file may not be read. Allow reading it, then try again."));
    }
    if (*header != magic) {
        throw StorageError(Kind::NotADatabase, sentenceFor(Kind::NotADatabase));
    }
}

void refuseReadOnlyPlace(const QFileInfo& info) {
    if (!info.isWritable()) {
        throw StorageError(Kind::ReadOnly,
                           QCoreApplication::translate(
                               "baydesk::StorageError",
                               "The database file is write-protected. Allow writing to it, then open it "
                               "again."));
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        throw StorageError(Kind::ReadOnly,
                           QCoreApplication::translate(
                               "baydesk::StorageError",
                               "The folder of the database is write-protected. Allow writing to it, then "
                               "open the database again."));
    }
}

struct Identity {
    int application;
    int version;
};

/// Whether the file alone says everything. Then it is read without SQLite, whose reading of a database in
/// write-ahead mode leaves files beside it.
bool isAtRest(const QString& file) {
    return QFileInfo(file + QStringLiteral("-wal")).size() == 0 &&
           QFileInfo(file + QStringLiteral("-journal")).size() == 0;
}

/// sqlite.org/fileformat2.html: the user version at byte 60, the application id at byte 68, high byte first.
Identity identityFromHeader(const QString& file) {
    const auto header = readFileHeader(file, 100);
    if (!header || header->size() < 100) {
        throw StorageError(Kind::NotADatabase, sentenceFor(Kind::NotADatabase));
    }
    return {qFromBigEndian<qint32>(header->constData() + 68),
            qFromBigEndian<qint32>(header->constData() + 60)};
}

Identity identityFromDatabase(const QString& file) {
    Session session(file, Session::Access::ReadOnly);
    const auto application =
        session.one("PRAGMA application_id", {}, [](const Row& row) { return row.integer(0); });
    return {static_cast<int>(application), Migrator(session).version()};
}

QString freeName(const QString& wanted) {
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
    return name;
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type) {
    static constexpr std::array remote = {"nfs",
                                          "nfs4",
                                          "cifs",
                                          "smb",
                                          "smbfs",
                                          "smb2",
                                          "smb3",
                                          "afs",
                                          "coda",
                                          "ceph",
                                          "lustre",
                                          "glusterfs",
                                          "ncpfs",
                                          "davfs",
                                          "fuse.sshfs",
                                          "fuse.rclone",
                                          "fuse.s3fs",
                                          "fuse.davfs2",
                                          "fuse.glusterfs",
                                          "fuse.afp",
                                          "fuse.smbnetfs",
                                          "fuse.ceph",
                                          "fuse.mfs",
                                          "fuse.curlftpfs",
                                          "fuse.gvfsd-fuse"};
    return std::any_of(remote.begin(), remote.end(), [&](const char* name) { return type == name; });
}

void refuseUnsuitableFile(const QString& file, FileUse use) {
    const QFileInfo info(file);
    if (info.isDir()) {
        throw StorageError(Kind::CannotOpen, QCoreApplication::translate(
                                                 "baydesk::StorageError",
                                                 "This is a folder. Choose the database file inside it."));
    }
    if (!info.exists()) {
        throw StorageError(Kind::CannotOpen,
                           QCoreApplication::translate(
                               "baydesk::StorageError",
                               "There is no database at this place. Choose another file or make a new "
                               "one."));
    }
    if (!info.isFile()) {
        throw StorageError(Kind::NotADatabase, sentenceFor(Kind::NotADatabase));
    }
    refuseNetworkShare(info.absolutePath());
    refuseForeignContent(file);
    if (use == FileUse::Work) {
        refuseReadOnlyPlace(info);
    }
}

void refuseUnsuitableFolder(const QString& file) {
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (QFileInfo::exists(file)) {
        throw StorageError(
            Kind::CannotOpen,
            QCoreApplication::translate("baydesk::StorageError",
                                        "There is a file of this name already. Choose another name."));
    }
    if (!folder.isDir()) {
        throw StorageError(
            Kind::CannotOpen,
            QCoreApplication::translate("baydesk::StorageError",
                                        "The folder for the new database does not exist. Make it first."));
    }
    if (!folder.isWritable()) {
        throw StorageError(
            Kind::ReadOnly,
            QCoreApplication::translate("baydesk::StorageError",
                                        "The folder for the new database is write-protected. Choose another "
                                        "one."));
    }
    refuseNetworkShare(folder.filePath());
}

int readVersion(const QString& file) {
    const Identity identity = isAtRest(file) ? identityFromHeader(file) : identityFromDatabase(file);
    if (identity.application != baydeskApplicationId) {
        throw StorageError(
            Kind::NotADatabase,
            QCoreApplication::translate("baydesk::StorageError",
                                        "This database belongs to another program. Choose another file."));
    }
    return identity.version;
}

bool isWhole(const QString& file) {
    try {
        Session session(file, Session::Access::ReadOnly);
        const auto text = [](const Row& row) { return row.text(0); };
        return session.one("PRAGMA integrity_check(1)", {}, text) == QLatin1String("ok");
    } catch (const StorageError& error) {
        if (error.kind() == Kind::Damaged || error.kind() == Kind::NotADatabase) {
            return false;
        }
        throw;
    }
}

QString copyBeforeUpgrade(const QString& file, int from, int version) {
    const QString wanted =
        QStringLiteral("%1.before-v%2").arg(QFileInfo(file).absoluteFilePath()).arg(version);
    // Removed again by itself if the copy or its check fails.
    QTemporaryFile copy(wanted + QStringLiteral(".XXXXXX"));
    if (!copy.open()) {
        throw StorageError(Kind::ReadOnly, sentenceFor(Kind::ReadOnly));
    }
    Session(file, Session::Access::ReadWrite).execute("VACUUM INTO ?", {copy.fileName()});
    if (!isWhole(copy.fileName())) {
        throw StorageError(Kind::Damaged, sentenceFor(Kind::Damaged),
                           QStringLiteral("the copy made before an upgrade fails its check"));
    }
    if (readVersion(copy.fileName()) != from) {
        return {}; // another program upgraded meanwhile and has the copy
    }
    QString name = freeName(wanted);
    bool isNamed = copy.setPermissions(QFile::permissions(file)) && copy.rename(name);
    while (!isNamed && QFileInfo::exists(name)) { // another program upgrades, too, and was quicker
        name = freeName(wanted);
        isNamed = copy.rename(name);
    }
    if (!isNamed) {
        throw StorageError(Kind::Other, sentenceFor(Kind::Other),
                           QStringLiteral("the copy made before an upgrade cannot be renamed"));
    }
    copy.setAutoRemove(false);
    return name;
}

} // namespace baydesk
