// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_label.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// The labels a shop keeps and hangs on its orders.
class LabelService {
  public:
    LabelService(Session& session, const Context& context);

    /// \name The shop's list
    /// @{
    /// In the shop's order, retired ones among them.
    std::vector<OrderLabel> labels();
    /// Refuses a name that is there already ("label.known"), retired or not.
    LabelId add(const LabelDraft& draft);
    void change(LabelId id, const LabelDraft& draft);
    /// Changes places with the one before or behind it; nothing at the end of the list.
    void move(LabelId id, bool forward);
    /// A retired label stays on the orders it hangs on.
    void retire(LabelId id);
    void bringBack(LabelId id);
    /// @}

    /// \name On an order
    /// @{
    /// Refuses a retired one. What hangs there already stays as it is.
    void putOn(OrderId order, LabelId label);
    void takeOff(OrderId order, LabelId label);
    /// @}

  private:
    OrderLabel known(LabelId id);
    void requireNewName(const QString& name, std::optional<LabelId> except);
    void appendShop(const char* act, const QStringList& details);
    void appendOrder(OrderId order, const char* act, const QString& name);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
