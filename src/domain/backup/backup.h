// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/money.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <QStringList>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>

namespace baydesk {

/// Why a backup was not made, or is not believed.
enum class BackupProblem {
    DiskFull,
    NoFolder,
    WriteProtected,
    Damaged,       ///< the copy, and so perhaps the database itself, fails its integrity check
    RuleBroken,    ///< an invariant of the stored data does not hold
    HistoryBroken, ///< the chain of the history does not hold
    Other
};
template <>
struct Codes<BackupProblem> {
    static constexpr std::array words{
        "disk_full", "no_folder", "write_protected", "damaged", "rule_broken", "history_broken", "other"};
};
QString label(BackupProblem problem);

/// A backup on record. One without a problem was opened again and proved.
struct BackupRecord {
    Timestamp at;
    QString desk;
    QString file;
    std::int64_t sizeBytes;
    bool isScheduled;
    std::optional<BackupProblem> problem;
    /// What its proof could not try; told when it is made, not kept on record.
    QString remark = {};
};

/// How far a backup or a restore is. \p of is 0 while the end is not known.
struct BackupProgress {
    enum class Step { Copying, Proving, Sealing };
    Step step;
    std::int64_t done;
    std::int64_t of;
};
/// Hears how far it is and says whether to go on; a false ends it as a Refusal "backup.cancelled".
using BackupGoOn = std::function<bool(const BackupProgress&)>;
/// Tells \p goOn, if there is one, and throws when it says no.
void tellProgress(const BackupGoOn& goOn, const BackupProgress& progress);

/// What a database holds that a backup does not: what restoring the backup would lose.
struct RestoreLoss {
    std::int64_t acts = 0;
    std::int64_t ordersOpened = 0;
    std::int64_t ordersChanged = 0;
    std::int64_t payments = 0;
    Money paid;
    std::int64_t movements = 0;
    /// The first and the last moment of the acts.
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    /// Acts of the backup that the database does not know: it belongs to another shop or to a course of
    /// events that was given up by an earlier restore.
    std::int64_t foreignActs = 0;

    bool isNothing() const {
        return acts == 0 && ordersOpened == 0 && ordersChanged == 0 && payments == 0 && movements == 0;
    }
};
/// One sentence per kind of thing that would be lost.
QStringList describe(const RestoreLoss& loss, const ShopCalendar& calendar);

} // namespace baydesk
