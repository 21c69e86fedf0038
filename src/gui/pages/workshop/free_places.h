// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"

#include <map>
#include <vector>

namespace baydesk {

/// "free", "works on 京A·12345", "Waiting for parts", "not here".
QString standingOf(const TechnicianRow& row);
/// Those who are free first, then those at work, and last who is not here; else in the board's order.
std::vector<TechnicianRow> freeFirst(const TechnicianBoard& board);
/// The bays in which a car is worked on now, with its plate.
std::map<BayId, QString> carsInBays(const TechnicianBoard& board);
/// "机1 · free", "机1 · 京A·12345".
QString placeWord(const Bay& bay, const std::map<BayId, QString>& cars);

} // namespace baydesk
