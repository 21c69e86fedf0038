// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/pages/kpi/month_names.h"
#include "gui/theme.h"
#include "services/kpi_service.h"

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace baydesk {

class Card;
class DataTable;
class TrendChart;

/// A figure explained: its formula in words and in numbers, what it counts and leaves out and
/// why, its course over 13 months, and the orders behind it. Enter opens an order.
class ExplainPage : public Page {
    Q_OBJECT
  public:
    explicit ExplainPage(Desk& desk);

    Changes topics() const override {
        return Topic::Orders | Topic::Workshop | Topic::Billing | Topic::Months | Topic::Shop;
    }
    void reload() override;
    void open(const PageTarget& target) override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    struct Facts {
        KpiExplanation explanation;
        std::vector<MonthFacts> trend;
    };
    Card* buildFormula();
    Card* buildOrders();
    void step(int months);
    void showFacts();
    void showFormula();
    void showCounts();
    void addCount(const QString& name, const QString& amount, Tone tone);
    void showOrders();

    std::optional<ExplainTarget> target_;
    std::optional<Facts> facts_;
    QAction* later_ = nullptr;
    QLabel* formula_ = nullptr;
    QLabel* working_ = nullptr;
    QLabel* basis_ = nullptr;
    QLabel* leavesOut_ = nullptr;
    QVBoxLayout* counts_ = nullptr;
    Card* trendCard_ = nullptr;
    TrendChart* trend_ = nullptr;
    Card* ordersCard_ = nullptr;
    DataTable* orders_ = nullptr;
    QLineEdit* filter_ = nullptr;
};

} // namespace baydesk
