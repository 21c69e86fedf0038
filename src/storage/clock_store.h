// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"
#include "domain/workshop/clock.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The technicians' clocks in the database. An entry counts unless another replaces it.
class ClockStore {
  public:
    explicit ClockStore(Session& session) : session_(session) {}

    struct Place {
        TechnicianId technician;
        QDate day;
    };
    /// Whose entry it is and of which day; empty if there is none.
    std::optional<Place> placeOf(ClockEntryId id);
    /// The day of the entry that runs for a technician.
    std::optional<QDate> runningSince(TechnicianId technician);
    std::vector<TechnicianId> techniciansOn(JobId job);
    /// The name of one whose clock runs in the bay.
    std::optional<QString> technicianIn(BayId bay);

    /// Entries that count, oldest first, that began from \p start until before \p end.
    std::vector<ClockEntry> entries(TechnicianId technician, Timestamp start, Timestamp end);
    /// Everything of a day, replaced entries too, by technician and start, for people.
    std::vector<ClockLine> lines(QDate day);
    std::vector<ClockLine> lines(QDate day, TechnicianId technician);

    /// Time on a job, and of a technician on jobs on a day; running entries count until \p now (catalogue
    /// L04).
    Hours workedOn(JobId job, Timestamp now);
    Hours worked(TechnicianId technician, QDate day, Timestamp now);

    /// Writes what an act of TechnicianDay changes.
    void apply(TechnicianId technician, QDate day, const ClockChanges& changes, StaffId actor, Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
