// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/timestamp.h"

#include <QTime>
#include <optional>

namespace baydesk {

/// Whether the daily backup is due: none was proved since the shop's clock last showed \p time.
bool isBackupDue(std::optional<Timestamp> provedLast, Timestamp now, QTime time,
                 const ShopCalendar& calendar);

/// How much a shop would lose now.
enum class BackupAge {
    None,    ///< there is no proved backup
    Fresh,   ///< up to one day
    Old,     ///< more than one day
    VeryOld, ///< more than three days
};
/// A backup dated after \p now counts as made just now.
BackupAge backupAge(std::optional<Timestamp> provedLast, Timestamp now);

} // namespace baydesk
