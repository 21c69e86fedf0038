// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prepared_restore.h"

#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/shop_service.h"
#include "storage/backup_file.h"
#include "storage/baydesk_file.h"
#include "storage/database.h"
#include "storage/database_swap.h"
#include "storage/disk_file.h"
#include "storage/history_store.h"
#include "storage/restore_comparison.h"
#include "storage/sealed_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

QString realPath(const QString& file) {
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(file).absoluteFilePath() : real;
}

void refuseItself(const QString& from, const QString& database) {
    if (QFileInfo(from).exists() && realPath(from) == database) {
        throw Refusal("backup.itself", Tr::tr("This is the database itself. Choose a backup."));
    }
}

void unpack(const QString& from, const QString& to, const std::optional<Passphrase>& passphrase,
            const BackupGoOn& goOn) {
    if (!isSealed(from)) {
        unpackBackup(from, to, goOn);
        return;
    }
    if (!passphrase) {
        throw Refusal("backup.passphrase_needed", Tr::tr("This backup is sealed. Its passphrase is needed."),
                      {}, "passphrase");
    }
    const QString opened = to + QStringLiteral(".opened");
    QFile::remove(opened);
    const auto gone = qScopeGuard([&opened] { QFile::remove(opened); });
    unseal(from, opened, *passphrase, goOn);
    unpackBackup(opened, to, goOn);
}

} // namespace

PreparedRestore::PreparedRestore(const QString& from, const QString& database,
                                 const std::optional<Passphrase>& passphrase, const BackupGoOn& goOn)
    : from_(from),
      database_(realPath(database)),
      file_(database_ + QStringLiteral(".restoring")),
      lock_(std::make_unique<QLockFile>(file_ + QStringLiteral(".lock"))) {
    refuseServer(database);
    refuseItself(from_, database_);
    if (!lock_->tryLock(0) && lock_->error() == QLockFile::LockFailedError) {
        throw Refusal("backup.restoring", Tr::tr("This database is being restored by another window."),
                      Tr::tr("Wait until it is done."));
    }
    removeDatabaseFiles(file_); // left by a run that was ended
    refuseUnsuitableFolder(file_);
    auto unfinished = qScopeGuard([this] { removeDatabaseFiles(file_); });
    unpack(from_, file_, passphrase, goOn);
    bringUpToDate();
    const DatabaseProof proof = proveDatabase(file_, goOn);
    if (proof.problem) {
        throw StorageError(StorageError::Kind::Damaged,
                           Tr::tr("This backup cannot be trusted. %1").arg(proof.sentence),
                           code(*proof.problem));
    }
    unfinished.dismiss();
}

PreparedRestore::~PreparedRestore() {
    removeDatabaseFiles(file_);
}

/// The copy that an upgrade leaves beside it is not needed: the backup itself is one.
void PreparedRestore::bringUpToDate() {
    const QFileInfo info(file_);
    const auto session = Database::open(file_);
    for (const QString& copy :
         info.dir().entryList({info.fileName() + QStringLiteral(".before-v*")}, QDir::Files)) {
        QFile::remove(info.dir().filePath(copy));
    }
    lastAct_ = HistoryStore(*session).newest();
    shop_ = ShopService::settings(*session);
}

std::optional<RestoreLoss> PreparedRestore::loss() const {
    try {
        const auto current = Database::openForReading(database_);
        const auto backup = Database::openForReading(file_);
        return compareForRestore(*current, *backup);
    } catch (const StorageError&) {
        return std::nullopt; // damaged, missing or of another version: nobody can say
    }
}

QString PreparedRestore::asideAt(Timestamp now) const {
    if (!QFileInfo::exists(database_)) {
        return {};
    }
    const QDateTime local =
        shop_ ? shop_->calendar.local(now) : QDateTime::fromMSecsSinceEpoch(now.milliseconds(), Qt::UTC);
    const QString wanted = QStringLiteral("%1.before-restore-%2")
                               .arg(database_, local.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    }
    return name;
}

void PreparedRestore::putInPlace(const QString& aside) {
    swapDatabase(file_, database_, aside);
}

bool isSealedBackup(const QString& file) {
    return isSealed(file);
}

} // namespace baydesk
