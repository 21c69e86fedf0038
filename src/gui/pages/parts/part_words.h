// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/timestamp.h"
#include "gui/theme.h"
#include "gui/widgets/data_table.h"
#include "services/parts_service.h"

#include <QStringList>

namespace baydesk {

/// How the parts counter puts things, in the list and beside it.

struct StateWord {
    Tone tone;
    QString word;
};
/// "6 available", "0 available, 4 arriving 11-23", "0 available".
StateWord stateOf(const Availability& stock);

/// The facts of a part: a caption and what stands beside it.
QStringList factCaptions();
QStringList factValues(const PartDetails& details);

TableRow searchRow(const PartRow& row);
TableRow movementRow(const MovementRow& row, const ShopCalendar& calendar);
TableRow counterLineRow(const CounterLine& line, bool isIssued, const ShopCalendar& calendar, Timestamp now);

} // namespace baydesk
