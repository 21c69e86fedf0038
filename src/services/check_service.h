// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/staff/history_link.h"
#include "services/context.h"

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

/// Every invariant of the stored data, each worked out anew from the rows it rests on; whoever asks, as when
/// a copy of a database is proved before anybody has signed in to it. \p beforeEach is called before each
/// area; what it throws ends the check.
std::vector<CheckResult> checkEverything(Session& session, const std::function<void()>& beforeEach = {});

/// The daily self-check of a shop.
class CheckService {
  public:
    CheckService(Session& session, const Context& context) : session_(session), context_(context) {}
    /// checkEverything().
    std::vector<CheckResult> checkAll();
    /// Follows every chain of the history.
    HistoryVerdict verifyHistory();

  private:
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
