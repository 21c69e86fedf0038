// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prepared_restore.h"

#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/shop_service.h"
#include "storage/database.h"
#include "storage/history_store.h"
#include "storage/restore_comparison.h"
#include "storage/restore_place.h"
#include "storage/sealed_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

void unpack(RestorePlace& place, const QString& from, const std::optional<Passphrase>& passphrase,
            const BackupGoOn& goOn) {
    if (!isSealed(from)) {
        place.unpack(from, goOn);
        return;
    }
    if (!passphrase) {
        throw Refusal("backup.passphrase_needed", Tr::tr("This backup is sealed. Its passphrase is needed."),
                      {}, "passphrase");
    }
    const QString opened = place.openedFile();
    QFile::remove(opened);
    const auto gone = qScopeGuard([&opened] { QFile::remove(opened); });
    unseal(from, opened, *passphrase, goOn);
    place.unpack(opened, goOn);
}

} // namespace

PreparedRestore::PreparedRestore(const QString& from, const QString& database,
                                 const std::optional<Passphrase>& passphrase, const BackupGoOn& goOn)
    : from_(from), replaced_(database), place_(RestorePlace::beside(database, from)) {
    unpack(*place_, from_, passphrase, goOn);
    place_->bringUpToDate();
    {
        const auto session = Database::openForReading(this->database());
        lastAct_ = HistoryStore(*session).newest();
        shop_ = ShopService::settings(*session);
    }
    const DatabaseProof proof = proveDatabase(this->database(), goOn);
    if (proof.problem) {
        throw StorageError(StorageError::Kind::Damaged,
                           Tr::tr("This backup cannot be trusted. %1").arg(proof.sentence),
                           code(*proof.problem));
    }
}

PreparedRestore::~PreparedRestore() = default;

QString PreparedRestore::database() const {
    return place_->database();
}

std::optional<RestoreLoss> PreparedRestore::loss() const {
    try {
        const auto current = Database::openForReading(replaced_);
        const auto backup = Database::openForReading(database());
        return compareForRestore(*current, *backup);
    } catch (const StorageError&) {
        return std::nullopt; // damaged, missing or of another version: nobody can say
    }
}

QString PreparedRestore::asideAt(Timestamp now) const {
    return place_->asideAt(shop_ ? shop_->calendar.local(now)
                                 : QDateTime::fromMSecsSinceEpoch(now.milliseconds(), Qt::UTC));
}

void PreparedRestore::putInPlace(const QString& aside) {
    place_->putInPlace(aside);
}

bool wouldReplace(const QString& database) {
    return RestorePlace::isTaken(database);
}

bool isSealedBackup(const QString& file) {
    return isSealed(file);
}

} // namespace baydesk
