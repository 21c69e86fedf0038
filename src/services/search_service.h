// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// The one search box: a fragment of a plate, the tail of a VIN or phone number, an order
/// number, a name in characters, in pinyin or by its initials, or several of these at once.
class SearchService {
  public:
    SearchService(Session& session, const Context& context);

    /// What matches whole first, then what begins so, each by the latest visit. Nothing for an empty text.
    std::vector<SearchRow> search(const QString& typed, int limit = 20);

  private:
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
