// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/estimate.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The estimates of an order: rows that are appended and never changed.
class EstimateStore {
  public:
    explicit EstimateStore(Session& session) : session_(session) {}

    /// The oldest, and the newest; empty if none was given.
    std::optional<Estimate> first(OrderId order);
    std::optional<Estimate> last(OrderId order);
    /// Newest first.
    std::vector<Estimate> all(OrderId order);
    void add(OrderId order, int version, const OfferedWork& offer, QDate validUntil, StaffId actor,
             Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
