// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workshop_service.h"

#include "domain/orders/repair_order.h"
#include "domain/values/refusal.h"
#include "services/rights.h"
#include "storage/clock_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/session.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::WorkshopService)
};

constexpr Hours wholeDay = Hours::fromSeconds(24 * 3600);

Technician requireTechnician(Session& session, TechnicianId id) {
    auto technician = WorkshopStore(session).technician(id);
    if (!technician) {
        throw std::logic_error("there is no such technician");
    }
    if (!technician->isActive) {
        throw Refusal("technician.inactive", Tr::tr("%1 no longer works here.").arg(technician->name), {},
                      "technician");
    }
    return *std::move(technician);
}

Bay requireBay(Session& session, BayId id) {
    auto bay = WorkshopStore(session).bay(id);
    if (!bay) {
        throw std::logic_error("there is no such bay");
    }
    if (!bay->isActive) {
        throw Refusal("bay.inactive", Tr::tr("The bay %1 is not in use.").arg(bay->name), {}, "bay");
    }
    return *std::move(bay);
}

QString milliseconds(Timestamp moment) {
    return QString::number(moment.milliseconds());
}

/// One act on the clock of one technician, with what goes with it: the day, its entries, the history.
class Clock {
  public:
    Clock(Session& session, const Context& context, Technician technician)
        : session_(session), context_(context), technician_(std::move(technician)) {
        if (!session.inTransaction()) {
            throw std::logic_error("a change of the clock outside a transaction");
        }
    }

    TechnicianDay dayOf(QDate day) {
        const ShopCalendar& calendar = context_.shop->calendar;
        return TechnicianDay(technician_.name, day, *context_.shop,
                             ClockStore(session_).entries(technician_.id, calendar.startOf(day),
                                                          calendar.startOf(day.addDays(1))));
    }

    /// Today, after the end of a clock that still runs from an earlier day.
    TechnicianDay today() {
        const auto since = ClockStore(session_).runningSince(technician_.id);
        if (since && *since < context_.today()) {
            const ClockChanges changes = dayOf(*since).closeForgotten();
            write(*since, changes);
            append("clock.forgotten", {milliseconds(changes.ends.front().end)});
        }
        return dayOf(context_.today());
    }

    void write(QDate day, const ClockChanges& changes) {
        ClockStore(session_).apply(technician_.id, day, changes, context_.actor, context_.now);
    }

    /// Whoever clocks on is there: unless attendance says otherwise, for the shop's normal workday (catalogue
    /// L09).
    void recordAttendance() {
        WorkshopStore store(session_);
        if (!store.available(technician_.id, context_.today())) {
            store.setAvailable(technician_.id, context_.today(), context_.shop->workday);
        }
    }

    void start(const ClockStart& what) {
        write(context_.today(), today().start(what, context_.now));
        recordAttendance();
    }

    void append(const char* act, const QStringList& details) {
        HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Technician,
                                      technician_.id.value(), act, details);
    }

  private:
    Session& session_;
    const Context& context_;
    Technician technician_;
};

} // namespace

WorkshopService::WorkshopService(Session& session, const Context& context)
    : session_(session), context_(context) {}

WorkshopService& WorkshopService::seen(std::int64_t revision) {
    seen_ = revision;
    return *this;
}

RepairOrder WorkshopService::load(JobId job) {
    OrderStore store(session_);
    RepairOrder order = store.load(store.orderOfJob(job));
    if (seen_) {
        OrderStore::requireRevision(order, *seen_);
        seen_.reset(); // nobody else writes until this transaction ends
    }
    return order;
}

/// Everybody runs their own clock; other people's only some. Who may run none need not know whose it would
/// be.
Technician WorkshopService::clockable(TechnicianId id) {
    require(session_, context_, Right::ClockOneself);
    const Technician technician = requireTechnician(session_, id);
    if (technician.staff != context_.actor) {
        require(session_, context_, Right::ClockOthers);
    }
    return technician;
}

/// Whose job it is, or who works on it, may say that it is done; others need the right to clock them.
void WorkshopService::requireOwnJob(const Job& job, const std::vector<TechnicianId>& clockedOn) {
    std::vector<TechnicianId> technicians = clockedOn;
    if (job.technician) {
        technicians.push_back(*job.technician);
    }
    const bool isOwn = std::ranges::any_of(technicians, [this](TechnicianId id) {
        return WorkshopStore(session_).technician(id).value().staff == context_.actor;
    });
    if (!isOwn) {
        require(session_, context_, Right::ClockOthers);
    }
}

std::vector<Technician> WorkshopService::technicians() {
    require(session_, context_, Right::SeeWorkshop);
    std::vector<Technician> all = WorkshopStore(session_).technicians();
    std::erase_if(all, [](const Technician& technician) { return !technician.isActive; });
    return all;
}

std::vector<Bay> WorkshopService::bays() {
    require(session_, context_, Right::SeeWorkshop);
    std::vector<Bay> all = WorkshopStore(session_).bays();
    std::erase_if(all, [](const Bay& bay) { return !bay.isActive; });
    return all;
}

void WorkshopService::dispatch(JobId jobId, TechnicianId technicianId, BayId bayId) {
    require(session_, context_, Right::DispatchJobs);
    const Technician technician = requireTechnician(session_, technicianId);
    const Bay bay = requireBay(session_, bayId);
    RepairOrder order = load(jobId);
    const Job* job = order.findJob(jobId);
    order.dispatch(job->position, technicianId, bayId);
    OrderStore(session_).save(order, context_.actor, context_.now, context_.shop->calendar);
    session_.mark(Topic::Workshop);
    appendOrderAct(order, "job.dispatched", {job->letter(), technician.name, bay.name});
}

void WorkshopService::startWork(JobId jobId, TechnicianId technicianId) {
    const Technician technician = clockable(technicianId);
    RepairOrder order = load(jobId);
    const Job* job = order.findJob(jobId);
    order.startWork(job->position, technicianId, context_.now);
    Clock(session_, context_, technician)
        .start({.activity = ClockActivity::Job, .job = jobId, .bay = job->bay, .reason = {}});
    OrderStore(session_).save(order, context_.actor, context_.now, context_.shop->calendar);
    appendOrderAct(order, "job.started", {job->letter(), technician.name});
}

void WorkshopService::startActivity(TechnicianId technicianId, ClockActivity activity,
                                    const QString& reason) {
    if (activity == ClockActivity::Job) {
        throw std::logic_error("work on a job is begun by startWork()");
    }
    Clock clock(session_, context_, clockable(technicianId));
    clock.start({.activity = activity, .job = {}, .bay = {}, .reason = reason});
    clock.append("clock.started", {code(activity), reason.simplified()});
}

void WorkshopService::endDay(TechnicianId technicianId) {
    Clock clock(session_, context_, clockable(technicianId));
    clock.write(context_.today(), clock.today().endOfDay(context_.now));
    clock.append("clock.ended", {});
}

void WorkshopService::finishJob(JobId jobId) {
    require(session_, context_, Right::ClockOneself);
    RepairOrder order = load(jobId);
    const Job* job = order.findJob(jobId);
    const std::vector<TechnicianId> clockedOn = ClockStore(session_).techniciansOn(jobId);
    requireOwnJob(*job, clockedOn);
    // The clocks end first: an order with a running clock on the job refuses to finish it.
    for (const TechnicianId technicianId : clockedOn) {
        Clock clock(session_, context_, WorkshopStore(session_).technician(technicianId).value());
        const TechnicianDay day = clock.today();
        if (day.running() != nullptr) {
            clock.write(context_.today(), day.start({}, context_.now));
        }
    }
    order = OrderStore(session_).load(*order.header().id);
    job = order.findJob(jobId);
    order.finishJob(job->position, context_.now);
    OrderStore(session_).save(order, context_.actor, context_.now, context_.shop->calendar);
    session_.mark(Topic::Workshop);
    appendOrderAct(order, "job.finished", {job->letter()});
}

void WorkshopService::correctEntry(ClockEntryId entryId, Timestamp start, std::optional<Timestamp> end,
                                   const QString& reason) {
    require(session_, context_, Right::CorrectClocks);
    const auto place = ClockStore(session_).placeOf(entryId);
    if (!place) {
        throw std::logic_error("there is no such clock entry");
    }
    Clock clock(session_, context_, WorkshopStore(session_).technician(place->technician).value());
    const TechnicianDay day = clock.dayOf(place->day);
    const ClockChanges changes = day.correct(entryId, start, end, reason, context_.now);
    clock.write(place->day, changes);
    const auto old = std::ranges::find(day.entries(), std::optional(entryId), &ClockEntry::id);
    const QString what = old->job ? old->jobName : code(old->activity);
    const QString& why = changes.added.front().reason;
    if (end) {
        clock.append("clock.corrected",
                     {what, milliseconds(old->start), milliseconds(start), milliseconds(*end), why});
    } else {
        clock.append("clock.start_corrected", {what, milliseconds(old->start), milliseconds(start), why});
    }
    session_.mark(Topic::Months);
}

void WorkshopService::setAvailable(TechnicianId technicianId, QDate day, Hours available) {
    require(session_, context_, Right::SetAttendance);
    const Technician technician = requireTechnician(session_, technicianId);
    if (available < Hours() || available > wholeDay) {
        throw Refusal("attendance.hours", Tr::tr("A day has between 0 and 24 hours."), {}, "available");
    }
    const Hours worked = ClockStore(session_).worked(technicianId, day, context_.now);
    if (available < worked) {
        throw Refusal("attendance.below_worked",
                      Tr::tr("%1 has worked %2 on that day already.").arg(technician.name, worked.toString()),
                      Tr::tr("Enter at least as much, or correct the clock first."), "available");
    }
    Clock clock(session_, context_, technician);
    WorkshopStore(session_).setAvailable(technicianId, day, available);
    session_.mark(Topic::Workshop | Topic::Months);
    clock.append("attendance.set", {day.toString(Qt::ISODate), QString::number(available.seconds())});
}

void WorkshopService::appendOrderAct(const RepairOrder& order, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  order.header().id.value().value(), act, details);
}

} // namespace baydesk
