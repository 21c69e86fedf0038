// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/workshop_page.h"

#include "gui/format.h"
#include "gui/pages/workshop/clock_panel.h"
#include "gui/pages/workshop/stage_board.h"
#include "gui/pages/workshop/technician_board.h"
#include "gui/pages/workshop/technician_row_view.h"
#include "gui/user_settings.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

/// The job of a card that waits for its technician first, else the first that is not finished.
const BoardJob* nextJob(const BoardCard& card) {
    const BoardJob* open = nullptr;
    for (const BoardJob& job : card.jobs) {
        if (job.decision != JobDecision::Approved || job.isFinished) {
            continue;
        }
        if (!job.technician) {
            return &job;
        }
        open = open ? open : &job;
    }
    return open;
}

} // namespace

WorkshopPage::WorkshopPage(Desk& desk) : Page(PageId::Workshop, desk) {
    save_ = offer(
        ActionId::SaveAndNext, [this] { save(); }, tr("Save"));
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    boards_ = new QStackedWidget;
    stages_ = new StageBoard;
    technicians_ = new TechnicianBoardView;
    boards_->addWidget(stages_);
    boards_->addWidget(technicians_);
    panel_ = new WorkPanel(save_);
    row->addWidget(boards_, 1);
    clock_ = new ClockPanel(save_);
    row->addWidget(panel_);
    row->addWidget(clock_);
    content()->addLayout(row, 1);
    save_->setEnabled(false);
    connect(stages_, &StageBoard::opened, this, &WorkshopPage::openOrder);
    connect(technicians_, &TechnicianBoardView::opened, this, &WorkshopPage::openOrder);
    connect(clock_, &ClockPanel::dayWanted, this,
            [this](QDate day) { openClock(clock_->technician(), day, false); });
    buildActions();
    showBoard(userSetting("workshop/by_technician", desk.role == StaffRole::Technician).toBool());
    setHeader(tr("Workshop"), {});
    minute_.setInterval(60'000);
    connect(&minute_, &QTimer::timeout, this, [this] {
        if (isVisible() && !isAsking()) {
            reload(); // promises turn red and clocks run on
        }
    });
    minute_.start();
}

void WorkshopPage::buildActions() {
    byStage_ = offer(
        ActionId::Offer1, [this] { showBoard(false); }, tr("By stage"));
    byTechnician_ = offer(
        ActionId::Offer2, [this] { showBoard(true); }, tr("By technician"));
    byStage_->setCheckable(true);
    byTechnician_->setCheckable(true);
    QAction* dispatch = offer(ActionId::Dispatch, [this] { ask(WorkAct::Dispatch); });
    QAction* start = offer(
        ActionId::Offer3, [this] { ask(WorkAct::Start); }, tr("Start work"), Right::ClockOneself);
    QAction* other = offer(
        ActionId::Offer4, [this] { ask(WorkAct::Activity); }, tr("Waiting or other"), Right::ClockOneself);
    QAction* done = offer(
        ActionId::Offer5, [this] { finishJob(); }, tr("Job done"), Right::ClockOneself);
    QAction* end = offer(
        ActionId::Offer6, [this] { endDay(); }, tr("End of day"), Right::ClockOneself);
    QAction* correct = offer(
        ActionId::Offer7,
        [this] {
            if (const auto technician = chosenTechnician()) {
                openClock(*technician, desk().context().today(), true);
            }
        },
        tr("Correct the clock"), Right::CorrectClocks);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : {start, other, done, end, correct}) {
        row->addWidget(new ActionButton(action));
    }
    row->addStretch(1);
    content()->addLayout(row);
    for (QAction* action : {byStage_, byTechnician_, dispatch}) {
        addToHeader(action);
    }
}

void WorkshopPage::showBoard(bool byTechnician) {
    boards_->setCurrentIndex(byTechnician ? 1 : 0);
    byStage_->setChecked(!byTechnician);
    byTechnician_->setChecked(byTechnician);
    saveUserSetting("workshop/by_technician", byTechnician);
    if (isVisible()) {
        focusFirst();
    }
}

bool WorkshopPage::isByTechnician() const {
    return boards_->currentIndex() == 1;
}

void WorkshopPage::reload() {
    read(
        "workshop",
        [](Session& session, const Context& context) {
            WorkshopService workshop(session, context);
            return Facts{workshop.boardByStage(), workshop.boardByTechnician(context.today())};
        },
        [this](Facts facts) {
            facts_ = std::move(facts);
            showFacts();
        });
}

void WorkshopPage::showFacts() {
    const Timestamp now = desk().clock();
    const ShopCalendar& calendar = desk().shop->calendar;
    const TechnicianBoard& people = facts_->technicians;
    stages_->set(facts_->stages, calendar, now);
    technicians_->set(people, calendar, now);
    if (desk().role == StaffRole::Technician) {
        technicians_->beginWith(desk().person);
    }
    panel_->setBoards(facts_->stages, people);
    const auto here = std::count_if(people.technicians.begin(), people.technicians.end(),
                                    [](const TechnicianRow& row) { return !row.available.isZero(); });
    setHeader(tr("Workshop"),
              QStringList{tr("%n bay(s)", nullptr, static_cast<int>(people.bays.size())),
                          tr("%n technician(s) here", nullptr, static_cast<int>(here)),
                          tr("%1 available today").arg(people.available.toString()),
                          tr("%1 assigned").arg(people.assigned.toString()),
                          tr("load: %1").arg(loadWord(people.assigned, people.available).text)}
                  .join(QStringLiteral(" · ")));
}

WorkChoice WorkshopPage::known(WorkAct act) const {
    WorkChoice choice{.act = act};
    if (isByTechnician()) {
        if (const TechnicianRow* row = technicians_->current()) {
            choice.technician = row->technician.id;
        }
        if (const AssignedJob* job = technicians_->currentJob(); job && act != WorkAct::Activity) {
            choice.job = job->job;
            choice.bay = job->bay;
        }
    } else if (const BoardCard* card = stages_->current()) {
        if (const BoardJob* job = nextJob(*card)) {
            choice.job = job->id;
            choice.technician = job->technician;
            choice.bay = job->bay;
        }
    }
    return choice;
}

void WorkshopPage::ask(WorkAct act) {
    clock_->hide();
    panel_->ask(known(act));
    save_->setEnabled(true);
}

void WorkshopPage::openClock(TechnicianId technician, QDate day, bool isNew) {
    read(
        "clock",
        [technician, day](Session& session, const Context& context) {
            return WorkshopService(session, context).clockSheet(technician, day);
        },
        [this, isNew](const ClockSheet& sheet) {
            if (!isNew && !clock_->isAsking()) {
                return; // closed while its day was read
            }
            panel_->hide();
            clock_->ask(sheet, desk().shop->calendar, desk().context().today());
            save_->setEnabled(true);
        });
}

void WorkshopPage::saveCorrection() {
    const auto correction = clock_->correction(desk().shop->calendar);
    if (!correction) {
        return;
    }
    write(
        [correction = *correction](Session& session, const Context& context) {
            WorkshopService(session, context)
                .correctEntry(correction.entry, correction.start, correction.end, correction.reason);
        },
        [this] {
            closePanel();
            desk().navigator.tell(tr("The clock is corrected"));
        });
}

void WorkshopPage::save() {
    if (clock_->isAsking()) {
        saveCorrection();
        return;
    }
    const auto choice = panel_->choice();
    if (!choice) {
        return;
    }
    write(
        [choice = *choice](Session& session, const Context& context) {
            WorkshopService workshop(session, context);
            switch (choice.act) {
            case WorkAct::Dispatch: workshop.dispatch(*choice.job, *choice.technician, *choice.bay); break;
            case WorkAct::Start: workshop.startWork(*choice.job, *choice.technician); break;
            case WorkAct::Activity:
                workshop.startActivity(*choice.technician, choice.activity, choice.reason);
                break;
            }
        },
        [this] { closePanel(); });
}

std::optional<TechnicianId> WorkshopPage::chosenTechnician() {
    const auto technician = known(WorkAct::Activity).technician;
    if (!technician) {
        message()->show(Tone::Info, tr("Choose a technician first: Alt+2 shows them."));
    }
    return technician;
}

void WorkshopPage::endDay() {
    const auto technician = chosenTechnician();
    if (!technician) {
        return;
    }
    write(
        [technician = *technician](Session& session, const Context& context) {
            WorkshopService(session, context).endDay(technician);
        },
        [this] { desk().navigator.tell(tr("The clock is stopped")); });
}

void WorkshopPage::finishJob() {
    auto job = known(WorkAct::Start).job;
    if (const BoardCard* card = isByTechnician() ? nullptr : stages_->current()) {
        for (const BoardJob& worked : card->jobs) {
            job =
                worked.workedSince ? std::optional(worked.id) : job; // the one a technician is clocked on to
        }
    }
    if (!job) {
        message()->show(Tone::Info, tr("Choose a card or a technician's job that is in work."));
        return;
    }
    write([job = *job](Session& session,
                       const Context& context) { WorkshopService(session, context).finishJob(job); },
          [this] { desk().navigator.tell(tr("The job is done")); });
}

void WorkshopPage::openOrder(OrderId order) {
    if (desk().navigator.hasPage(PageId::Order)) {
        desk().navigator.openPage(PageId::Order, order);
    }
}

bool WorkshopPage::isAsking() const {
    return panel_->isAsking() || clock_->isAsking();
}

void WorkshopPage::closePanel() {
    panel_->hide();
    clock_->hide();
    save_->setEnabled(false);
    focusFirst();
}

bool WorkshopPage::goBack() {
    if (isAsking()) {
        closePanel();
        return true;
    }
    return false;
}

QString WorkshopPage::helpText() const {
    return tr(
        "Where every car is, and who has room. Arrow keys go from card to card, Enter opens the order. "
        "Dispatch gives "
        "a job to a technician and a bay; each start of a clock ends the technician's last entry. A wrong "
        "entry is corrected with its reason and stays to be seen.");
}

void WorkshopPage::focusFirst() {
    isByTechnician() ? technicians_->focusRows() : stages_->focusCards();
}

void WorkshopPage::showRefusal(const Refusal& refusal) {
    if (clock_->isAsking()) {
        clock_->showRefusal(refusal);
    } else if (panel_->isAsking()) {
        panel_->showRefusal(refusal);
    } else {
        Page::showRefusal(refusal);
    }
}

} // namespace baydesk
