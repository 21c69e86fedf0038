// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_state.h"
#include "domain/staff/rights.h"

namespace baydesk {

/// What the service asks for when the act is done.
Right rightFor(OrderAct act);

} // namespace baydesk
