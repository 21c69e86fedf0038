// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

namespace baydesk {

/// Gives approved jobs to a technician and a bay, and starts the technician's clock on one if wanted.
class DispatchPanel : public OrderPanel {
    Q_OBJECT

  public:
    enum class Then { Nothing, StartWork };
    DispatchPanel(Desk& desk, const OrderView& view, Then then);
    QWidget* firstField() const override;
    void save() override;

  private:
    void chooseNewJob();
    void loadPeople();

    Then then_;
    QComboBox* job_;
    QComboBox* technician_;
    QComboBox* bay_;
};

} // namespace baydesk
