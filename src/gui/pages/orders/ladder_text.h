// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/consent_ladder.h"
#include "domain/shop.h"

namespace baydesk {

/// The ladder in one line: "Estimate ¥500.00 · approved ¥420.00 · additions +¥60.00".
QString ladderLine(const ConsentLadder& ladder);

/// The ladder as a table of rich text: each rung with its sum, and under it every step with who said it, how
/// and when.
QString ladderTable(const ConsentLadder& ladder, const ShopCalendar& calendar, Timestamp now);

/// "+¥60.00", "-¥20.00", "¥0.00".
QString displayChange(Money change);

} // namespace baydesk
