// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& backupHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"backup.made",
         QT_TRANSLATE_NOOP("baydesk::History", "Backup made and proved: %1, %2"),
         {D::Text, D::Bytes}},
        {"backup.failed",
         QT_TRANSLATE_NOOP("baydesk::History", "Backup failed: %1, %2"),
         {D::Text, D::BackupProblem}},
        {"backup.restored",
         QT_TRANSLATE_NOOP(
             "baydesk::History",
             "Restored from the backup %1, which ends at %2; the database of before is kept as %3"),
         {D::Text, D::Moment, D::Text}},
    };
    return acts;
}

} // namespace baydesk
