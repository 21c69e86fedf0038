// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"

#include <map>

namespace baydesk {

/// "free", "works on 京A·12345", "Waiting for parts", "not here".
QString standingOf(const TechnicianRow& row);
/// The bays in which a car is worked on now, with its plate.
std::map<BayId, QString> carsInBays(const TechnicianBoard& board);
/// "机1 · free", "机1 · 京A·12345".
QString placeWord(const Bay& bay, const std::map<BayId, QString>& cars);

} // namespace baydesk
