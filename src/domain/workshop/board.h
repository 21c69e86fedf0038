// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"
#include "domain/orders/order_label.h"
#include "domain/orders/order_state.h"
#include "domain/workshop/bay.h"
#include "domain/workshop/clock.h"
#include "domain/workshop/technician.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <unordered_map>
#include <vector>

namespace baydesk {

/// How an order or job stands with its parts.
enum class PartsState {
    None,    ///< it needs no parts
    Ready,   ///< every part is issued or kept for it
    OnOrder, ///< something is missing, and all of it is on its way
    Short    ///< something is missing that nobody has ordered
};

/// One job of an order on the board.
struct BoardJob {
    JobId id = JobId(0);
    int position = 0;
    /// A, B, …
    QString letter;
    QString complaint;
    JobDecision decision = JobDecision::Pending;
    bool isFinished = false;
    bool isComeback = false;
    std::optional<TechnicianId> technician;
    QString technicianName;
    std::optional<BayId> bay;
    QString bayName;
    Hours soldHours;
    PartsState parts = PartsState::None;
    /// When the last missing part is expected.
    std::optional<QDate> partsExpectedOn;
    /// Since when a technician is clocked on to it.
    std::optional<Timestamp> workedSince;
};

/// One open order as a card.
struct BoardCard {
    OrderId order = OrderId(0);
    QString number;
    QString plate;
    QString vin;
    QString model;
    QString customer;
    QString advisor;
    OrderState state = OrderState::Estimating;
    Timestamp stateSince = Timestamp::fromMilliseconds(0);
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
    /// What the shop hung on it.
    std::vector<OrderLabel> labels = {};
};

/// The orders of one stage, the nearest promise first. Stages without orders are there too.
struct BoardStage {
    OrderState state;
    std::vector<BoardCard> cards;
};

/// One stretch of a clock day, for people.
struct ClockLine {
    ClockEntryId id = ClockEntryId(0);
    TechnicianId technician = TechnicianId(0);
    ClockActivity activity = ClockActivity::Idle;
    Timestamp start = Timestamp::fromMilliseconds(0);
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
    OrderId order = OrderId(0);
    JobId job = JobId(0);
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

/// What is missing of one part for one job, and a delivery that is on its way.
struct MissingPart {
    OrderId order;
    JobId job;
    PartId part;
    Quantity quantity;
};
struct Arrival {
    PartId part;
    /// Ordered for this order alone; empty for stock.
    std::optional<OrderId> order;
    QDate expectedOn;
    Quantity quantity;
};
struct PartsOutlook {
    PartsState state = PartsState::Ready;
    std::optional<QDate> expectedOn;
};

/// Shares the arrivals out: first what was ordered for an order, then what comes for stock, to the jobs in
/// the order they are given. A job whose parts are not all on their way is Short.
std::unordered_map<JobId, PartsOutlook> shareArrivals(const std::vector<MissingPart>& missing,
                                                      std::vector<Arrival> arrivals);

} // namespace baydesk
