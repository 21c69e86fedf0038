// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/counter.h"
#include "gui/page.h"
#include "gui/pages/orders/today_facts.h"

#include <QTimer>
#include <array>
#include <optional>

class QComboBox;
class QLineEdit;

namespace baydesk {

class Card;
class CounterTile;
class DataTable;
class EmergencyPack;

/// The front desk's page: six counters, the orders in the shop by promise time, what needs the person at the
/// desk, and the parts that approved work waits for.
class TodayPage : public Page {
    Q_OBJECT
  public:
    explicit TodayPage(Desk& desk);

    Changes topics() const override {
        return Topic::Orders | Topic::Parts | Topic::Workshop | Topic::Billing;
    }
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    struct Facts {
        std::vector<OpenOrder> orders;
        std::vector<CounterLine> waitingParts;
        int delivered = 0;
        std::vector<DiscountToAnswer> discounts;
        int ownCarsDue = 0;
    };
    void buildEmergencyPack();
    void askForPackFile();
    void buildCounters();
    void buildOrders(Card* card);
    void buildNeeds(Card* card);
    void buildParts(Card* card);
    void openOrder(std::int64_t order);
    void chooseGroup(std::optional<TodayGroup> group);
    void showFacts();
    std::optional<LabelId> chosenLabel() const;
    void showLabels();
    void showOrders();
    void showNeeds();
    void showParts();

    std::array<CounterTile*, todayGroups.size()> counters_{};
    Card* ordersCard_ = nullptr;
    DataTable* orders_ = nullptr;
    DataTable* needs_ = nullptr;
    Card* partsCard_ = nullptr;
    DataTable* parts_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QComboBox* labels_ = nullptr;
    std::optional<TodayGroup> group_;
    std::optional<Facts> facts_;
    EmergencyPack* pack_;
    QAction* ownCars_ = nullptr;
    QTimer minute_;
};

} // namespace baydesk
