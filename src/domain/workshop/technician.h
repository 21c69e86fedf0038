// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"
#include "domain/values/money.h"

#include <QString>
#include <array>

namespace baydesk {

/// What a technician is trained for; the monthly figures count mechanical apart from body and paint.
enum class Trade { Mechanical, Body, Paint };
template <>
struct Codes<Trade> {
    static constexpr std::array words{"mechanical", "body", "paint"};
};

struct Technician {
    TechnicianId id;
    StaffId staff;
    QString name;
    Trade trade;
    /// Direct pay of a month, for the ratio of labour output to pay (catalogue L17).
    Money monthlyPay;
    bool isActive;
};

QString label(Trade trade);

} // namespace baydesk
