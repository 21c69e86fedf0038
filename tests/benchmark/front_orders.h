// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/context.h"

#include <array>

namespace baydesk {

class Session;

inline constexpr int fullOrderLines = 40;
inline constexpr int fullOrderPhotos = 6;
inline constexpr int fullOrderHistory = 60;

/// Two orders with that many lines, photos and rows of history, taken in by the shop's own services; they are
/// made if they are not there yet.
std::array<OrderId, 2> ensureFullOrders(Session& session);

} // namespace baydesk
