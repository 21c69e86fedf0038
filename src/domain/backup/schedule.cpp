// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/schedule.h"

namespace baydesk {

namespace {
const Hours oneDay = Hours::fromSeconds(24 * 3600);
const Hours threeDays = Hours::fromSeconds(3 * 24 * 3600);
} // namespace

bool isBackupDue(std::optional<Timestamp> provedLast, Timestamp now, QTime time,
                 const ShopCalendar& calendar) {
    const QDate today = calendar.dayOf(now);
    Timestamp passed = calendar.at(today, time);
    if (passed > now) {
        passed = calendar.at(today.addDays(-1), time);
    }
    return !provedLast || *provedLast < passed;
}

BackupAge backupAge(std::optional<Timestamp> provedLast, Timestamp now) {
    if (!provedLast) {
        return BackupAge::None;
    }
    const Hours age = now.since(*provedLast);
    return age > threeDays ? BackupAge::VeryOld : age > oneDay ? BackupAge::Old : BackupAge::Fresh;
}

} // namespace baydesk
