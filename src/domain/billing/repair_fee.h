// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/order_line.h"

#include <array>

namespace baydesk {

/// The kinds of charges a settlement list adds up, in its order (JT/T 1133): diagnosis, inspection, material,
/// labour, processing by others, anything else.
enum class RepairFee { Diagnosis, Inspection, Material, Labour, Processing, Other };
template <>
struct Codes<RepairFee> {
    static constexpr std::array words{"diagnosis", "inspection", "material", "labour", "processing", "other"};
};

/// Where a line counts. A discount lowers the half it is written on. \p isReleased: all work of the order was
/// declined, so that its fee is the one for the diagnosis. The program knows no charge for inspections alone.
RepairFee repairFeeOf(const OrderLine& line, bool isReleased);

} // namespace baydesk
