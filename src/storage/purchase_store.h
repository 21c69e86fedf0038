// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/purchase.h"
#include "storage/session.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

/// What is ordered from suppliers, and what is put aside for a while.
class PurchaseStore {
  public:
    explicit PurchaseStore(Session& session) : session_(session) {}

    PurchaseLineId insert(const PurchaseDraft& draft, StaffId actor, Timestamp now);
    std::optional<PurchaseLine> load(PurchaseLineId id);
    void cancel(PurchaseLineId id, Timestamp now);
    /// Lines of a part that are neither cancelled nor complete, the first expected first.
    std::vector<PurchaseLine> open(PartId part);

    HoldId insert(const HoldDraft& draft, StaffId actor, Timestamp now, Timestamp expiresAt);
    /// Holds that are neither released nor expired at \p now, the first to expire first.
    std::vector<Hold> holds(PartId part, Timestamp now);
    /// Empty if there is no such hold, or it was released.
    std::optional<Hold> findHold(HoldId id);
    void release(HoldId id, Timestamp now);
    /// It is held for this order from now on.
    void assign(HoldId id, OrderId order);
    /// Empties for whom parts were held, in the holds and in the history of the parts, of holds without an
    /// order that are released or expired at \p now.
    void forgetEndedHolds(Timestamp now);
    /// The same of holds for the customer's orders, and of those without an order for whoever \p words name.
    void forgetHoldsOf(CustomerId customer, const QStringList& words);

  private:
    void forget(const std::vector<Hold>& holds);

    Session& session_;
};

} // namespace baydesk
