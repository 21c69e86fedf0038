// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_label.h"
#include "gui/pages/act_panel.h"

class QComboBox;

namespace baydesk {

class DataTable;

/// The labels of the shop: typed below, a chosen one changed there; Del retires it or brings it back, Ctrl+Up
/// and Ctrl+Down move it.
class LabelsPanel : public ActPanel {
    Q_OBJECT

  public:
    explicit LabelsPanel(Desk& desk);
    void save() override;

  private:
    void read();
    void show(std::vector<OrderLabel> labels);
    void edit();
    void beginNew();
    void retireOrBringBack();
    void move(bool forward);
    const OrderLabel* current() const;
    /// Does it and reads the list again; the panel stays.
    void change(Act act);

    DataTable* list_;
    QLineEdit* name_;
    QComboBox* colour_;
    std::vector<OrderLabel> labels_;
    /// The label that is being changed; none while a new one is typed.
    std::optional<LabelId> edited_;
};

} // namespace baydesk
