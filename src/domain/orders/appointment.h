// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/appointment_id.h"
#include "domain/shop.h"
#include "domain/values/quantity.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <array>
#include <cstdint>
#include <optional>

namespace baydesk {

/// Booked → confirmed → arrived, which is the car's order; or it ends as a no-show or is cancelled. Moving it
/// to another time leaves it open, and booked anew.
enum class AppointmentState { Booked, Confirmed, Arrived, NoShow, Cancelled };
template <>
struct Codes<AppointmentState> {
    static constexpr std::array words{"booked", "confirmed", "arrived", "no_show", "cancelled"};
};
QString label(AppointmentState state);

/// What a person types for an appointment.
struct AppointmentDraft {
    Timestamp at;
    /// Standard hours of the work, for the workshop's capacity.
    Hours expected;
    /// What is to be done, as agreed with the customer.
    QString words;
    std::optional<PackageId> package = {};
    /// Who receives the car; whoever books, if nobody is named.
    std::optional<StaffId> advisor = {};
    /// The customer waits for the car and does not leave it.
    bool customerWaits = false;
    QString note = {};
};

inline constexpr int longestAppointmentWords = 200;
inline constexpr int longestAppointmentNote = 300;
inline constexpr int longestAppointmentReason = 200;
/// Nothing is booked further ahead.
inline constexpr int appointmentDaysAhead = 366;

/// An appointment as stored.
struct Appointment {
    AppointmentId id;
    VehicleId vehicle;
    /// Whose car it was when it was booked.
    CustomerId customer;
    AppointmentDraft data;
    /// Its day in the shop's time zone.
    QDate day;
    /// Why it was booked beyond the capacity; else empty.
    QString overloadReason;
    StaffId bookedBy;
    Timestamp bookedAt;
    AppointmentState state;
    /// Why it was cancelled; else empty.
    QString stateReason;
    StaffId stateBy;
    Timestamp stateSince;
    /// How often it was moved to another time.
    int moves;
    std::optional<OrderId> order;
    /// Pencilled in by the preparation; dispatching decides.
    std::optional<TechnicianId> technician;
    std::optional<BayId> bay;
    std::optional<Timestamp> preparedAt;
    std::int64_t revision;

    bool isOpen() const { return state == AppointmentState::Booked || state == AppointmentState::Confirmed; }
};

/// An appointment with the names a list shows.
struct AppointmentRow {
    Appointment appointment;
    QString plate;
    QString vin;
    QString model;
    QString customerName;
    QString phone;
    QString advisor;
    QString package;
    QString stateByName;
    QString orderNumber;
    QString technician;
    QString bay;
    /// Parts of its package that were short when it was prepared and that nobody has seen to.
    int shortages = 0;

    QString plateOrVin() const { return plate.isEmpty() ? vin : plate; }
    /// The package's name where nobody wrote more.
    QString work() const { return appointment.data.words.isEmpty() ? package : appointment.data.words; }
};

/// A part that the planned package wants, as it stood when the appointment was prepared.
struct PreparedPart {
    PartId part;
    QString number;
    QString name;
    Quantity wanted;
    /// What was not there to be held.
    Quantity missing;
    std::optional<HoldId> hold;
    /// When and by whom the shortage was seen to: ordered, replaced, or agreed with the customer.
    std::optional<Timestamp> doneAt = {};
    QString doneBy = {};

    bool isOpenShortage() const { return !missing.isZero() && !doneAt; }
};

/// The draft in its stored form. Refuses, naming the field ("at", "expected", "words", "note"): a time that
/// is over, further ahead than a year or outside the opening hours; no hours or more than 100; neither words
/// nor a package; texts too long.
AppointmentDraft checkedAppointment(const AppointmentDraft& draft, const ShopSettings& shop, Timestamp now);
/// Refuses, naming the field "reason".
QString checkedAppointmentReason(const QString& reason);

/// \name What may be done
/// Each refuses what is over already, saying what became of it, when, and by whom; and whatever happens
/// before its last change, which only a clock that was set back can say.
/// @{
void requireOpen(const AppointmentRow& row, const ShopSettings& shop, Timestamp now);
/// On its own day only, so that an arrival always is one of the same day (catalogue C2, show rate).
void requireArrivable(const AppointmentRow& row, const ShopSettings& shop, Timestamp now);
/// Only after closing time of its day.
void requireNoShow(const AppointmentRow& row, const ShopSettings& shop, Timestamp now);
/// @}

} // namespace baydesk
