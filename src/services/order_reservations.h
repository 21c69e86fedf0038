// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"

#include <set>
#include <vector>

namespace baydesk {

class Session;
struct Context;

/// What a line keeps of a part.
struct KeptLine {
    LineId line;
    PartId part;
    Quantity reserved;
};
std::vector<KeptLine> keptLines(const RepairOrder& order);

/// After an act on the order: gives back to the shelf's free stock what lines no longer keep, and keeps parts
/// for approved work as far as they are there. The parts of which there is more now, for others that wait.
std::set<PartId> keepParts(Session& session, const Context& context, const std::vector<KeptLine>& before,
                           RepairOrder& order);

} // namespace baydesk
