// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/dispatch_panel.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/desk.h"
#include "gui/pages/workshop/free_places.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/pick_box.h"
#include "services/workshop_service.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int allJobs = 0;
} // namespace

DispatchPanel::DispatchPanel(Desk& desk, const OrderView& view, Then then, std::optional<int> marked)
    : OrderPanel(desk, view, then == Then::StartWork ? tr("Start work") : tr("Dispatch")), then_(then) {
    addField("job", tr("Job"), job_ = new QComboBox);
    if (then_ == Then::Nothing) {
        job_->addItem(tr("All open jobs"), allJobs);
    }
    for (const Job* job : view.order.jobs()) {
        if (job->isOpenWork()) {
            job_->addItem(QStringLiteral("%1  %2").arg(job->letter(), job->complaint), job->position);
        }
    }
    chooseNewJob();
    if (then_ == Then::StartWork && marked) {
        job_->setCurrentIndex(std::max(job_->findData(*marked), 0));
    }
    connect(job_, &QComboBox::currentIndexChanged, this, &DispatchPanel::proposePeople);
    addField("technician", tr("Technician"), technician_ = makeChooser({}))
        ->setHint(tr("Type any part of the name"));
    addField("bay", tr("Bay"), bay_ = makeChooser({}));
    for (const QComboBox* box : {technician_, bay_}) {
        connect(box, &QComboBox::activated, this, [this] { isChosen_ = true; });
        connect(box->lineEdit(), &QLineEdit::textEdited, this, [this] { isChosen_ = true; });
    }
    addButton(then_ == Then::StartWork ? tr("Start the clock") : tr("Dispatch"));
    loadPeople();
}

/// Where work goes on already, what was added is dispatched and not the rest once more.
void DispatchPanel::chooseNewJob() {
    const auto jobs = view().order.jobs();
    const auto isOpen = [](const Job* job) { return job->isOpenWork(); };
    const auto isNew = [&](const Job* job) { return isOpen(job) && !job->bay; };
    const auto found = std::ranges::find_if(jobs, isNew);
    const bool isAnyDispatched =
        std::ranges::any_of(jobs, [&](const Job* job) { return isOpen(job) && job->bay; });
    if (then_ == Then::Nothing && isAnyDispatched && found != jobs.end()) {
        job_->setCurrentIndex(job_->findData((*found)->position));
    }
}

QWidget* DispatchPanel::firstField() const {
    return technician_;
}

void DispatchPanel::loadPeople() {
    desk().backroom.read(
        this,
        [context = desk().context()](Session& session) {
            WorkshopService workshop(session, context);
            return Workshop{workshop.boardByTechnician(context.today()), workshop.bays()};
        },
        [this](const Workshop& workshop) { offerPeople(workshop); });
}

void DispatchPanel::offerPeople(const Workshop& workshop) {
    const std::map<BayId, QString> cars = carsInBays(workshop.people);
    for (const TechnicianRow& row : freeFirst(workshop.people)) {
        technician_->addItem(QStringLiteral("%1 · %2 · %3")
                                 .arg(row.technician.name, label(row.technician.trade), standingOf(row)),
                             static_cast<qlonglong>(row.technician.id.value()));
    }
    for (const Bay& each : workshop.bays) {
        bay_->addItem(placeWord(each, cars), static_cast<qlonglong>(each.id.value()));
    }
    for (QComboBox* box : {technician_, bay_}) {
        box->setCurrentIndex(-1);
        box->setEditText({});
        widenLists(box);
    }
    isChosen_ = false;
    proposePeople();
    // What is typed now takes its place; the name stays in sight.
    const int length = static_cast<int>(technician_->currentText().size());
    technician_->lineEdit()->setSelection(length, -length);
    bay_->lineEdit()->home(false);
}

void DispatchPanel::proposePeople() {
    if (isChosen_) {
        return;
    }
    const Job* given = nullptr;
    for (const Job* job : view().order.jobs()) {
        const bool isMarked = job->position == job_->currentData().toInt();
        if (job->isOpenWork() && job->technician && (!given || isMarked)) {
            given = job;
        }
    }
    if (given) {
        technician_->setCurrentIndex(
            technician_->findData(static_cast<qlonglong>(given->technician->value())));
        bay_->setCurrentIndex(bay_->findData(static_cast<qlonglong>(given->bay->value())));
    }
}

void DispatchPanel::save() {
    clearRefusal();
    const auto technician = chosen(technician_);
    const auto bay = chosen(bay_);
    if (!technician) {
        showRefusal(Refusal("dispatch.technician", tr("Choose a technician: type part of the name."), {},
                            "technician"));
        return;
    }
    if (!bay) {
        showRefusal(Refusal("dispatch.bay", tr("Choose a bay: type part of its name."), {}, "bay"));
        return;
    }
    std::vector<JobId> jobs;
    std::vector<JobId> undispatched;
    for (const Job* job : view().order.jobs()) {
        const int wanted = job_->currentData().toInt();
        if (job->isOpenWork() && (wanted == allJobs || wanted == job->position)) {
            jobs.push_back(*job->id);
            const bool isSame = job->technician == TechnicianId(*technician) && job->bay == BayId(*bay);
            if (then_ == Then::Nothing || !isSame) {
                undispatched.push_back(*job->id);
            }
        }
    }
    if (jobs.empty()) {
        showRefusal(Refusal("job.none_open", tr("No approved job is open.")));
        return;
    }
    act(
        [jobs, undispatched, revision = revision(), technician = TechnicianId(*technician), bay = BayId(*bay),
         then = then_](Session& session, const Context& context) {
            WorkshopService workshop(session, context);
            workshop.seen(revision);
            for (const JobId job : undispatched) {
                workshop.dispatch(job, technician, bay);
            }
            if (then == Then::StartWork) {
                workshop.startWork(jobs.front(), technician);
            }
        },
        then_ == Then::StartWork ? tr("The clock runs") : tr("Dispatched"));
}

} // namespace baydesk
