// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/context.h"
#include "support/test_shop.h"

#include <functional>
#include <vector>

namespace baydesk::crash {

/// One business act, done in a transaction of its own.
struct Act {
    const char* name;
    std::function<void(Session&, const Context&)> perform;
};

/// A car, three parts on the shelf and one that has to be ordered.
void stockUp(TestShop& shop);

/// One order from reception to delivery in a shop that was stocked up and has no other order: estimate,
/// consent, dispatch, clocks, parts, work found on the way, checks, money and hand-over. Every act finds what
/// it is about in the database, so any of them can be done by another program than the one before.
std::vector<Act> orderActs();

/// Does an act and commits it.
void perform(const Act& act, Session& session, const Context& context);

} // namespace baydesk::crash
