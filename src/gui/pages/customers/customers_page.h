// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/pages/customers/customer_view.h"
#include "services/privacy_service.h"

#include <QDate>
#include <QPointer>
#include <optional>
#include <vector>

namespace baydesk {

class ActPanel;
class CustomerSearch;
class OverdueCard;
class PanelSide;

/// Ctrl+5, customers and their personal data: what is known, what it may be used for, who
/// looked, export and erasure; and the customers whose time of keeping is over. A customer's data are read,
/// and the reading noted, when somebody opens them, not while passing over a list.
class CustomersPage : public Page {
    Q_OBJECT
  public:
    explicit CustomersPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    void open(const PageTarget& target) override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    void buildActions();
    void search();
    void readOverdue();
    void showCustomer(CustomerId customer);
    void readCard();
    void showCard(const CustomerCard& card, const std::vector<CarFacts>& cars);
    void openPapers(VehicleId vehicle);
    void showActions();
    void openPanel(ActPanel* panel);
    /// Where the keyboard was before the panel.
    void focusBefore();

    std::optional<CustomerId> customer_;
    std::optional<CustomerCard> card_;
    /// Of its vehicles, in their order.
    std::vector<CarFacts> cars_;
    /// The page was opened on this car: once it is read, its papers are shown.
    std::optional<VehicleId> papersOf_;
    /// The day the list of those whose time is over was read for.
    std::optional<QDate> overdueOn_;
    /// Somebody was opened here: once they are read, the keyboard goes to them.
    bool entersCard_ = false;

    CustomerSearch* search_ = nullptr;
    OverdueCard* overdue_ = nullptr;
    CustomerView* view_ = nullptr;
    PanelSide* side_ = nullptr;
    QPointer<QWidget> before_; ///< where the keyboard was when the panel opened
    /// Those that need a customer who is not erased.
    QList<QAction*> customerActions_;
};

} // namespace baydesk
