// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"

#include <QString>
#include <array>

namespace baydesk {

enum class StaffRole {
    Advisor,
    Technician,
    Foreman,
    Parts,
    Cashier,
    CustomerCare,
    Manager,
    Owner,
    Administrator,
    Other
};
template <>
struct Codes<StaffRole> {
    static constexpr std::array words{"advisor",       "technician", "foreman", "parts",         "cashier",
                                      "customer_care", "manager",    "owner",   "administrator", "other"};
};

struct StaffMember {
    StaffId id;
    QString name;
    StaffRole role;
    bool isActive;
};

QString label(StaffRole role);
/// A name of 1 to 40 characters, cleaned; refuses anything else at "name".
QString checkedStaffName(const QString& typed);

} // namespace baydesk
