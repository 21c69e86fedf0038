// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace baydesk {

StorageError::Kind kindOfSqliteCode(int code) {
    using Kind = StorageError::Kind;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Kind::Busy;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY: return Kind::ReadOnly;
    case SQLITE_CORRUPT: return Kind::Damaged;
    case SQLITE_FULL: return Kind::DiskFull;
    case SQLITE_CANTOPEN: return Kind::CannotOpen;
    case SQLITE_CONSTRAINT: return Kind::Constraint;
    case SQLITE_NOTADB: return Kind::NotADatabase;
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

} // namespace baydesk
