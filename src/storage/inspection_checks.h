// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Checks what must always be true of photos, multi-point inspections and recommendations: a photo has its
/// picture unless its customer was erased, an inspection has a result for every item of its sheet, a
/// recommendation follows from a result of its vehicle's inspection and was accepted on an order of its
/// vehicle.
std::vector<Finding> checkInspections(Session& session);

} // namespace baydesk
