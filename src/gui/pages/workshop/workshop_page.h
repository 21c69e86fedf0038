// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/pages/workshop/work_panel.h"
#include "services/workshop_service.h"

#include <QTimer>
#include <optional>

class QStackedWidget;

namespace baydesk {

class ClockPanel;
class StageBoard;
class TechnicianBoardView;

/// The foreman's page: the same orders by stage and by technician, and from both: dispatch, and tell the
/// clocks.
class WorkshopPage : public Page {
    Q_OBJECT
  public:
    explicit WorkshopPage(Desk& desk);

    Changes topics() const override { return Topic::Orders | Topic::Workshop | Topic::Parts; }
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void showRefusal(const Refusal& refusal) override;

  private:
    struct Facts {
        std::vector<BoardStage> stages;
        TechnicianBoard technicians;
    };
    void buildActions();
    void showBoard(bool byTechnician);
    bool isByTechnician() const;
    void showFacts();
    /// What the current card or technician row already says about an act.
    WorkChoice known(WorkAct act) const;
    void ask(WorkAct act);
    bool isAsking() const;
    /// The technician of the current card or row; asks for one where there is none.
    std::optional<TechnicianId> chosenTechnician();
    /// \p isNew opens the panel; else it is only filled anew if it is still open.
    void openClock(TechnicianId technician, QDate day, bool isNew);
    void save();
    void saveCorrection();
    void endDay();
    void finishJob();
    void openOrder(OrderId order);
    void closePanel();

    QStackedWidget* boards_;
    StageBoard* stages_;
    TechnicianBoardView* technicians_;
    WorkPanel* panel_;
    ClockPanel* clock_;
    QAction* byStage_ = nullptr;
    QAction* byTechnician_ = nullptr;
    QAction* save_ = nullptr;
    std::optional<Facts> facts_;
    QTimer minute_;
};

} // namespace baydesk
