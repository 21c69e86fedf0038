// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server_copy.h"

#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "storage/backup_file.h"
#include "storage/data_folder.h"
#include "storage/disk_file.h"
#include "storage/postgresql_dump.h"
#include "storage/scratch_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StorageError)
};

/// Null, with the reason, where this database user may make none.
std::unique_ptr<ScratchDatabase> scratchFor(const DatabaseAddress& shop, QString& reason) {
    try {
        return std::make_unique<ScratchDatabase>(shop, ScratchDatabase::Purpose::Proof);
    } catch (const Refusal& refusal) {
        if (refusal.rule() != "backup.may_not_create") {
            throw;
        }
        reason = refusal.toString();
        return nullptr;
    }
}

QString freeName(const QString& wanted) {
    QString name = wanted;
    for (int number = 2; QFile::exists(name); ++number) {
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
    return name;
}

} // namespace

DumpTrial tryDump(const DatabaseAddress& shop, const QString& dump, const BackupGoOn& goOn,
                  const std::function<void(const QString& restored)>& look) {
    DumpTrial trial;
    const auto scratch = scratchFor(shop, trial.remark);
    if (!scratch) {
        readThroughDump(shop, dump, goOn);
        return trial;
    }
    restoreDump(dump, *scratch, DumpedRights::Leave, BackupProgress::Step::Proving, goOn);
    look(scratch->address().text());
    trial.isRestored = true;
    return trial;
}

QString copyBeforeUpgrade(const DatabaseAddress& shop, int version) {
    const QString folder = usualBackupFolder(shop);
    const QString wanted = QStringLiteral("%1/%2.before-v%3").arg(folder, shop.name()).arg(version);
    const QString working = wanted + unfinishedEnding;
    if (!QDir().mkpath(folder)) {
        throw StorageError(
            StorageError::Kind::ReadOnly,
            Tr::tr("The folder for the copy before the upgrade cannot be made: %1.").arg(folder));
    }
    QFile::remove(working); // left by a run that was ended
    const auto leftOver = qScopeGuard([&working] { QFile::remove(working); });
    try {
        dumpDatabase(shop, working, {});
        tryDump(shop, working, {}, [](const QString&) {});
        appendDigest(working);
        const QString name = freeName(wanted);
        publish(working, name);
        return name;
    } catch (const StorageError& error) {
        throw StorageError(
            error.kind(),
            Tr::tr("This database was written by an older Baydesk and is not brought up to date "
                   "before there is a proved copy of it. %1")
                .arg(error.sentence()),
            error.detail());
    }
}

} // namespace baydesk
