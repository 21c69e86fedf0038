// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"

#include <unordered_map>

namespace baydesk {

/// The orders one connection read or wrote last, so that the next act on one of them need not read it again.
/// An order's revision grows with every change of its rows, whoever made it, so an order of the stored
/// revision is the stored order; only the clocks of its jobs are not covered by it. A rollback takes
/// revisions back and therefore forgets everything.
class OrderMemory {
  public:
    /// The order as it stands at \p revision, or nullptr if it is not known. Valid until the next call.
    const RepairOrder* find(OrderId id, std::int64_t revision) const;
    /// Remembers a stored order without unsaved changes.
    void remember(const RepairOrder& order);
    void forget() { orders_.clear(); }

  private:
    std::unordered_map<OrderId, RepairOrder> orders_;
};

} // namespace baydesk
