// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup_service.h"

#include "domain/backup/keeping.h"
#include "domain/values/refusal.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "storage/backup_file.h"
#include "storage/backup_store.h"
#include "storage/data_folder.h"
#include "storage/database_address.h"
#include "storage/history_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace baydesk {

namespace {

const QString unproved = QStringLiteral(".unproved");

StaffId whoRestored(Session& restored, std::optional<StaffId> actor) {
    const std::vector<StaffMember> people = ShopService::people(restored);
    const auto known = std::ranges::find_if(
        people, [actor](const StaffMember& member) { return actor && member.id == *actor; });
    const auto administrator = std::ranges::find(people, StaffRole::Administrator, &StaffMember::role);
    if (people.empty()) {
        throw Refusal("shop.missing",
                      QCoreApplication::translate("baydesk::Backup", "No shop is set up in this backup."));
    }
    return known != people.end()           ? known->id
           : administrator != people.end() ? administrator->id
                                           : people.front().id;
}

} // namespace

void BackupService::begin(const QString& database, const QString& target, bool isScheduled) {
    if (!isScheduled) {
        require(session_, context_, Right::MakeBackups);
    }
    refuseUnsuitableTarget(database, target);
}

void BackupService::record(const BackupRecord& backup) {
    const auto id = BackupStore(session_).add(backup);
    HistoryStore history(session_);
    const QString name = QFileInfo(backup.file).fileName();
    if (backup.problem) {
        history.append(backup.at, context_.actor, context_.desk, HistorySubject::Backup, id, "backup.failed",
                       {name, code(*backup.problem)});
    } else {
        history.append(backup.at, context_.actor, context_.desk, HistorySubject::Backup, id, "backup.made",
                       {name, QString::number(backup.sizeBytes)});
    }
}

std::vector<BackupRecord> BackupService::newest(int limit) {
    return BackupStore(session_).newest(limit);
}

std::optional<BackupRecord> BackupService::provedLast() {
    return BackupStore(session_).provedLast(context_.now);
}

int BackupService::clearAway(const QString& folder) {
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    const QString& shop = context_.shop->name;
    const auto last = provedLast();
    QStringList superfluous = superfluousBackups(names, shop, context_.shop->calendar.local(context_.now),
                                                 last ? QFileInfo(last->file).fileName() : QString());
    QStringList unprovedNames;
    for (const QString& name : names) {
        if (name.endsWith(unproved) && backupMoment(name.chopped(unproved.size()), shop)) {
            unprovedNames.append(name);
        } else if (name.endsWith(unfinishedEnding) &&
                   backupMoment(name.chopped(unfinishedEnding.size()), shop)) {
            superfluous.append(name);
        }
    }
    // Only the newest copy that could not be proved is of use to whoever looks for the cause.
    unprovedNames.sort();
    superfluous += unprovedNames.mid(0, unprovedNames.size() - 1);
    return static_cast<int>(std::ranges::count_if(
        superfluous, [&](const QString& name) { return QFile::remove(dir.filePath(name)); }));
}

void BackupService::beginRestore() {
    require(session_, context_, Right::RestoreBackups);
}

std::vector<BackupRecord> BackupService::restorable(int limit) {
    beginRestore();
    std::vector<BackupRecord> found = newest(limit);
    std::erase_if(
        found, [](const BackupRecord& backup) { return backup.problem || !QFileInfo(backup.file).isFile(); });
    return found;
}

void BackupService::recordRestored(Session& restored, const QString& from, const QString& aside,
                                   std::optional<StaffId> actor, Timestamp now, const QString& desk) {
    HistoryStore history(restored);
    const auto newestAct = history.newest();
    history.append(now, whoRestored(restored, actor), desk, HistorySubject::Backup, 0, "backup.restored",
                   {QFileInfo(from).fileName(),
                    QString::number(newestAct ? newestAct->milliseconds() : now.milliseconds()),
                    QFileInfo(aside).fileName()});
    restored.mark(Topic::Backups);
}

QString usualBackupFolder(const QString& database) {
    return usualBackupFolder(DatabaseAddress(database));
}

QString scheduledBackupFile(const QString& database, const ShopSettings& shop, Timestamp now) {
    QString folder = shop.backupFolder;
    if (folder.isEmpty()) {
        folder = usualBackupFolder(database);
        QDir().mkpath(folder);
    }
    return QDir(folder).filePath(backupFileName(shop.name, shop.calendar.local(now)));
}

} // namespace baydesk
