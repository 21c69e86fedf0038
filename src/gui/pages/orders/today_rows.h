// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "gui/widgets/data_table.h"
#include "services/order_view.h"

namespace baydesk {

/// As wide as the longest word of the state chips in the program's language.
int stateColumnWidth();

/// An order in the shop as a row of the front desk's list; \p now decides what its promise says.
TableRow todayRow(const OpenOrder& order, const ShopCalendar& calendar, Timestamp now);

} // namespace baydesk
