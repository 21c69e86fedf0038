// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Checks what must always be true of orders and their money: amounts follow from quantity and price, numbers
/// of a day have no gap, settlements are the sum of their lines, a reversal mirrors what it takes back,
/// nothing is settled above the customer's consent, consents say what the jobs say, a delivered car is
/// settled and paid, every order has its history. Nothing found: all is well.
std::vector<Finding> checkOrders(Session& session);

/// Checks the technicians' clocks: nobody is at two places at once, a correction stands for the same
/// technician and day and gives its reason.
std::vector<Finding> checkClocks(Session& session);

} // namespace baydesk
