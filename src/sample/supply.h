// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/live_order.h"
#include "sample/story.h"

#include <functional>
#include <vector>

namespace baydesk {

/// The parts counter: buys what is missing, fills the shelves twice a week, counts now and then.
class Supply {
  public:
    explicit Supply(Story& story) : story_(story) {}

    /// Called when something has arrived.
    std::function<void()> onArrival;

    /// Buys what an order lacks; the day it is expected.
    QDate buy(const LivePart& missing, Quantity quantity, OrderId order);
    void beginDay(QDate day);
    /// Puts parts aside for estimates that stand open.
    void hold(const LiveOrder& order, PartId part, Quantity quantity);

  private:
    const StockedPart& stocked(PartId part) const;
    void restock();
    void count();
    void planArrival(PurchaseLineId line, const StockedPart& part, Quantity quantity, QDate day);

    Story& story_;
};

} // namespace baydesk
