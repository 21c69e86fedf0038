// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_run.h"

#include "app/shop_file.h"
#include "domain/backup/schedule.h"
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/shop_service.h"
#include "services/transact.h"
#include "storage/backup_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSysInfo>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(backupLog, "baydesk.backup", QtInfoMsg)

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

/// What is refused or cancelled was not tried; everything else is kept on record.
bool belongsOnRecord(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Refusal&) {
        return false;
    } catch (const std::exception&) {
        return true;
    }
}

class BackupRun {
  public:
    explicit BackupRun(const BackupWish& wish)
        : wish_(wish),
          shop_(wish.database, ShopFile::Use::Work),
          context_{.actor = wish.actor,
                   .now = wish.now,
                   .desk = QSysInfo::machineHostName(),
                   .shop = ShopService::settings(shop_.session())} {
        if (!context_.shop) {
            throw Refusal("shop.missing", Tr::tr("No shop is set up in this database."));
        }
        target_ = wish.target.isEmpty() ? scheduledBackupFile(wish.database, *context_.shop, wish.now)
                                        : QFileInfo(wish.target).absoluteFilePath();
    }

    std::optional<BackupRecord> run(const BackupGoOn& goOn) {
        QLockFile lock(QFileInfo(target_).absolutePath() + QStringLiteral("/.baydesk-backup.lock"));
        lock.setStaleLockTime(0); // one whose program is gone does not count, however young it is
        const bool folderIsFree = lock.tryLock(0) || lock.error() != QLockFile::LockFailedError;
        if (!folderIsFree || !BackupStore(shop_.session()).claim()) {
            if (wish_.isScheduled) {
                return std::nullopt;
            }
            throw Refusal("backup.busy",
                          folderIsFree ? Tr::tr("Another desk is making a backup of this shop.")
                                       : Tr::tr("Another window is making a backup in this folder."),
                          Tr::tr("Wait until it is done."));
        }
        if (wish_.isScheduled && !isStillDue()) {
            return std::nullopt;
        }
        return make(goOn);
    }

  private:
    bool isStillDue() {
        const auto last = BackupService(shop_.session(), context_).provedLast();
        return isBackupDue(last ? std::optional(last->at) : std::nullopt, context_.now,
                           context_.shop->backupTime, context_.shop->calendar);
    }

    BackupRecord make(const BackupGoOn& goOn) {
        BackupRecord record{.at = context_.now,
                            .desk = context_.desk,
                            .file = target_,
                            .sizeBytes = 0,
                            .isScheduled = wish_.isScheduled,
                            .problem = {}};
        try {
            BackupService(shop_.session(), context_).begin(wish_.database, target_, wish_.isScheduled);
            const BackupCopy copy = copyAndProve(wish_.database, target_, wish_.passphrase, goOn);
            record.file = copy.file;
            record.sizeBytes = copy.sizeBytes;
            record.remark = copy.proof.remark;
            if (copy.proof.problem) {
                record.problem = copy.proof.problem;
                keepOnRecord(record);
                throw Refusal("backup.not_proved", copy.proof.sentence,
                              Tr::tr("The copy is kept as %1. Restore an earlier backup, or ask for help.")
                                  .arg(copy.file));
            }
        } catch (...) {
            const auto error = std::current_exception();
            if (belongsOnRecord(error)) {
                record.problem = problemOf(error);
                recordFailure(record);
            }
            throw;
        }
        keepOnRecord(record);
        if (wish_.isScheduled) {
            BackupService(shop_.session(), context_).clearAway(QFileInfo(target_).absolutePath());
        }
        return record;
    }

    void keepOnRecord(const BackupRecord& record) {
        transact(shop_.session(), [&] { BackupService(shop_.session(), context_).record(record); });
    }

    /// The reason of the failure is what a person must hear, even if the same disk takes no record of it.
    void recordFailure(const BackupRecord& record) {
        try {
            keepOnRecord(record);
        } catch (const StorageError& error) {
            qCWarning(backupLog).noquote() << "a failed backup is not on record:" << error.detail();
        }
    }

    const BackupWish& wish_;
    ShopFile shop_;
    Context context_;
    QString target_;
};

} // namespace

std::optional<BackupRecord> runBackup(const BackupWish& wish, const BackupGoOn& goOn) {
    return BackupRun(wish).run(goOn);
}

} // namespace baydesk
