// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/backup/passphrase.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// What opening a database and looking at all of it found.
struct DatabaseProof {
    std::optional<BackupProblem> problem;
    /// What is wrong, for a person; empty if nothing is.
    QString sentence;
    /// What could not be tried, and what would let it; empty if everything was.
    QString remark;
};

/// A copy that was made, and what proving it found.
struct BackupCopy {
    /// Where it is: under its name if it is proved, else beside it with ".unproved" behind the name.
    QString file;
    std::int64_t sizeBytes;
    DatabaseProof proof;
};

/// What is on record about backups, and who may make and use them. The long work stands in the functions
/// below, which need no transaction.
class BackupService {
  public:
    BackupService(Session& session, const Context& context) : session_(session), context_(context) {}

    /// To be asked before a backup is made: refuses a place where none can be, each with its sentence. The
    /// schedule needs nobody's right.
    void begin(const QString& database, const QString& target, bool isScheduled);
    /// Keeps a backup, made or failed, on record and in the history.
    void record(const BackupRecord& backup);
    /// Newest first.
    std::vector<BackupRecord> newest(int limit);
    /// The newest proved one; one that is dated after now does not count.
    std::optional<BackupRecord> provedLast();
    /// Deletes what the rule of keeping drops, and what earlier runs that were ended left unfinished, from
    /// the folder of the schedule; how many files.
    int clearAway(const QString& folder);

    /// To be asked before a restore is prepared: the proved backups whose files are there, newest first.
    std::vector<BackupRecord> restorable(int limit);
    /// To be asked before a restore is prepared from a file that is known already.
    void beginRestore();
    /// Says in the history of the restored database that it was restored: from which file, which moment it
    /// ends at, and where the database of before lies. In its name acts who did it, or its administrator if
    /// it does not know them. Asks for no right: that belongs to the database of before, which may be lost.
    static void recordRestored(Session& restored, const QString& from, const QString& aside,
                               std::optional<StaffId> actor, Timestamp now, const QString& desk);

  private:
    Session& session_;
    const Context& context_;
};

/// Copies the database while others work in it, proves the copy and gives it its name; seals it if there is a
/// passphrase. \p place is a file or an address. Runs for seconds; throws what storage throws and
/// "backup.cancelled".
BackupCopy copyAndProve(const QString& place, const QString& target,
                        const std::optional<Passphrase>& passphrase, const BackupGoOn& goOn);

/// Opens a database of this version and looks at all of it: pages, references, every invariant and every link
/// of the history.
DatabaseProof proveDatabase(const QString& database, const BackupGoOn& goOn);

/// Why it went wrong, as it is kept on record.
BackupProblem problemOf(const std::exception_ptr& error);

/// Where the backups of a database lie unless the shop says otherwise: "backups" beside a file, a folder of
/// its own in the user's data folder for one on a server.
QString usualBackupFolder(const QString& database);

/// The file of a backup made by the schedule or without another name: in the shop's folder for backups, or
/// else in the usual one, which is made if it is not there.
QString scheduledBackupFile(const QString& database, const ShopSettings& shop, Timestamp now);

} // namespace baydesk
