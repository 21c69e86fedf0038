// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/desk.h"
#include "sample/fleet.h"

namespace baydesk {

/// Plans the care of the shop's own cars that came in since the last time.
void planCare(SampleDesk& desk, StaffId advisor, const Fleet& fleet);

} // namespace baydesk
