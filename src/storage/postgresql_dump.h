// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "storage/database_address.h"

#include <QString>

namespace baydesk {

class ScratchDatabase;

// A dump is a file in pg_dump's custom format. As a backup it has the digest behind it (backup_file.h), which
// pg_restore does not look at.

/// Whether \p file begins as a dump does.
bool isDump(const QString& file);

/// Writes all of the shop, as it is at one moment, into the new file \p dump, which only its owner may read,
/// while everybody goes on working. A failure is a StorageError and leaves nothing behind.
void dumpDatabase(const DatabaseAddress& address, const QString& dump, const BackupGoOn& goOn);

/// Reads the whole dump as if it were restored, to nowhere. A list of what is in it would not do: it is read
/// from the beginning of a file that is cut. One that is not whole is a StorageError.
void readThroughDump(const DatabaseAddress& server, const QString& dump, const BackupGoOn& goOn);

/// Whether the rights that other database users had in the shop come with it.
enum class DumpedRights { Leave, Give };
/// Fills the empty database with what is in the dump; \p step is what the progress is called. One that is
/// not whole is a StorageError.
void restoreDump(const QString& dump, const ScratchDatabase& into, DumpedRights rights,
                 BackupProgress::Step step, const BackupGoOn& goOn);

} // namespace baydesk
