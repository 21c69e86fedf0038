// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Checks that every vehicle and customer is found by all it may be typed as, and that no term is left over.
std::vector<Finding> checkSearchTerms(Session& session);

/// SQLite's own checks: pages, indexes, rows against their rules, references.
std::vector<Finding> checkStorage(Session& session);

} // namespace baydesk
