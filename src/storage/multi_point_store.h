// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The versions of the inspection sheet and the multi-point inspections made with them.
class MultiPointStore {
  public:
    explicit MultiPointStore(Session& session) : session_(session) {}

    /// The newest version; nothing before the first.
    std::optional<MultiPointTemplate> newestTemplate();
    /// A std::logic_error if there is no such version.
    MultiPointTemplate load(MultiPointTemplateId id);
    bool hasItem(MultiPointItemId id);
    MultiPointTemplateId addTemplate(std::vector<TemplateItem> items, StaffId actor, Timestamp now);

    /// The order's newest inspection.
    std::optional<MultiPointInspection> newest(OrderId order);
    /// All of the order, the oldest first.
    std::vector<MultiPointInspection> ofOrder(OrderId order);
    MultiPointInspectionId add(OrderId order, int number, MultiPointTemplateId sheet,
                               const std::vector<ItemResult>& results, StaffId actor, Timestamp now);

  private:
    void fill(MultiPointInspection& inspection);
    Session& session_;
};

} // namespace baydesk
