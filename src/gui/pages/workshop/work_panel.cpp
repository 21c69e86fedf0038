// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/work_panel.h"

#include "domain/values/plate.h"
#include "gui/actions.h"
#include "gui/pages/workshop/free_places.h"
#include "gui/pages/workshop/technician_row_view.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

WorkPanel::WorkPanel(QAction* save, QWidget* parent) : Card({}, parent), save_(save) {
    setFixedWidth(350);
    setHint(tr("Type a part of the name · Esc closes"));
    job_ = new PickBox;
    technician_ = new PickBox;
    bay_ = new PickBox;
    activity_ = new PickBox;
    reason_ = new QLineEdit;
    jobRow_ = new FieldRow("job", tr("Job"), job_);
    technicianRow_ = new FieldRow("technician", tr("Technician"), technician_);
    bayRow_ = new FieldRow("bay", tr("Bay"), bay_);
    activityRow_ = new FieldRow("activity", tr("From now on"), activity_);
    reasonRow_ = new FieldRow("reason", tr("Reason"), reason_);
    for (FieldRow* row : {jobRow_, technicianRow_, bayRow_, activityRow_, reasonRow_}) {
        body()->addWidget(row);
    }
    message_ = new InlineMessage;
    body()->addWidget(message_);
    auto* button = new ActionButton(save, ActionButton::Look::Primary);
    body()->addWidget(button, 0, Qt::AlignRight);
    body()->addStretch(1);
    for (PickBox* box : {job_, technician_, bay_, activity_}) {
        connect(box, &PickBox::entered, this, &WorkPanel::focusFirstEmpty);
    }
    connect(reason_, &QLineEdit::returnPressed, save_, &QAction::trigger);
    std::vector<PickBox::Choice> activities;
    for (const ClockActivity activity : allValues<ClockActivity>()) {
        if (activity != ClockActivity::Job) {
            activities.push_back({static_cast<std::int64_t>(activity), label(activity)});
        }
    }
    activity_->setChoices(std::move(activities));
    hide();
}

void WorkPanel::setBoards(const std::vector<BoardStage>& stages, const TechnicianBoard& technicians) {
    cards_.clear();
    for (const BoardStage& stage : stages) {
        cards_.insert(cards_.end(), stage.cards.begin(), stage.cards.end());
    }
    if (isAsking()) {
        return; // what a person is choosing from does not change under their hands
    }
    std::vector<PickBox::Choice> people;
    for (const TechnicianRow& row : technicians.technicians) {
        people.push_back({row.technician.id.value(),
                          QStringLiteral("%1 · %2 · %3 · %4")
                              .arg(row.technician.name, label(row.technician.trade), standingOf(row),
                                   loadWord(row.assigned, row.available).text)});
    }
    technician_->setChoices(std::move(people));
    const std::map<BayId, QString> cars = carsInBays(technicians);
    std::vector<PickBox::Choice> bays;
    for (const Bay& bay : technicians.bays) {
        bays.push_back(
            {bay.id.value(), QStringLiteral("%1 · %2").arg(placeWord(bay, cars), label(bay.kind))});
    }
    bay_->setChoices(std::move(bays));
}

void WorkPanel::fillJobs() {
    std::vector<PickBox::Choice> jobs;
    for (const BoardCard& card : cards_) {
        for (const BoardJob& job : card.jobs) {
            if (job.decision == JobDecision::Approved && !job.isFinished) {
                jobs.push_back(
                    {job.id.value(),
                     QStringLiteral("%1 %2 %3").arg(displayPlate(card.plate), job.letter, job.complaint)});
            }
        }
    }
    jobRow_->setHint(jobs.empty() ? tr("No approved job waits for work.") : QString());
    job_->setChoices(std::move(jobs));
}

void WorkPanel::ask(const WorkChoice& known) {
    act_ = known.act;
    fillJobs();
    message_->clear();
    for (FieldRow* row : {jobRow_, technicianRow_, bayRow_, activityRow_, reasonRow_}) {
        row->setError({});
    }
    job_->choose(known.job ? std::optional(known.job->value()) : std::nullopt);
    technician_->choose(known.technician ? std::optional(known.technician->value()) : std::nullopt);
    bay_->choose(known.bay ? std::optional(known.bay->value()) : std::nullopt);
    activity_->choose({});
    reason_->clear();
    jobRow_->setVisible(act_ != WorkAct::Activity);
    bayRow_->setVisible(act_ == WorkAct::Dispatch);
    activityRow_->setVisible(act_ == WorkAct::Activity);
    reasonRow_->setVisible(act_ == WorkAct::Activity);
    switch (act_) {
    case WorkAct::Dispatch:
        setTitle(tr("Dispatch"));
        save_->setText(tr("Dispatch"));
        break;
    case WorkAct::Start:
        setTitle(tr("Start work"));
        save_->setText(tr("Start the clock"));
        break;
    case WorkAct::Activity:
        setTitle(tr("Waiting or other work"));
        save_->setText(tr("Start the clock"));
        break;
    }
    show();
    focusFirstEmpty();
}

void WorkPanel::focusFirstEmpty() {
    for (PickBox* box : {job_, technician_, bay_, activity_}) {
        if (box->isVisibleTo(this) && !box->chosen()) {
            box->setFocus();
            box->lineEdit()->selectAll();
            return;
        }
    }
    if (act_ == WorkAct::Activity) {
        reason_->setFocus();
    } else if (job_->hasFocus() || technician_->hasFocus() || bay_->hasFocus()) {
        save_->trigger();
    } else {
        (act_ == WorkAct::Dispatch ? bay_ : technician_)->setFocus();
    }
}

bool WorkPanel::require(PickBox* box, FieldRow* row, const QString& sentence) {
    const bool missing = row->isVisibleTo(this) && !box->chosen();
    row->setError(missing ? sentence : QString());
    return !missing;
}

std::optional<WorkChoice> WorkPanel::choice() {
    message_->clear();
    bool complete = require(job_, jobRow_, tr("Choose one of the approved jobs."));
    complete = require(technician_, technicianRow_, tr("Choose one of the technicians.")) && complete;
    complete = require(bay_, bayRow_, tr("Choose one of the bays.")) && complete;
    complete = require(activity_, activityRow_, tr("Choose what begins now.")) && complete;
    if (!complete) {
        focusFirstEmpty();
        return std::nullopt;
    }
    WorkChoice made{.act = act_, .reason = reason_->text().trimmed()};
    if (act_ != WorkAct::Activity) {
        made.job = JobId(*job_->chosen());
    } else {
        made.activity = static_cast<ClockActivity>(*activity_->chosen());
    }
    made.technician = TechnicianId(*technician_->chosen());
    if (act_ == WorkAct::Dispatch) {
        made.bay = BayId(*bay_->chosen());
    }
    return made;
}

void WorkPanel::showRefusal(const Refusal& refusal) {
    for (FieldRow* row : {jobRow_, technicianRow_, bayRow_, activityRow_, reasonRow_}) {
        if (row->isVisibleTo(this) && row->name() == refusal.field() && !refusal.field().isEmpty()) {
            row->setError(refusal.toString());
            row->field()->setFocus();
            return;
        }
    }
    message_->showRefusal(refusal);
}

} // namespace baydesk
