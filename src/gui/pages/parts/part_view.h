// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk.h"
#include "services/parts_service.h"

#include <QWidget>
#include <optional>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace baydesk {

class Card;
class Chip;
class DataTable;
class DemandChart;

/// One part on the right of the page: what can be promised, its facts, and behind them its movements, what is
/// kept and arriving, and twelve months of demand. A panel may stand in the place of the lower half.
class PartView : public QWidget {
    Q_OBJECT
  public:
    explicit PartView(Desk& desk);

    void set(const PartDetails& details);
    /// Nothing is chosen.
    void clear();

    enum class Tab { Movements, Kept, Demand };
    void showTab(Tab tab);
    /// Shows \p panel instead of the tabs; with \p alone instead of the facts too. The view takes it.
    void showPanel(QWidget* panel, bool alone);
    void closePanel();
    /// Keyboard to the list that is shown.
    void focusList();

  Q_SIGNALS:
    void movementOpened(const baydesk::MovementRow& row);
    void arrivalOpened(baydesk::PurchaseLineId line);
    void cancelled(baydesk::PurchaseLineId line);
    void released(baydesk::HoldId hold);
    void orderOpened(baydesk::OrderId order);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildFacts();
    void buildTabs();
    void buildMovements();
    void buildKept();
    void buildDemand();
    void showFacts(const PartDetails& details);
    void showMovements(const PartDetails& details);
    void showKept(const PartDetails& details);
    void openKept(std::int64_t key);
    void giveUpKept(std::int64_t key);

    Desk& desk_;
    std::optional<PartDetails> details_;
    Card* facts_ = nullptr;
    Chip* state_ = nullptr;
    std::vector<QLabel*> values_;
    QStackedWidget* lower_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    Card* tabsCard_ = nullptr;
    DataTable* movements_ = nullptr;
    DataTable* kept_ = nullptr;
    DemandChart* demand_ = nullptr;
    QLabel* demandNote_ = nullptr;
};

} // namespace baydesk
