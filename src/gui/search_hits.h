// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "gui/widgets/search_box.h"
#include "services/parts_service.h"

#include <vector>

namespace baydesk {

class MainWindow;

/// What one question found.
struct SearchFindings {
    std::vector<SearchRow> rows;
    std::vector<PartRow> parts;
};

/// The findings as the search box shows them: an order opens itself, a car its open order or, without one, a
/// new visit; a customer the choice of their cars; a part the parts counter. A customer of several of the
/// cars stands there once, behind them.
std::vector<FoundItem> searchHits(const SearchFindings& findings);

/// Lets the window's search box ask the database, with the window's own desk.
void connectSearch(MainWindow& window);

} // namespace baydesk
