// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/next_service.h"
#include "domain/orders/appointment.h"
#include "domain/orders/appointment_capacity.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// Appointments in the database, with what was prepared for them and what the workshop has room for.
class AppointmentStore {
  public:
    explicit AppointmentStore(Session& session) : session_(session) {}

    /// \name Appointments
    /// @{
    /// A new one, as it is booked: the id in it is not looked at.
    AppointmentId insert(const Appointment& booked, const ShopCalendar& calendar);
    /// Refuses an appointment that is not as the person saw it; without a revision nobody looked.
    static void requireRevision(const Appointment& appointment, std::optional<std::int64_t> seen);
    /// Writes what may change. A row that another desk changed in between is a Refusal.
    void update(const Appointment& after, const ShopCalendar& calendar);
    std::optional<AppointmentRow> row(AppointmentId id);
    /// From the first day to the last, by time; cancelled ones and no-shows too.
    std::vector<AppointmentRow> rows(QDate first, QDate last);
    std::vector<AppointmentRow> ofVehicle(VehicleId vehicle, QDate first, QDate last);
    /// All that were ever booked for the customer.
    std::vector<AppointmentRow> ofCustomer(CustomerId customer);
    /// Empties the words, notes and reasons of the customer's appointments.
    void anonymise(CustomerId customer);
    /// @}

    /// Who is there from the first day on, day by day; where nothing is recorded of a person, for the
    /// workday.
    std::vector<WorkshopStaffing> staffing(QDate first, int days, Hours workday);
    WorkshopStaffing staffing(QDate day, Hours workday) { return staffing(day, 1, workday).front(); }

    /// \name Preparation
    /// @{
    std::vector<PreparedPart> parts(AppointmentId id);
    /// Writes the part anew. That its shortage was seen to stays while no more is short.
    void setPart(AppointmentId id, const PreparedPart& part);
    /// What was prepared counts no longer.
    void clearParts(AppointmentId id);
    void markDone(AppointmentId id, PartId part, StaffId actor, Timestamp now);
    /// What the car's odometer showed at its orders, and its packages with their last time each.
    std::vector<OdometerReading> readings(VehicleId vehicle);
    std::vector<ServiceDone> servicesDone(VehicleId vehicle);
    /// @}

  private:
    Session& session_;
};

} // namespace baydesk
