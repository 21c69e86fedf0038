// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/parts_service.h"

#include <QByteArray>

namespace baydesk {

/// A part's stock with every movement, newest first, as JSON:
/// {"part": "K015-33-04X", "name": "前轮毂轴承", "unit": "个", "on_hand": 7, "reserved": 1, "held": 0,
/// "on_order": 4, "available": 6, "next_arrival": "2026-11-23", "movements": [{"id": 12, "at":
/// "2026-11-21T02:00:00Z", "kind": "issue", "quantity": -2, "balance": 7, "order": "R261121-001", "reason":
/// ""}, ...]} Quantities are exact decimal numbers; moments are UTC; what does not apply is null.
QByteArray stockJson(const StockReport& report);

} // namespace baydesk
