// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "gui/desk.h"
#include "services/guarantee_service.h"
#include "services/privacy_service.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QTabWidget;

namespace baydesk {

class Card;
class Chip;
class DataTable;

/// A car of the customer, as law and maker see it.
struct CarFacts {
    VehicleGuarantee guarantee;
    std::vector<CampaignOfVehicle> campaigns;
};

/// One customer on the right of the page: what is known, what the data may be used for, the orders, and who
/// looked.
class CustomerView : public QWidget {
    Q_OBJECT
  public:
    explicit CustomerView(Desk& desk);

    void set(const CustomerCard& card);
    /// What the papers and the makers' lists say of the customer's cars.
    void setCars(const CustomerCard& card, const std::vector<CarFacts>& cars);
    /// Nobody is chosen.
    void clear();

    enum class Tab { Purposes, Orders, Reads, Cars };
    void showTab(Tab tab);

  Q_SIGNALS:
    void purposeOpened(baydesk::DataPurpose purpose);
    void orderOpened(baydesk::OrderId order);
    void carOpened(baydesk::VehicleId vehicle);

  private:
    void buildFacts();
    void buildTabs();
    void addTab(DataTable* table, const QString& note, const QString& title);
    void showFacts(const CustomerCard& card);
    void showPurposes(const CustomerCard& card);
    void showOrders(const CustomerCard& card);
    void showReads(const CustomerCard& card);

    Desk& desk_;
    Card* facts_ = nullptr;
    Chip* state_ = nullptr;
    std::vector<QLabel*> values_;
    QTabWidget* tabs_ = nullptr;
    DataTable* purposes_ = nullptr;
    DataTable* orders_ = nullptr;
    DataTable* reads_ = nullptr;
    DataTable* cars_ = nullptr;
};

/// The last word on the purpose, if there is one.
std::optional<ConsentOnFile> lastWordOn(const CustomerCard& card, DataPurpose purpose);

} // namespace baydesk
