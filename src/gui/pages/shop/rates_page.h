// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/discount.h"
#include "domain/orders/labour_rate.h"
#include "gui/page.h"

namespace baydesk {

class Card;
class DataTable;
class PanelSide;

/// What an hour costs, for whom and which work, and how much of the customer's share who may take off; opened
/// from the settings. On the left the rates that hold today and every entry with the day it begins, on the
/// right the limits.
class RatesPage : public Page {
    Q_OBJECT
  public:
    explicit RatesPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;

  private:
    QWidget* buildTable();
    QWidget* buildEntries();
    QWidget* buildLimits();
    void buildActions();
    struct Found;
    void show(const Found& found);
    void showLimits();
    void changeLimit();
    void showTable(QDate today);
    void showEntries(QDate today);
    void showActions();
    const LabourRate* chosenEntry() const;
    void withdraw();

    LabourRates rates_;
    DataTable* table_ = nullptr;
    DataTable* entries_ = nullptr;
    DataTable* limitTable_ = nullptr;
    DiscountLimits limits_;
    PanelSide* side_ = nullptr;
    QAction* withdraw_ = nullptr;
    QAction* changeLimit_ = nullptr;
};

} // namespace baydesk
