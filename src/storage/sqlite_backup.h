// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

#include <QString>

namespace baydesk {

/// Copies the SQLite database \p database, as it is at one moment, into the new file \p copy while others go
/// on reading and writing. The copy is one file with nothing beside it. A failure is a StorageError; what was
/// written by then is taken away again. \p database is in write-ahead mode, as Session leaves it: then the
/// one moment can be read for as long as it takes without anybody waiting, and no writer makes it start anew.
void copySqliteDatabase(const QString& database, const QString& copy, const BackupGoOn& goOn);

} // namespace baydesk
