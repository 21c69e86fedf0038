// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/staff/history_link.h"

#include <QByteArray>
#include <functional>
#include <vector>

namespace baydesk {

class Session;

/// The findings about one part of the database; none: all is well.
struct CheckResult {
    /// "storage", "stock", "orders", "clock" or "search".
    QByteArray area;
    std::vector<Finding> findings;
};

/// The daily self-check: every invariant of the stored data, each worked out anew from the rows it rests on.
class CheckService {
  public:
    explicit CheckService(Session& session) : session_(session) {}
    /// \p beforeEach is called before each area; what it throws ends the check.
    std::vector<CheckResult> checkAll(const std::function<void()>& beforeEach = {});
    /// Follows every chain of the history to its head.
    HistoryVerdict followHistory();

  private:
    Session& session_;
};

} // namespace baydesk
