// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"
#include "domain/orders/order_state.h"
#include "domain/workshop/bay.h"
#include "domain/workshop/clock.h"
#include "domain/workshop/technician.h"
#include "services/context.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// How an order or job stands with its parts.
enum class PartsState {
    None,    ///< it needs no parts
    Ready,   ///< every part is issued or kept for it
    OnOrder, ///< something is missing, and all of it is on its way
    Short    ///< something is missing that nobody has ordered
};

/// One job of an order on the board.
struct BoardJob {
    JobId id;
    int position = 0;
    /// A, B, …
    QString letter;
    QString complaint;
    JobDecision decision = JobDecision::Pending;
    bool isFinished = false;
    bool isComeback = false;
    std::optional<TechnicianId> technician;
    std::optional<BayId> bay;
    Hours soldHours;
    PartsState parts = PartsState::None;
    /// When the last missing part is expected.
    std::optional<QDate> partsExpectedOn;
    /// Since when a technician is clocked on to it.
    std::optional<Timestamp> workedSince;
};

/// One open order as a card.
struct BoardCard {
    OrderId order;
    QString number;
    QString plate;
    QString vin;
    QString model;
    QString customer;
    QString advisor;
    OrderState state = OrderState::Estimating;
    Timestamp stateSince;
    std::optional<Timestamp> promise;
    bool customerWaits = false;
    /// The customer was told that the car is ready.
    bool isTold = false;
    int reworkCount = 0;
    /// Names, each once, of the jobs that are not finished.
    QStringList technicians;
    QStringList bays;
    PartsState parts = PartsState::None;
    std::optional<QDate> partsExpectedOn;
    /// Hours sold of the approved jobs that are not finished.
    Hours soldHoursLeft;
    /// What keeps the order from its next step, one sentence each.
    QStringList blockers;
    /// Jobs that are neither removed nor declined.
    std::vector<BoardJob> jobs;
};

/// The orders of one stage, the nearest promise first. Stages without orders are there too.
struct BoardStage {
    OrderState state;
    std::vector<BoardCard> cards;
};

/// One stretch of a clock day, for people.
struct ClockLine {
    ClockEntryId id;
    TechnicianId technician;
    ClockActivity activity = ClockActivity::Idle;
    Timestamp start;
    std::optional<Timestamp> end;
    std::optional<JobId> job;
    std::optional<OrderId> order;
    QString orderNumber;
    QString plate;
    /// Letter and complaint of the job.
    QString jobLetter;
    QString complaint;
    std::optional<BayId> bay;
    QString bayName;
    QString reason;
    /// This entry stands for a corrected one, or was itself replaced by a correction.
    bool isCorrection = false;
    bool isReplaced = false;
};

/// A job that is given to a technician and not finished.
struct AssignedJob {
    OrderId order;
    JobId job;
    QString orderNumber;
    QString plate;
    QString model;
    QString letter;
    QString complaint;
    OrderState state = OrderState::AwaitingDispatch;
    std::optional<Timestamp> promise;
    std::optional<BayId> bay;
    QString bayName;
    Hours soldHours;
    PartsState parts = PartsState::None;
    std::optional<QDate> partsExpectedOn;
};

/// One technician on the board of a day.
struct TechnicianRow {
    Technician technician;
    /// What attendance says, or the shop's normal workday if nothing is recorded (catalogue L09).
    Hours available;
    bool isAttendanceRecorded = false;
    /// Hours sold of the jobs below.
    Hours assigned;
    Hours worked;
    Hours waited;
    std::optional<ClockLine> current;
    std::vector<AssignedJob> jobs;
    /// The day's clock without what corrections replaced, oldest first.
    std::vector<ClockLine> day;
};

struct TechnicianBoard {
    QDate day;
    std::vector<TechnicianRow> technicians;
    std::vector<Bay> bays;
    Hours available;
    Hours assigned;
};

/// One technician's clock of a day with its corrections.
struct ClockSheet {
    Technician technician;
    QDate day;
    Hours available;
    Hours worked;
    Hours waited;
    /// Oldest first; replaced entries are marked and do not count.
    std::vector<ClockLine> lines;
};

/// Dispatching, the technicians' clocks and the boards of the workshop (mission W1–W3).
class WorkshopService {
  public:
    WorkshopService(Session& session, const Context& context);

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
    /// Begins, or goes on with, a job: the technician's last entry ends. Of a job that is not dispatched to
    /// them it becomes theirs. Only RepairOrder::startWork decides whether the order allows it.
    void startWork(JobId job, TechnicianId technician);
    /// Anything but a job, which startWork() begins. All but idleness need a reason.
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
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
