// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

#include <QString>

namespace baydesk {

// A backup is an SQLite database, or a dump of one on a server (postgresql_dump.h), with a line behind its
// last byte, which neither SQLite nor pg_restore looks at: a word that names the form, and the SHA-256 of all
// bytes before it. So one changed byte is found, be it in a customer's telephone number, which no rule of the
// data could know.

/// What stands behind the name of a backup until it is finished and proved.
inline const QString unfinishedEnding = QStringLiteral(".unfinished");

/// Whether this finished backup ends with its digest.
bool hasDigest(const QString& file);
/// Puts the digest behind the database \p file.
void appendDigest(const QString& file);

/// Copies the backup, or another database at rest, \p from as the new file \p to, without the digest.
/// Refuses, as a StorageError, one that is not what was written: cut, continued or changed.
void unpackBackup(const QString& from, const QString& to, const BackupGoOn& goOn);

/// Refuses, as a StorageError, a backup that is not what was written, as far as its digest tells: one without
/// a digest passes.
void checkBackup(const QString& from, const BackupGoOn& goOn);

/// Refuses, as a StorageError with a sentence, a place where no backup of \p database can be made: the
/// database itself, a file that is there, a folder that is missing or write-protected.
void refuseUnsuitableTarget(const QString& database, const QString& target);

} // namespace baydesk
