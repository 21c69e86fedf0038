// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/about_vehicle.h"
#include "gui/page.h"
#include "services/follow_up_service.h"

#include <optional>
#include <vector>

namespace baydesk {

class CallCard;
class Card;
class DataTable;
class PanelSide;

/// Ctrl+T: the calls that are due some days after a delivery, and what came of those of the last month. A
/// score typed in the list begins the answer, N says that nobody was reached.
class CallsPage : public Page, public AboutVehicle {
    Q_OBJECT
  public:
    explicit CallsPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    std::optional<VehicleId> vehicle() const override;
    QString reasonToCome() const override;

  private:
    enum class Shown { Due, Closed };
    void buildSide();
    void buildActions();
    void buildKeys();
    void switchTo(Shown shown);
    void showRows(std::vector<FollowUpRow> rows);
    void showChosen();
    void showView(const FollowUpView& view);
    const FollowUpRow* chosen() const;
    void record(const QString& score = {});
    void recordAtOnce(CallOutcome outcome);
    void offerToBook(const FollowUpRow& row, const QString& said);
    void forgetToBook();

    Shown shown_ = Shown::Due;
    std::vector<FollowUpRow> rows_;
    Card* listCard_ = nullptr;
    DataTable* list_ = nullptr;
    PanelSide* side_ = nullptr;
    CallCard* chosen_ = nullptr;
    QList<QAction*> acts_;
    QAction* switch_ = nullptr;
    /// The chosen one as it was opened; the list shows names masked.
    std::optional<FollowUpRow> opened_;
    /// What the last call was about, if that car is not right, until another row is chosen.
    std::optional<VehicleId> toBook_;
    /// What the customer said of it.
    QString notRight_;
    bool isFilling_ = false;
};

} // namespace baydesk
