// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "gui/theme.h"

#include <QString>

namespace baydesk {

struct BackupState;

/// What the rail says of the backups.
struct BackupSign {
    Tone tone;
    QString text;
    /// Its tool tip: the whole truth.
    QString detail;
};
/// "Backup 3 h ago": amber after one day, red after three or without any; a failed attempt is never green.
BackupSign backupSign(const BackupState& state);
/// "Backing up 40 %".
BackupSign backupSign(const BackupProgress& progress);

/// What is being done, for a progress panel.
QString stepText(BackupProgress::Step step);

} // namespace baydesk
