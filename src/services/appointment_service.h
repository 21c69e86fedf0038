// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/customer.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/appointment.h"
#include "domain/orders/appointment_capacity.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// What is typed to book an appointment.
struct Booking {
    /// The car, if it is known; else customer and car below are stored first.
    std::optional<VehicleId> vehicle = {};
    CustomerDraft newCustomer = {};
    VehicleDraft newVehicle = {};
    AppointmentDraft appointment;
    /// Needed beyond the capacity of the day or the hour.
    QString overloadReason = {};
};

/// One day of the appointment book.
struct AppointmentDay {
    DayLoad load;
    /// By time; cancelled ones and no-shows too.
    std::vector<AppointmentRow> appointments;
};

/// What a booking may begin with.
struct AppointmentSuggestion {
    /// The standard hours of the package; an hour where there is none.
    Hours expected;
    /// The first time from tomorrow on at which there is room; nothing in the next two weeks.
    std::optional<Timestamp> at;
};

/// The appointment book: what is agreed before a car comes in. History stands under the vehicle.
///
/// Every act on an appointment that is over already is refused with what became of it and who did it. Names
/// and phone numbers are masked for who may not see them.
class AppointmentService {
  public:
    AppointmentService(Session& session, const Context& context);

    /// The revision of the appointment as the person saw it: the next act is refused if another desk changed
    /// it since.
    AppointmentService& seen(std::int64_t revision);

    /// \name Reading
    /// @{
    /// \p count days from \p first on, each against the workshop's capacity. Names and phone numbers are
    /// masked; appointment() has them as far as the actor may see them.
    std::vector<AppointmentDay> days(QDate first, int count);
    /// Refuses a number that no appointment has.
    AppointmentRow appointment(AppointmentId id);
    AppointmentSuggestion suggest(std::optional<PackageId> package);
    /// @}

    /// \name Booking
    /// @{
    /// Refuses a plate that is known already, with the field "plate", a car that is booked for the day, with
    /// the field "at", and what the capacity does not hold, with the field "overload_reason", unless a reason
    /// is given.
    AppointmentId book(const Booking& booking);
    void confirm(AppointmentId id);
    /// Another time or other hours. A new time counts as a move and wants a new confirmation.
    void move(AppointmentId id, Timestamp at, Hours expected, const QString& overloadReason);
    void cancel(AppointmentId id, const QString& reason);
    void recordNoShow(AppointmentId id);
    /// @}

    /// The car is here: \p order, of the same car, was opened for it. ReceptionService calls it.
    void arrive(AppointmentId id, OrderId order);

  private:
    AppointmentRow load(AppointmentId id);
    AppointmentRow loadOpen(AppointmentId id);
    VehicleId newCar(const Booking& booking);
    void refuseSecond(VehicleId vehicle, const AppointmentDraft& draft);
    DayLoad loadOf(QDate day, std::optional<AppointmentId> except);
    /// The reason, cleaned; empty where there is room.
    QString checkedOverload(const AppointmentDraft& draft, std::optional<AppointmentId> except,
                            const QString& reason);
    void save(Appointment after, AppointmentState state, const QString& reason = {});
    void append(VehicleId vehicle, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
    std::optional<std::int64_t> seen_;
};

} // namespace baydesk
