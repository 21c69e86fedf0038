// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "gui/pages/orders/order_panel.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace baydesk {

class FieldRow;
class InspectionTable;

/// The multi-point inspection of an order, item by item; begun from what the order's last inspection found.
class InspectionPanel : public OrderPanel {
    Q_OBJECT

  public:
    InspectionPanel(Desk& desk, const OrderView& view, const MultiPointTemplate& sheet,
                    const std::optional<MultiPointInspection>& last);
    QWidget* firstField() const override;
    void save() override;

  private:
    void showItem();
    void showCounts();
    void takeValue();

    MultiPointTemplateId sheet_;
    int seen_;
    InspectionTable* items_;
    QLabel* counts_;
    QLineEdit* value_;
    FieldRow* valueRow_;
    QLineEdit* note_;
};

} // namespace baydesk
