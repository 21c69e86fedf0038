// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_purpose.h"
#include "domain/values/id.h"

#include <QString>
#include <variant>

namespace baydesk {

/// The pages of the program; the registry says which of them exist.
enum class PageId {
    Today,
    Order,
    Workshop,
    Parts,
    Customers,
    Dashboard,
    Settlement,
    Settings,
    Staff, ///< on the rail
    NewVisit,
    Consent,
    Explain,
    History,
    InspectionSheet,
    Rates,
    Technician,
    Receiving,
    Document,
    HandOver,     ///< opened from others
    Appointments, ///< on the rail
    Compliance,
    Calls,
    OwnCars ///< opened from Today
};

/// A known car that is to be booked, and what for.
struct CarToBook {
    VehicleId vehicle;
    QString words;
    bool operator==(const CarToBook&) const = default;
};

/// A car of the shop's own that comes in for its planned care.
struct CarToCareFor {
    VehicleId vehicle;
    OrderPurpose purpose;
    QString work;
    bool operator==(const CarToCareFor&) const = default;
};

/// What a page is opened on: an order, a car, a part, a search text, or nothing in particular.
using PageTarget = std::variant<std::monostate, OrderId, VisitId, VehicleId, CustomerId, PartId, TechnicianId,
                                StaffId, QString, CarToBook, CarToCareFor>;

} // namespace baydesk
