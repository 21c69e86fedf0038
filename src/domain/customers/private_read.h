// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/staff/staff_member.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <array>
#include <tuple>

namespace baydesk {

/// Where a customer's name and phone number were seen in full.
enum class PrivateOccasion { Customer, Vehicle, Order, Export };
template <>
struct Codes<PrivateOccasion> {
    static constexpr std::array words{"customer", "vehicle", "order", "export"};
};

/// Somebody looked at somebody's private data. The first time of a day is kept.
struct PrivateRead {
    QDate day;
    StaffId staff;
    CustomerId customer;
    PrivateOccasion occasion;
    StaffRole role;
    QString desk;
    Timestamp at;

    /// The same for all reads of which one is kept.
    auto key() const { return std::tuple(day.toJulianDay(), staff, customer, occasion); }
};

QString label(PrivateOccasion occasion);

} // namespace baydesk
