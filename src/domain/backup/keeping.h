// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace baydesk {

/// The file name of a backup made at a moment of the shop's wall clock:
/// "<shop>-YYYYMMDD-HHMMSS.baydesk-backup". What a file name cannot hold is left out of the shop's.
QString backupFileName(const QString& shop, const QDateTime& local);
/// The wall clock time in such a name, as UTC; nothing if the name is not one of this shop's backups.
std::optional<QDateTime> backupMoment(const QString& fileName, const QString& shop);

/// Which files of a folder the schedule deletes. Kept are the newest of each of the last 14 days and of each
/// of the last 12 months for which there is one, every file dated after \p now (a clock that was wrong
/// decides nothing), the one proved last, and whatever is not a backup of this shop. Days without a backup do
/// not count, so that a clock that runs ahead for a day costs nothing either.
QStringList superfluousBackups(const QStringList& fileNames, const QString& shop, const QDateTime& now,
                               const QString& provedLast);

} // namespace baydesk
