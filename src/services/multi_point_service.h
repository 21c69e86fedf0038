// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// The shop's inspection sheet and the multi-point inspections made with it. What they find becomes
/// recommendations (see RecommendationService).
class MultiPointService {
  public:
    MultiPointService(Session& session, const Context& context) : session_(session), context_(context) {}

    /// The sheet for new inspections; nothing while the shop has none.
    std::optional<MultiPointTemplate> sheet();
    /// Saves a new version. \p seen is the version the person changed, nothing for the first: another desk's
    /// newer one is a Refusal.
    MultiPointTemplateId saveSheet(const std::vector<TemplateItem>& items,
                                   std::optional<MultiPointTemplateId> seen);

    /// The order's newest inspection.
    std::optional<MultiPointInspection> inspection(OrderId order);
    /// Saves a whole inspection, as checkedResults() says, while the car is in the shop. \p seen is the
    /// number of the order's newest inspection as the person saw it, 0 for none: one that another desk saved
    /// since is a Refusal.
    void inspect(OrderId order, MultiPointTemplateId sheet, const std::vector<ItemResult>& results, int seen);

  private:
    void recommend(OrderId order, VehicleId vehicle, MultiPointInspectionId inspection,
                   const MultiPointTemplate& sheet, const std::vector<ItemResult>& results);
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
