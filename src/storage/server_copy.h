// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "storage/database_address.h"

#include <QString>
#include <functional>

namespace baydesk {

/// What trying a dump has shown.
struct DumpTrial {
    /// Whether it was restored, and not only read to its end.
    bool isRestored = false;
    /// Why not, and what whoever looks after the server can do about it; empty if it was.
    QString remark;
};

/// Tries a dump of the shop: restores it into a scratch database on the same server and lets \p look at that.
/// Where the database user may not make one, the dump is read to its end instead, and \p look is not asked.
DumpTrial tryDump(const DatabaseAddress& shop, const QString& dump, const BackupGoOn& goOn,
                  const std::function<void(const QString& restored)>& look);

/// Writes a dump of the shop as it is now into its usual folder for backups, named
/// <database>.before-v<version>, or with a number behind it if that name is taken; tries it and returns its
/// path. A StorageError says why that could not be.
QString copyBeforeUpgrade(const DatabaseAddress& shop, int version);

} // namespace baydesk
