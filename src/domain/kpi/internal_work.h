// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_purpose.h"
#include "domain/values/hours.h"
#include "domain/values/money.h"

#include <cstdint>

namespace baydesk {

/// What the shop did for itself in a month, for one purpose: internal orders are no output and no visits,
/// they are counted apart (catalogue A0.7). By the day of settlement, reversals taken off.
struct InternalWork {
    OrderPurpose purpose;
    std::int64_t orders = 0;
    /// Hours at standard time, as they were settled.
    Hours hours;
    /// Labour and parts at the internal prices.
    Money amount;
    /// What the parts cost the shop.
    Money partsCost;
};

} // namespace baydesk
