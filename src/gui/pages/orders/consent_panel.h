// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

class QLabel;

namespace baydesk {

/// What the customer says to each job that waits: approved, declined, or still open; who, how, and the new
/// promise.
class ConsentPanel : public OrderPanel {
    Q_OBJECT

  public:
    ConsentPanel(Desk& desk, const OrderView& view);
    QWidget* firstField() const override;
    void save() override;

  private:
    void showTotal();

    struct Question {
        int job;
        JobDecision before;
        QComboBox* answer;
    };
    std::vector<Question> questions_;
    QComboBox* method_;
    QLineEdit* person_;
    QLineEdit* promise_;
    QLineEdit* promiseReason_;
    QLabel* total_;
};

} // namespace baydesk
