// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

class QCheckBox;

namespace baydesk {

/// A checklist to tick: self-check, final inspection (which may also fail), hand-over.
class ChecklistPanel : public OrderPanel {
    Q_OBJECT

  public:
    ChecklistPanel(Desk& desk, const OrderView& view, InspectionKind kind, bool fails = false);
    QWidget* firstField() const override;
    void save() override;

  private:
    TickedItems ticked() const;

    InspectionKind kind_;
    bool fails_;
    std::vector<std::pair<QString, QCheckBox*>> items_;
    QLineEdit* cause_ = nullptr;
    std::vector<std::pair<int, QCheckBox*>> jobs_;
};

} // namespace baydesk
