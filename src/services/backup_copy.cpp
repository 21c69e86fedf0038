// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/check_service.h"
#include "storage/backup_file.h"
#include "storage/database.h"
#include "storage/database_address.h"
#include "storage/disk_file.h"
#include "storage/history_store.h"
#include "storage/sealed_file.h"
#include "storage/sqlite_backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

/// Where the unsealed copy lies for a while: beside the database, not on the stick the sealed one goes to.
QString workingFile(const QString& database, const QString& target, bool isSealed) {
    const QString beside = isSealed ? QFileInfo(database).canonicalFilePath() + QStringLiteral(".sealing")
                                    : QFileInfo(target).absoluteFilePath();
    return beside + unfinishedEnding;
}

/// What is proved is renamed; what is not keeps a name nobody takes for a backup.
BackupCopy nameUnproved(const QString& working, const QString& target, DatabaseProof proof) {
    const QString file = target + QStringLiteral(".unproved");
    QFile::remove(file);
    publish(working, file);
    return {file, QFileInfo(file).size(), std::move(proof)};
}

} // namespace

void refuseServer(const QString& database) {
    if (DatabaseAddress::isServer(database)) {
        throw Refusal("backup.server", Tr::tr("A shop on a server is backed up with the server's own tools."),
                      Tr::tr("Use pg_dump -Fc for a backup and pg_restore to bring it back."));
    }
}

BackupCopy copyAndProve(const QString& database, const QString& target,
                        const std::optional<Passphrase>& passphrase, const BackupGoOn& goOn) {
    refuseServer(database);
    const QString working = workingFile(database, target, passphrase.has_value());
    const QString sealedWorking = QFileInfo(target).absoluteFilePath() + unfinishedEnding;
    QFile::remove(working); // left by a run that was ended
    const auto leftOver = qScopeGuard([&] {
        QFile::remove(working);
        QFile::remove(sealedWorking);
    });
    copySqliteDatabase(database, working, goOn);
    DatabaseProof proof = proveDatabase(working, goOn);
    QFile::setPermissions(working, QFile::permissions(database));
    if (proof.problem) {
        return nameUnproved(working, passphrase ? database : target, std::move(proof));
    }
    appendDigest(working);
    if (passphrase) {
        QFile::remove(sealedWorking);
        seal(working, sealedWorking, *passphrase, goOn);
    }
    publish(sealedWorking, target);
    return {target, QFileInfo(target).size(), std::move(proof)};
}

DatabaseProof proveDatabase(const QString& file, const BackupGoOn& goOn) {
    const auto tell = [&goOn] { tellProgress(goOn, {BackupProgress::Step::Proving, 0, 0}); };
    const auto session = Database::openForReading(file);
    for (const CheckResult& result : checkEverything(*session, tell)) {
        if (!result.findings.empty()) {
            const bool isDamage = result.area == "storage";
            return {isDamage ? BackupProblem::Damaged : BackupProblem::RuleBroken,
                    Tr::tr("The copy was not proved: %1").arg(result.findings.front().sentence)};
        }
    }
    tell();
    const HistoryVerdict history = HistoryStore(*session).verify();
    tell();
    if (history.broken) {
        return {BackupProblem::HistoryBroken,
                Tr::tr("The copy was not proved: %1").arg(describe(*history.broken))};
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
