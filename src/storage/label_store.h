// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_label.h"
#include "storage/session.h"

#include <optional>
#include <utility>
#include <vector>

namespace baydesk {

/// The shop's labels and the orders they hang on.
class LabelStore {
  public:
    explicit LabelStore(Session& session) : session_(session) {}

    /// In the shop's order, retired ones among them.
    std::vector<OrderLabel> all();
    std::optional<OrderLabel> find(LabelId id);
    std::optional<OrderLabel> findByName(const QString& name);
    /// At the end of the list.
    LabelId insert(const LabelDraft& draft);
    void update(const OrderLabel& label);
    void swap(LabelId first, LabelId second);

    std::vector<OrderLabel> of(OrderId order);
    std::vector<std::pair<OrderId, OrderLabel>> onOpenOrders();
    /// Whether anything changed.
    bool putOn(OrderId order, LabelId label, StaffId actor, Timestamp now);
    bool takeOff(OrderId order, LabelId label, StaffId actor, Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
