// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"
#include "gui/widgets/card.h"

#include <QAction>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace baydesk {

class FieldRow;
class InlineMessage;
class PickBox;
class Refusal;

/// What the panel beside the boards asks for.
enum class WorkAct { Dispatch, Start, Activity };

/// Everything a person chose in the panel.
struct WorkChoice {
    WorkAct act = WorkAct::Dispatch;
    std::optional<JobId> job = {};
    std::optional<TechnicianId> technician = {};
    std::optional<BayId> bay = {};
    ClockActivity activity = ClockActivity::Idle;
    QString reason = {};
};

/// Dispatching a job, or telling a technician's clock what begins now: each chosen by typing, Enter goes on,
/// the last Enter or Ctrl+Enter does it. A refusal stands above the button.
class WorkPanel : public Card {
    Q_OBJECT
  public:
    /// \p save is the page's Save action, bound to Ctrl+Enter.
    explicit WorkPanel(QAction* save, QWidget* parent = nullptr);

    void setBoards(const std::vector<BoardStage>& stages, const TechnicianBoard& technicians);
    /// Opens the panel for an act on what is already known.
    void ask(const WorkChoice& known);
    /// The choice, or an empty one after marking the fields that lack something.
    std::optional<WorkChoice> choice();
    void showRefusal(const Refusal& refusal);
    bool isAsking() const { return isVisible(); }

  private:
    void fillJobs();
    bool require(PickBox* box, FieldRow* row, const QString& sentence);
    void focusFirstEmpty();

    QAction* save_;
    WorkAct act_ = WorkAct::Dispatch;
    PickBox* job_;
    PickBox* technician_;
    PickBox* bay_;
    PickBox* activity_;
    QLineEdit* reason_;
    FieldRow* jobRow_;
    FieldRow* technicianRow_;
    FieldRow* bayRow_;
    FieldRow* activityRow_;
    FieldRow* reasonRow_;
    InlineMessage* message_;
    std::vector<BoardCard> cards_;
};

} // namespace baydesk
