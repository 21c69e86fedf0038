// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "services/billing_service.h"
#include "services/health_record_service.h"

#include <QDate>
#include <unordered_map>
#include <vector>

class QLineEdit;

namespace baydesk {

class Card;
class CashUpForm;
class DataTable;

/// Ctrl+7, the day's money: every payment, and the cash-up that must agree with them.
class SettlementPage : public Page {
    Q_OBJECT
  public:
    explicit SettlementPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    struct Day {
        QDate day;
        std::vector<DayPayment> payments;
        std::vector<CashUpLine> cashUp;
        std::unordered_map<OrderId, HealthRecordLight> records;
    };
    void buildPayments();
    void buildActions();
    void goTo(QDate day);
    void showDay(const Day& day);
    void record();
    void showActions();

    QDate day_;
    /// The day the page follows: at midnight it moves on with the shop, unless a count made for it is typed
    /// and not recorded.
    QDate today_;
    std::vector<DayPayment> payments_;
    Card* paymentsCard_ = nullptr;
    DataTable* table_ = nullptr;
    QLineEdit* filter_ = nullptr;
    CashUpForm* cashUp_ = nullptr;
    QAction* later_ = nullptr;
    QAction* now_ = nullptr;
    QAction* record_ = nullptr;
};

} // namespace baydesk
