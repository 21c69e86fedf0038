// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The backups on record.
class BackupStore {
  public:
    explicit BackupStore(Session& session) : session_(session) {}
    /// Whether nobody else is making a backup of a shop on a server, from whatever desk; then nobody else can
    /// until this connection ends. Of a file always: its folder has a lock of its own.
    bool claim();
    std::int64_t add(const BackupRecord& backup);
    /// Newest first.
    std::vector<BackupRecord> newest(int limit);
    /// The newest proved one that is not dated after \p now.
    std::optional<BackupRecord> provedLast(Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
