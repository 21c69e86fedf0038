// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/history.h"
#include "domain/values/id.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// The history of business acts: appended in the transaction of the act, never changed.
class HistoryStore {
  public:
    explicit HistoryStore(Session& session) : session_(session) {}
    void append(Timestamp at, StaffId actor, const QString& desk, HistorySubject subject, std::int64_t subjectId,
                const char* act, const QStringList& details);
    /// Newest first.
    std::vector<HistoryEntry> of(HistorySubject subject, std::int64_t subjectId, int limit);

  private:
    Session& session_;
};

} // namespace baydesk
