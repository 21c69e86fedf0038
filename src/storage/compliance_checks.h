// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <vector>

namespace baydesk {

class Session;

/// What must hold of campaigns, health records and the counters of the three guarantees.
std::vector<Finding> checkCompliance(Session& session);

} // namespace baydesk
