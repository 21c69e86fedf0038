// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/month_input.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// An imported month and who entered it when.
struct ImportedMonth {
    MonthInput input;
    QString actor;
    Timestamp at;
};

/// Months as they were entered. A later import of the same month stands beside the earlier one and is shown
/// instead.
class ImportedMonthStore {
  public:
    explicit ImportedMonthStore(Session& session) : session_(session) {}

    /// The newest import of the month.
    std::optional<ImportedMonth> find(Month month);
    /// Marks Topic::Months.
    void append(const MonthInput& input, StaffId actor, Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
