// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"
#include "domain/workshop/board.h"
#include "storage/session.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

/// An open order as the board needs it: what its card says, and as much of the order as its rules ask to name
/// what blocks it. Not to be changed or saved.
struct BoardOrder {
    BoardCard card;
    RepairOrder order;
};

/// All open orders at once, in a fixed number of statements whatever their number.
class BoardStore {
  public:
    explicit BoardStore(Session& session) : session_(session) {}

    /// The nearest promise first, those without one last.
    std::vector<BoardOrder> openOrders();
    /// Open purchase lines.
    std::vector<Arrival> arrivals();
    /// Since when jobs are worked on; of several clocks the first.
    std::unordered_map<JobId, Timestamp> jobsOnTheClock();

  private:
    struct Draft;
    std::vector<Draft> readCards();
    void readWork(std::unordered_map<OrderId, Draft*>& drafts);
    void readMoney(std::unordered_map<OrderId, Draft*>& drafts);

    Session& session_;
};

} // namespace baydesk
