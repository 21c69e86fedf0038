// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_error.h"

#include "storage/backend.h"

#include <QCoreApplication>
#include <QSqlError>

namespace baydesk {

namespace {

/// Primary result codes of SQLite (sqlite.org/rescode.html); an extended code carries its primary in the low
/// byte.
enum Code {
    Error = 1,
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    Authorization = 23,
    NotADatabase = 26
};

int primary(int code) {
    return code & 0xff;
}

/// An expression that fails while it runs (a full-text search, say) may quote what a person typed.
bool mayQuoteValues(int code, SqlStep step) {
    return step == SqlStep::Run && primary(code) == Error;
}

} // namespace

StorageError::Kind kindOfSqliteCode(int code) {
    using Kind = StorageError::Kind;
    switch (primary(code)) {
    case Busy:
    case Locked: return Kind::Busy;
    case Permission:
    case Authorization:
    case ReadOnly: return Kind::ReadOnly;
    case Corrupt: return Kind::Damaged;
    case Full: return Kind::DiskFull;
    case CannotOpen: return Kind::CannotOpen;
    case Constraint: return Kind::Constraint;
    case NotADatabase: return Kind::NotADatabase;
    default: return Kind::Other;
    }
}

QString sentenceFor(StorageError::Kind kind) {
    using Kind = StorageError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database file cannot be opened. Check that it is there and may be read.");
    case Kind::NotADatabase:
        return QCoreApplication::translate("baydesk::StorageError",
                                           "This file is not a Baydesk database. Choose another file.");
    case Kind::NewerVersion:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "This database was written by a newer Baydesk. Update the program, then open it again.");
    case Kind::ReadOnly:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database cannot be written. Allow writing to its file and folder, then do it again; "
            "nothing was half-saved.");
    case Kind::NetworkShare:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database lies on a network share, where it could be damaged. Move it to a disk of this "
            "computer.");
    case Kind::Busy:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "Another program is using the database. Wait a moment, then do it again; nothing was "
            "half-saved.");
    case Kind::DiskFull:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The disk is full. Free some space, then do it again; nothing was half-saved.");
    case Kind::Moved:
        return QCoreApplication::translate(
            "baydesk::StorageError", "The database file was moved, deleted or replaced while Baydesk was "
                                     "working with it. Close Baydesk, "
                                     "put the file back or restore the last backup, then open it again.");
    case Kind::OutcomeUnknown:
        return QCoreApplication::translate(
            "baydesk::StorageError", "The disk reported an error at the very moment of saving. It is wholly "
                                     "saved or not at all: start "
                                     "Baydesk again and look whether it is there before you do it again.");
    case Kind::Damaged:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database file is damaged. Stop working with it and restore the last backup.");
    case Kind::Constraint:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database refused an entry that breaks one of its rules; nothing was saved. Please "
            "report this.");
    case Kind::ConnectionLost:
    case Kind::Other: break;
    }
    return QCoreApplication::translate(
        "baydesk::StorageError",
        "The disk or the database reported an error; nothing was half-saved. The log file says more.");
}

StorageError afterFailedCommit(const StorageError& error) {
    using Kind = StorageError::Kind;
    return error.kind() == Kind::Other
               ? StorageError(Kind::OutcomeUnknown, sentenceFor(Kind::OutcomeUnknown), error.detail())
               : error;
}

StorageError storageErrorFrom(const QSqlError& error, const char* sql, SqlStep step) {
    const int code = error.nativeErrorCode().toInt();
    const StorageError::Kind kind = kindOfSqliteCode(code);
    QString detail = QStringLiteral("SQLite error %1").arg(code);
    if (!mayQuoteValues(code, step)) {
        detail += QStringLiteral(": ") + error.databaseText();
    }
    detail += QStringLiteral(" [") + QString::fromUtf8(sql).simplified() + QStringLiteral("]");
    return StorageError(kind, sentenceFor(kind), detail);
}

} // namespace baydesk
