// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

namespace baydesk {

/// Acts that need a sentence: a new promise, a cancellation, a reversal, the release of a car whose work was
/// declined.
class ReasonPanel : public OrderPanel {
    Q_OBJECT

  public:
    enum class Purpose { Promise, Cancel, ReverseSettlement, Release };
    ReasonPanel(Desk& desk, const OrderView& view, Purpose purpose);
    QWidget* firstField() const override;
    void save() override;

  private:
    void suggest();
    void savePromise();
    void saveRelease();

    Purpose purpose_;
    QLineEdit* value_ = nullptr;
    QLineEdit* text_ = nullptr;
    QComboBox* method_ = nullptr;
};

} // namespace baydesk
