// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <optional>

namespace baydesk {

/// A person at a desk, with the order that is open there.
struct Presence {
    QString seat;
    StaffId staff;
    QString name;
    QString desk;
    std::optional<OrderId> order;
    /// Since when this order is open there.
    Timestamp since;
};

/// How often a seat says that it is still there, and after how long without a word it counts as empty: a
/// window that was ended in the middle of its work cannot say that it is gone.
inline constexpr Hours presenceInterval = Hours::fromSeconds(60);
inline constexpr Hours presenceLimit = Hours::fromSeconds(150);

} // namespace baydesk
