// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/next_service.h"
#include "domain/orders/appointment.h"
#include "services/context.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// What is to be known and made ready before a car comes to its appointment.
struct Preparation {
    AppointmentRow row;
    /// Nothing on a first visit.
    std::optional<QDate> lastVisitOn;
    std::optional<std::int64_t> lastMileageKm;
    /// Jobs the customer declined at the last visit: worth a word.
    QStringList declined;
    /// The service that falls due first; nothing for a car that never had one here.
    std::optional<ServiceDue> due;
    /// Of the planned package; empty before it is prepared.
    std::vector<PreparedPart> parts;
};

/// The day before: the history of the cars that will come, their parts put aside, a bay and a technician
/// pencilled in, and what is short as tasks for the parts counter.
class PreparationService {
  public:
    PreparationService(Session& session, const Context& context);

    /// The revision of the appointment as the person saw it: pencilling in is refused if another desk changed
    /// it since.
    PreparationService& seen(std::int64_t revision);

    /// Of the open appointments of a day, by time.
    std::vector<Preparation> preparations(QDate day);

    /// Checks the parts of the planned package against what is available and holds what is there until the
    /// shop closes on the day, for the car; the order takes the holds over when the car arrives. Again, it
    /// keeps what is held and what was seen to, and tries what is short once more.
    void prepare(AppointmentId id);
    /// Either may be nobody. Refuses who and what is not in use.
    void pencilIn(AppointmentId id, std::optional<TechnicianId> technician, std::optional<BayId> bay);
    /// A part that was short is seen to. Refuses what is not short, or seen to already, with who did it.
    void finishShortage(AppointmentId id, PartId part);

  private:
    friend class AppointmentService; // whose acts need no right to hold parts
    /// Nobody comes at that time: what was held is free again.
    void undo(const Appointment& appointment);
    /// What was held is held for the order now.
    void handOver(const Appointment& appointment, OrderId order);
    AppointmentRow loadOpen(AppointmentId id);
    PreparedPart tryToHold(const AppointmentRow& row, PartId part, Quantity wanted,
                           std::optional<HoldId> before);
    void append(VehicleId vehicle, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
    std::optional<std::int64_t> seen_;
};

} // namespace baydesk
