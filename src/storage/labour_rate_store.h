// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/labour_rate.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The entries of the labour rate table.
class LabourRateStore {
  public:
    explicit LabourRateStore(Session& session) : session_(session) {}

    /// Withdrawn ones, too; the one entered first comes first.
    std::vector<LabourRate> all();
    std::optional<LabourRate> find(LabourRateId id);
    LabourRateId add(const LabourRateDraft& draft, StaffId actor, Timestamp now);
    void withdraw(LabourRateId id, StaffId actor, Timestamp now);
    /// The day of the newest order with such labour.
    std::optional<QDate> lastCharged(Payer payer, ServiceCategory category);

  private:
    Session& session_;
};

} // namespace baydesk
