// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "storage/search_term_store.h"

namespace baydesk {

/// The lines of the search box for what was found.
class SearchRowStore {
  public:
    explicit SearchRowStore(Session& session) : session_(session) {}

    SearchRow rowOf(const SearchHit& hit);
    std::optional<SearchRow> rowOfOrder(const QString& number);
    /// The customer's vehicles, or the customer alone.
    std::vector<SearchHit> hitsOf(CustomerId customer, bool isExact);
    /// The vehicle with exactly this VIN, or those whose VIN begins so.
    std::vector<SearchHit> withVinBeginning(const QString& vin, int limit);

  private:
    Session& session_;
};

} // namespace baydesk
