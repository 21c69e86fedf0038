// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/check_service.h"
#include "storage/backup_file.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/database_address.h"
#include "storage/disk_file.h"
#include "storage/history_store.h"
#include "storage/postgresql_dump.h"
#include "storage/sealed_file.h"
#include "storage/server_copy.h"
#include "storage/session.h"
#include "storage/sqlite_backup.h"

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

/// Where the copy of a database is, or becomes, when it is not taken for a backup: beside a database file, or
/// in the usual folder of one on a server.
QString ownPlace(const DatabaseAddress& database) {
    if (!database.isServer()) {
        return QFileInfo(database.file()).canonicalFilePath();
    }
    const QString folder = usualBackupFolder(database);
    QDir().mkpath(folder);
    return QDir(folder).filePath(database.name());
}

/// Where the unsealed copy lies for a while: at a place of the shop's own, not on the stick the sealed one
/// goes to.
QString workingFile(const DatabaseAddress& database, const QString& target, bool isSealed) {
    const QString beside =
        isSealed ? ownPlace(database) + QStringLiteral(".sealing") : QFileInfo(target).absoluteFilePath();
    return beside + unfinishedEnding;
}

/// Two backups of one shop into two folders would seal one working file.
void claim(QLockFile& lock) {
    lock.setStaleLockTime(0); // one whose program is gone does not count, however young it is
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError) {
        throw Refusal("backup.busy", Tr::tr("Another window is making a sealed backup of this shop."),
                      Tr::tr("Wait until it is done."));
    }
}

void copy(const DatabaseAddress& database, const QString& working, const BackupGoOn& goOn) {
    if (database.isServer()) {
        dumpDatabase(database, working, goOn);
    } else {
        copySqliteDatabase(database.file(), working, goOn);
    }
}

/// Proves a dump by what it becomes; where that cannot be tried, by reading it and proving the shop it was
/// made of.
DatabaseProof proveDump(const DatabaseAddress& shop, const QString& dump, const BackupGoOn& goOn) {
    DatabaseProof proof;
    const DumpTrial trial =
        tryDump(shop, dump, goOn, [&](const QString& restored) { proof = proveDatabase(restored, goOn); });
    if (!trial.isRestored) {
        proof = proveDatabase(shop.text(), goOn);
        proof.remark =
            Tr::tr("The backup was read to its end and the shop itself proved, but the backup was not "
                   "restored on trial. %1")
                .arg(trial.remark);
    }
    return proof;
}

/// What is proved is renamed; what is not keeps a name nobody takes for a backup.
BackupCopy nameUnproved(const QString& working, const QString& target, DatabaseProof proof) {
    const QString file = target + QStringLiteral(".unproved");
    QFile::remove(file);
    publish(working, file);
    return {file, QFileInfo(file).size(), std::move(proof)};
}

} // namespace

BackupCopy copyAndProve(const QString& place, const QString& target,
                        const std::optional<Passphrase>& passphrase, const BackupGoOn& goOn) {
    const DatabaseAddress database(place);
    const QString working = workingFile(database, target, passphrase.has_value());
    QLockFile lock(working + QStringLiteral(".lock"));
    if (passphrase) {
        claim(lock);
    }
    const QString sealedWorking = QFileInfo(target).absoluteFilePath() + unfinishedEnding;
    QFile::remove(working); // left by a run that was ended
    const auto leftOver = qScopeGuard([&] {
        QFile::remove(working);
        QFile::remove(sealedWorking);
    });
    copy(database, working, goOn);
    DatabaseProof proof =
        database.isServer() ? proveDump(database, working, goOn) : proveDatabase(working, goOn);
    if (!database.isServer()) {
        QFile::setPermissions(working, QFile::permissions(database.file()));
    }
    if (proof.problem) {
        return nameUnproved(working, passphrase ? ownPlace(database) : target, std::move(proof));
    }
    appendDigest(working);
    if (passphrase) {
        QFile::remove(sealedWorking);
        seal(working, sealedWorking, *passphrase, goOn);
    }
    publish(sealedWorking, target);
    return {target, QFileInfo(target).size(), std::move(proof)};
}

DatabaseProof proveDatabase(const QString& database, const BackupGoOn& goOn) {
    const auto tell = [&goOn] { tellProgress(goOn, {BackupProgress::Step::Proving, 0, 0}); };
    const auto session = Database::openForReading(database);
    const ReadTransaction view(*session); // on a server others go on working meanwhile
    for (const CheckResult& result : checkEverything(*session, tell)) {
        if (!result.findings.empty()) {
            const bool isDamage = result.area == "storage";
            return {isDamage ? BackupProblem::Damaged : BackupProblem::RuleBroken,
                    Tr::tr("The copy was not proved: %1").arg(result.findings.front().sentence),
                    {}};
        }
    }
    tell();
    const HistoryVerdict history = HistoryStore(*session).verify();
    tell();
    if (history.broken) {
        return {BackupProblem::HistoryBroken,
                Tr::tr("The copy was not proved: %1").arg(describe(*history.broken)),
                {}};
    }
    return {};
}

BackupProblem problemOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const StorageError& storage) {
        switch (storage.kind()) {
        case StorageError::Kind::DiskFull: return BackupProblem::DiskFull;
        case StorageError::Kind::CannotOpen: return BackupProblem::NoFolder;
        case StorageError::Kind::ReadOnly: return BackupProblem::WriteProtected;
        case StorageError::Kind::Damaged:
        case StorageError::Kind::NotADatabase: return BackupProblem::Damaged;
        default: return BackupProblem::Other;
        }
    } catch (const std::exception&) {
        return BackupProblem::Other;
    }
}

} // namespace baydesk
