// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_database.h"

#include "storage/baydesk_file.h"
#include "storage/database.h"
#include "storage/left_log.h"
#include "storage/migrator.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

/// SQLite keeps its log beside the file itself, not beside a link to it.
QString behindLinks(const QString& file) {
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? file : real;
}

int readKnownVersion(const QString& file) {
    const int version = readVersion(file);
    if (version > Database::currentVersion()) {
        throw StorageError(
            Kind::NewerVersion, sentenceFor(Kind::NewerVersion),
            QStringLiteral("schema version %1, known up to %2").arg(version).arg(Database::currentVersion()));
    }
    return version;
}

void upgrade(const QString& file, int version) {
    const QString copy = copyBeforeUpgrade(file, version, Database::currentVersion());
    try {
        Session session(file, Session::Access::ReadWrite);
        Migrator(session).upgrade();
    } catch (const StorageError& error) {
        if (error.kind() != Kind::OutcomeUnknown) {
            QFile::remove(copy); // the original is as it was
        }
        throw;
    } catch (...) {
        QFile::remove(copy);
        throw;
    }
}

void makeEmptyFile(const QString& file) {
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool isFull = made.error() == QFileDevice::ResourceError;
        throw StorageError(isFull ? Kind::DiskFull : Kind::ReadOnly,
                           isFull
                               ? sentenceFor(Kind::DiskFull)
                               : QCoreApplication::translate(
                                     "baydesk::StorageError",
                                     "The new database cannot be made in this folder. Choose another one."));
    }
}

std::unique_ptr<Session> fill(const QString& file) {
    auto session = std::make_unique<Session>(file, Session::Access::ReadWrite);
    Migrator(*session).upgrade();
    return session;
}

/// Only what create() itself has just made is taken away again.
void removeUnfinished(const QString& file) {
    QFile::remove(file + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    QFile::remove(file);
}

} // namespace

std::unique_ptr<Session> SqliteDatabase::open(const QString& path) {
    const QString file = behindLinks(path);
    refuseUnsuitableFile(file, FileUse::Work);
    refuseForeignLog(file);
    const int version = readKnownVersion(file);
    if (version < Database::currentVersion()) {
        upgrade(file, version);
    }
    return std::make_unique<Session>(file, Session::Access::ReadWrite);
}

std::unique_ptr<Session> SqliteDatabase::openForReading(const QString& path) {
    const QString file = behindLinks(path);
    refuseUnsuitableFile(file, FileUse::Reading);
    refuseForeignLog(file);
    if (readKnownVersion(file) < Database::currentVersion()) {
        throw StorageError(
            Kind::CannotOpen,
            QCoreApplication::translate("baydesk::StorageError",
                                        "This database was written by an older Baydesk. Open it once in the "
                                        "program, which brings it up to date."));
    }
    return std::make_unique<Session>(file, Session::Access::ReadOnly);
}

std::unique_ptr<Session> SqliteDatabase::create(const QString& file) {
    refuseUnsuitableFolder(file);
    makeEmptyFile(file);
    try {
        return fill(file);
    } catch (...) {
        removeUnfinished(file);
        throw;
    }
}

} // namespace baydesk
