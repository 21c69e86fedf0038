// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/label_store.h"

namespace baydesk {

namespace {

OrderLabel readLabel(const Row& row) {
    return {row.id<LabelId>(0), {row.text(1), fromCode<LabelColour>(row.text(2))}, row.boolean(3)};
}

} // namespace

std::vector<OrderLabel> LabelStore::all() {
    return session_.list("SELECT id, name, colour, is_retired FROM labels ORDER BY position, id", {},
                         readLabel);
}

std::optional<OrderLabel> LabelStore::find(LabelId id) {
    return session_.first("SELECT id, name, colour, is_retired FROM labels WHERE id = ?", {id}, readLabel);
}

std::optional<OrderLabel> LabelStore::findByName(const QString& name) {
    return session_.first("SELECT id, name, colour, is_retired FROM labels WHERE name = ?", {name},
                          readLabel);
}

LabelId LabelStore::insert(const LabelDraft& draft) {
    const LabelId id(
        session_.insert("INSERT INTO labels (name, colour, position, is_retired) "
                        "VALUES (?, ?, (SELECT COALESCE(MAX(l.position), 0) + 1 FROM labels l), 0)",
                        {draft.name, code(draft.colour)}));
    session_.mark(Topic::Shop);
    return id;
}

void LabelStore::update(const OrderLabel& label) {
    session_.execute("UPDATE labels SET name = ?, colour = ?, is_retired = ? WHERE id = ?",
                     {label.data.name, code(label.data.colour), label.isRetired, label.id});
    session_.mark(Topic::Shop | Topic::Orders);
}

void LabelStore::swap(LabelId first, LabelId second) {
    const auto positionOf = [this](LabelId id) {
        return session_.one("SELECT position FROM labels WHERE id = ?", {id},
                            [](const Row& row) { return row.integer(0); });
    };
    const std::int64_t before = positionOf(first);
    session_.execute("UPDATE labels SET position = ? WHERE id = ?", {positionOf(second), first});
    session_.execute("UPDATE labels SET position = ? WHERE id = ?", {before, second});
    session_.mark(Topic::Shop | Topic::Orders);
}

std::vector<OrderLabel> LabelStore::of(OrderId order) {
    return session_.list(
        "SELECT l.id, l.name, l.colour, l.is_retired FROM order_labels o JOIN labels l ON l.id = o.label_id "
        "WHERE o.order_id = ? AND o.taken_off_at IS NULL ORDER BY l.position, l.id",
        {order}, readLabel);
}

std::vector<std::pair<OrderId, OrderLabel>> LabelStore::onOpenOrders() {
    return session_.list("SELECT l.id, l.name, l.colour, l.is_retired, o.id FROM orders o "
                         "JOIN order_labels h ON h.order_id = o.id AND h.taken_off_at IS NULL "
                         "JOIN labels l ON l.id = h.label_id "
                         "WHERE o.state NOT IN ('delivered', 'cancelled') ORDER BY o.id, l.position, l.id",
                         {}, [](const Row& row) { return std::pair(row.id<OrderId>(4), readLabel(row)); });
}

bool LabelStore::putOn(OrderId order, LabelId label, StaffId actor, Timestamp now) {
    const auto rows =
        session_.execute("INSERT INTO order_labels (order_id, label_id, at, actor_id, taken_off_at, "
                         "taken_off_by_id) VALUES (?, ?, ?, ?, NULL, NULL) "
                         "ON CONFLICT (order_id, label_id) WHERE taken_off_at IS NULL DO NOTHING",
                         {order, label, now, actor});
    session_.mark(Topic::Orders);
    return rows > 0;
}

bool LabelStore::takeOff(OrderId order, LabelId label, StaffId actor, Timestamp now) {
    const auto rows = session_.execute("UPDATE order_labels SET taken_off_at = ?, taken_off_by_id = ? "
                                       "WHERE order_id = ? AND label_id = ? AND taken_off_at IS NULL",
                                       {now, actor, order, label});
    session_.mark(Topic::Orders);
    return rows > 0;
}

} // namespace baydesk
