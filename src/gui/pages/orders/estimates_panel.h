// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

class QLabel;

namespace baydesk {

/// Every estimate the customer was given, with what changed from one to the next and what changed since; and
/// giving it again.
class EstimatesPanel : public OrderPanel {
    Q_OBJECT

  public:
    EstimatesPanel(Desk& desk, const OrderView& view);
    /// The list, so that it can be scrolled by keys.
    QWidget* firstField() const override;
    void save() override;
    void refresh(const OrderView& view) override;

  private:
    void read();
    void show(const std::vector<Estimate>& estimates);

    QLabel* text_;
};

} // namespace baydesk
