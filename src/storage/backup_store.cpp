// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_store.h"

#include "storage/backend.h"

namespace baydesk {

namespace {

/// "BYDU", beside those of PostgresqlBackend.
constexpr std::int64_t backupLock = 0x42594455;

BackupRecord readBackup(const Row& row) {
    return {.at = row.timestamp(0),
            .desk = row.text(1),
            .file = row.text(2),
            .sizeBytes = row.integer(3),
            .isScheduled = row.boolean(4),
            .problem =
                row.text(5).isEmpty()
                    ? std::nullopt
                    : std::optional(parseCode<BackupProblem>(row.text(5)).value_or(BackupProblem::Other))};
}

} // namespace

bool BackupStore::claim() {
    return !session_.backend().isOnServer() ||
           session_.one("SELECT pg_try_advisory_lock(CAST(? AS BIGINT))", {backupLock},
                        [](const Row& row) { return row.boolean(0); });
}

std::int64_t BackupStore::add(const BackupRecord& backup) {
    session_.mark(Topic::Backups);
    return session_.insert(
        "INSERT INTO backups (at, desk, file, size_bytes, is_scheduled, problem) VALUES (?, ?, ?, ?, ?, ?)",
        {backup.at, backup.desk, backup.file, backup.sizeBytes, backup.isScheduled,
         backup.problem ? code(*backup.problem) : QString()});
}

std::vector<BackupRecord> BackupStore::newest(int limit) {
    return session_.list("SELECT at, desk, file, size_bytes, is_scheduled, problem FROM backups "
                         "ORDER BY at DESC, id DESC LIMIT ?",
                         {limit}, readBackup);
}

std::optional<BackupRecord> BackupStore::provedLast(Timestamp now) {
    return session_.first("SELECT at, desk, file, size_bytes, is_scheduled, problem FROM backups "
                          "WHERE problem = '' AND at <= ? ORDER BY at DESC, id DESC LIMIT 1",
                          {now}, readBackup);
}

} // namespace baydesk
