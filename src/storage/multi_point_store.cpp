// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/multi_point_store.h"

#include <stdexcept>

namespace baydesk {

namespace {

TemplateItem itemFrom(const Row& row) {
    TemplateItem item{.id = row.id<MultiPointItemId>(0),
                      .group = row.text(1),
                      .name = row.text(2),
                      .unit = row.text(3),
                      .limits = {},
                      .work = row.text(6)};
    if (const auto attention = row.optionalInteger(4)) {
        item.limits = ItemLimits{*attention, row.integer(5)};
    }
    return item;
}

MultiPointInspection inspectionFrom(const Row& row) {
    return {.id = row.id<MultiPointInspectionId>(0),
            .order = row.id<OrderId>(1),
            .number = static_cast<int>(row.integer(2)),
            .sheet = {row.id<MultiPointTemplateId>(3), {}},
            .inspector = row.text(4),
            .at = row.timestamp(5),
            .results = {}};
}

} // namespace

std::optional<MultiPointTemplate> MultiPointStore::newestTemplate() {
    const auto id = session_.one("SELECT MAX(id) FROM multi_point_templates", {},
                                 [](const Row& row) { return row.optionalId<MultiPointTemplateId>(0); });
    return id ? std::optional(load(*id)) : std::nullopt;
}

MultiPointTemplate MultiPointStore::load(MultiPointTemplateId id) {
    MultiPointTemplate found{
        id, session_.list("SELECT item_id, group_name, name, unit, attention_milli, fault_milli, work "
                          "FROM multi_point_template_items WHERE template_id = ? ORDER BY position",
                          {id}, itemFrom)};
    if (found.items.empty()) {
        throw std::logic_error("there is no such version of the inspection sheet");
    }
    return found;
}

bool MultiPointStore::hasItem(MultiPointItemId id) {
    return session_
        .first("SELECT id FROM multi_point_items WHERE id = ?", {id},
               [](const Row& row) { return row.integer(0); })
        .has_value();
}

MultiPointTemplateId MultiPointStore::addTemplate(std::vector<TemplateItem> items, StaffId actor,
                                                  Timestamp now) {
    const MultiPointTemplateId id(
        session_.insert("INSERT INTO multi_point_templates (actor_id, at) VALUES (?, ?)", {actor, now}));
    int position = 0;
    for (TemplateItem& item : items) {
        if (!item.id) {
            item.id = MultiPointItemId(
                session_.insert("INSERT INTO multi_point_items (added_at) VALUES (?)", {now}));
        }
        const auto limit = [&](std::int64_t ItemLimits::*which) {
            return item.limits ? std::optional((*item.limits).*which) : std::nullopt;
        };
        session_.execute("INSERT INTO multi_point_template_items (template_id, position, item_id, "
                         "group_name, name, unit, attention_milli, fault_milli, work) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         {id, ++position, *item.id, item.group, item.name, item.unit,
                          limit(&ItemLimits::attentionMilli), limit(&ItemLimits::faultMilli), item.work});
    }
    session_.mark(Topic::Shop);
    return id;
}

std::optional<MultiPointInspection> MultiPointStore::newest(OrderId order) {
    auto found = session_.first("SELECT m.id, m.order_id, m.number, m.template_id, s.name, m.at "
                                "FROM multi_point_inspections m JOIN staff s ON s.id = m.actor_id "
                                "WHERE m.order_id = ? ORDER BY m.number DESC LIMIT 1",
                                {order}, inspectionFrom);
    if (found) {
        fill(*found);
    }
    return found;
}

std::vector<MultiPointInspection> MultiPointStore::ofOrder(OrderId order) {
    auto found = session_.list("SELECT m.id, m.order_id, m.number, m.template_id, s.name, m.at "
                               "FROM multi_point_inspections m JOIN staff s ON s.id = m.actor_id "
                               "WHERE m.order_id = ? ORDER BY m.number",
                               {order}, inspectionFrom);
    for (MultiPointInspection& each : found) {
        fill(each);
    }
    return found;
}

void MultiPointStore::fill(MultiPointInspection& inspection) {
    inspection.sheet = load(inspection.sheet.id);
    inspection.results =
        session_.list("SELECT r.item_id, r.mark, r.value_milli, r.note FROM multi_point_results r "
                      "JOIN multi_point_template_items t ON t.item_id = r.item_id AND t.template_id = ? "
                      "WHERE r.inspection_id = ? ORDER BY t.position",
                      {inspection.sheet.id, inspection.id}, [](const Row& row) {
                          return ItemResult{row.id<MultiPointItemId>(0), fromCode<ItemMark>(row.text(1)),
                                            row.optionalInteger(2), row.text(3)};
                      });
}

MultiPointInspectionId MultiPointStore::add(OrderId order, int number, MultiPointTemplateId sheet,
                                            const std::vector<ItemResult>& results, StaffId actor,
                                            Timestamp now) {
    const MultiPointInspectionId id(
        session_.insert("INSERT INTO multi_point_inspections (order_id, number, template_id, actor_id, at) "
                        "VALUES (?, ?, ?, ?, ?)",
                        {order, number, sheet, actor, now}));
    for (const ItemResult& result : results) {
        session_.execute("INSERT INTO multi_point_results (inspection_id, item_id, mark, value_milli, note) "
                         "VALUES (?, ?, ?, ?, ?)",
                         {id, result.item, code(result.mark), result.valueMilli, result.note});
    }
    session_.mark(Topic::Orders);
    return id;
}

} // namespace baydesk
