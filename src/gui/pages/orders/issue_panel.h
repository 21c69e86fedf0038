// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

namespace baydesk {

/// Issues parts for the approved jobs of the order, or takes them back.
class IssuePanel : public OrderPanel {
    Q_OBJECT

  public:
    enum class Way { Issue, Return };
    IssuePanel(Desk& desk, const OrderView& view, Way way);
    QWidget* firstField() const override;
    void save() override;

  private:
    struct Entry {
        LineId line;
        QLineEdit* quantity;
    };

    Way way_;
    std::vector<Entry> entries_;
    QLineEdit* reason_ = nullptr;
};

} // namespace baydesk
