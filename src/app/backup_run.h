// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/backup/passphrase.h"
#include "domain/values/id.h"

#include <QString>
#include <optional>

namespace baydesk {

/// One backup to be made.
struct BackupWish {
    QString database;
    /// The new file; empty for the shop's folder and a name with the moment.
    QString target = {};
    std::optional<Passphrase> passphrase = {};
    /// By the schedule: only if it is due, and followed by the rule of keeping.
    bool isScheduled = false;
    /// Who asked for it, or, of the schedule, who sits there.
    StaffId actor;
    Timestamp now;
};

/// Makes a backup on the calling thread, with a connection of its own, from the first look at the target to
/// the record of it; takes seconds, and the window and its threads go on meanwhile. A backup that failed is
/// on record, too, when this throws why. Nothing if the schedule found that none is due: another window has
/// made it, or is making it.
std::optional<BackupRecord> runBackup(const BackupWish& wish, const BackupGoOn& goOn = {});

} // namespace baydesk
