// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

class QCheckBox;

namespace baydesk {

/// The shop's labels, ticked where they hang on the order: Space puts one on or takes it off, Ctrl+Enter
/// keeps it so.
class OrderLabelsPanel : public OrderPanel {
    Q_OBJECT

  public:
    /// \p all is the shop's list; retired ones stand there only if they hang on the order.
    OrderLabelsPanel(Desk& desk, const OrderView& view, const std::vector<OrderLabel>& all);
    QWidget* firstField() const override;
    void save() override;

  private:
    struct Choice {
        LabelId label;
        bool isOn;
        QCheckBox* box;
    };
    std::vector<Choice> choices_;
};

} // namespace baydesk
