// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"

class QLabel;

namespace baydesk {

/// Settling and paying (F9): first the payers that are open, then what the customer owes; the panel stays
/// until nothing is left.
class MoneyPanel : public OrderPanel {
    Q_OBJECT

  public:
    enum class Mode { SettleAndPay, Pay, Refund };
    MoneyPanel(Desk& desk, const OrderView& view, Mode mode);
    QWidget* firstField() const override;
    void save() override;
    void refresh(const OrderView& view) override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isSettling() const;
    std::vector<Payer> openPayers() const;
    void showState();
    void proposeWay();
    void settle();
    void pay();
    std::optional<Payer> payer() const;

    Mode mode_;
    QLabel* state_;
    QComboBox* payer_;
    QComboBox* method_;
    FieldRow* methodRow_;
    QLineEdit* amount_;
    FieldRow* amountRow_;
    QLineEdit* reason_;
    FieldRow* reasonRow_;
};

} // namespace baydesk
