// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

struct Job;
class RepairOrder;
class Session;

/// Dispatching, the technicians' clocks and the boards of the workshop.
class WorkshopService {
  public:
    WorkshopService(Session& session, const Context& context);

    /// As OrderService::seen(), of the order whose job the next act is about.
    WorkshopService& seen(std::int64_t revision);

    /// Those at work here, by trade and name; bays in use, by their order of set-up.
    std::vector<Technician> technicians();
    std::vector<Bay> bays();

    /// Open orders by stage: from estimating to settled.
    std::vector<BoardStage> boardByStage();
    /// Technicians with their work and their clock of a day.
    TechnicianBoard boardByTechnician(QDate day);
    ClockSheet clockSheet(TechnicianId technician, QDate day);

    /// Gives a job to a technician and a bay; again gives it to another. Refuses people and bays that are not
    /// in use.
    void dispatch(JobId job, TechnicianId technician, BayId bay);
    /// Begins, or goes on with, a job: the technician's last entry ends. Another than the one it was given to
    /// may help; the job stays theirs. Whether the order allows it says RepairOrder::startWork.
    void startWork(JobId job, TechnicianId technician);
    /// Anything but a job, which startWork() begins. Non-productive and other work need a reason.
    void startActivity(TechnicianId technician, ClockActivity activity, const QString& reason);
    void endDay(TechnicianId technician);
    /// The job is done: technicians clocked on to it are idle from now on.
    void finishJob(JobId job);
    /// \p end is empty only for an entry that runs on.
    void correctEntry(ClockEntryId entry, Timestamp start, std::optional<Timestamp> end,
                      const QString& reason);

    /// Hours a technician is there on a day: 0 when absent, at most 24. Refuses less than is already worked
    /// on jobs.
    void setAvailable(TechnicianId technician, QDate day, Hours available);

  private:
    /// The order a job belongs to, as the person saw it.
    RepairOrder load(JobId job);
    Technician clockable(TechnicianId id);
    void requireOwnJob(const Job& job, const std::vector<TechnicianId>& clockedOn);
    void appendOrderAct(const RepairOrder& order, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
    std::optional<std::int64_t> seen_;
};

} // namespace baydesk
