// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "gui/widgets/search_box.h"

#include <vector>

namespace baydesk {

/// What the search found, as the search box shows it: an order opens itself, a car its open order or, without
/// one, a new visit; a customer without a car a new visit.
std::vector<SearchHit> searchHits(const std::vector<SearchRow>& rows);

} // namespace baydesk
