// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

namespace baydesk {

/// Ctrl+U: what an order is for, when reception chose wrong and nobody was asked yet.
class PurposePanel : public OrderPanel {
    Q_OBJECT

  public:
    PurposePanel(Desk& desk, const OrderView& view);
    void save() override;

  private:
    void showWhoPays();

    QComboBox* purpose_;
};

} // namespace baydesk
