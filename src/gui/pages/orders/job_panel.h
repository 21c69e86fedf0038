// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

namespace baydesk {

class ComebackFields;
class WarrantyFields;

/// Adds or changes a job: complaint, cause, correction, warranty scope, comeback.
class JobPanel : public OrderPanel {
    Q_OBJECT

  public:
    /// Without \p job a new one is added.
    JobPanel(Desk& desk, const OrderView& view, std::optional<int> job);
    QWidget* firstField() const override;
    void save() override;

  private:
    void findPackages();
    void fill(const Job& job);

    std::optional<int> job_;
    QLineEdit* complaint_;
    QLineEdit* cause_;
    QLineEdit* correction_;
    QComboBox* price_;
    QComboBox* warranty_;
    QComboBox* package_ = nullptr;
    QComboBox* guarantee_;
    ComebackFields* comeback_;
    WarrantyFields* counted_;
};

} // namespace baydesk
