// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore_place.h"

#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "storage/backup_file.h"
#include "storage/baydesk_file.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/database_swap.h"
#include "storage/disk_file.h"
#include "storage/postgresql_database.h"
#include "storage/postgresql_dump.h"
#include "storage/scratch_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

QString realPath(const QString& file) {
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(file).absoluteFilePath() : real;
}

QString openedBeside(const QString& restoring) {
    return restoring + QStringLiteral(".opened");
}

QString openedBeside(const DatabaseAddress& shop) {
    return openedBeside(usualBackupFolder(shop) + QStringLiteral("/restoring"));
}

class PlaceBesideFile final : public RestorePlace {
  public:
    PlaceBesideFile(const QString& database, const QString& from)
        : place_(realPath(database)),
          file_(place_ + QStringLiteral(".restoring")),
          lock_(file_ + QStringLiteral(".lock")) {
        if (QFileInfo(from).exists() && realPath(from) == place_) {
            throw Refusal("backup.itself", Tr::tr("This is the database itself. Choose a backup."));
        }
        if (!lock_.tryLock(0) && lock_.error() == QLockFile::LockFailedError) {
            throw Refusal("backup.restoring", Tr::tr("This database is being restored by another window."),
                          Tr::tr("Wait until it is done."));
        }
        removeDatabaseFiles(file_); // left by a run that was ended
        QFile::remove(openedBeside(file_));
        refuseUnsuitableFolder(file_);
    }
    ~PlaceBesideFile() override { removeDatabaseFiles(file_); }
    QString database() const override { return file_; }
    QString openedFile() const override { return openedBeside(file_); }
    void unpack(const QString& backup, const BackupGoOn& goOn) override {
        if (isDump(backup)) {
            throw StorageError(Kind::NotADatabase,
                               Tr::tr("This is the backup of a shop on a server. Restore it to a server: "
                                      "postgresql://user@server/name."));
        }
        unpackBackup(backup, file_, goOn);
    }
    void bringUpToDate() override {
        Database::open(file_);
        const QFileInfo info(file_);
        for (const QString& copy :
             info.dir().entryList({info.fileName() + QStringLiteral(".before-v*")}, QDir::Files)) {
            QFile::remove(info.dir().filePath(copy));
        }
    }
    QString asideAt(const QDateTime& local) const override {
        if (!QFileInfo::exists(place_)) {
            return {};
        }
        const QString wanted = QStringLiteral("%1.before-restore-%2")
                                   .arg(place_, local.toString(QStringLiteral("yyyyMMdd-HHmmss")));
        QString name = wanted;
        for (int number = 2; QFileInfo::exists(name); ++number) {
            name = QStringLiteral("%1-%2").arg(wanted).arg(number);
        }
        return name;
    }
    void putInPlace(const QString& aside) override { swapDatabase(file_, place_, aside); }

  private:
    const QString place_;
    const QString file_;
    QLockFile lock_;
};

class PlaceOnServer final : public RestorePlace {
  public:
    explicit PlaceOnServer(const DatabaseAddress& address)
        : shop_(address), scratch_(address, ScratchDatabase::Purpose::Restore) {
        QFile::remove(openedBeside(shop_)); // left by a run that was ended
    }

    QString database() const override { return scratch_.address().text(); }
    QString openedFile() const override {
        QDir().mkpath(usualBackupFolder(shop_));
        return openedBeside(shop_);
    }
    void unpack(const QString& backup, const BackupGoOn& goOn) override {
        checkBackup(backup, goOn);
        if (!isDump(backup)) {
            throw StorageError(Kind::NotADatabase,
                               Tr::tr("This is not the backup of a shop on a server. Choose another one, or "
                                      "restore it to a file."));
        }
        restoreDump(backup, scratch_, DumpedRights::Give, BackupProgress::Step::Copying, goOn);
    }
    void bringUpToDate() override {
        PostgresqlDatabase::open(scratch_.address(), PostgresqlDatabase::CopyFirst::No);
    }
    QString asideAt(const QDateTime& local) const override {
        return scratch_.hasShop() ? scratch_.freeName(local) : QString();
    }
    void putInPlace(const QString& aside) override { scratch_.takePlace(aside); }

  private:
    const DatabaseAddress shop_;
    ScratchDatabase scratch_;
};

} // namespace

std::unique_ptr<RestorePlace> RestorePlace::beside(const QString& database, const QString& from) {
    const DatabaseAddress address(database);
    if (address.isServer()) {
        return std::make_unique<PlaceOnServer>(address);
    }
    return std::make_unique<PlaceBesideFile>(database, from);
}

bool RestorePlace::isTaken(const QString& database) {
    const DatabaseAddress address(database);
    return address.isServer() ? isOnServer(address) && !PostgresqlDatabase::isEmpty(address)
                              : QFileInfo::exists(database);
}

} // namespace baydesk
