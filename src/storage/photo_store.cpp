// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/photo_store.h"

#include <stdexcept>

namespace baydesk {

namespace {

Photo photoFrom(const Row& row) {
    Photo photo{.id = row.id<PhotoId>(0),
                .order = row.id<OrderId>(1),
                .kind = fromCode<PhotoKind>(row.text(2)),
                .damage = {},
                .item = row.optionalId<MultiPointItemId>(4),
                .itemName = row.isNull(5) ? QString() : row.text(5),
                .note = row.text(6),
                .widthPx = static_cast<int>(row.integer(7)),
                .heightPx = static_cast<int>(row.integer(8)),
                .addedBy = row.text(9),
                .at = row.timestamp(10),
                .hidden = {}};
    if (const auto damage = row.optionalInteger(3)) {
        photo.damage = static_cast<int>(*damage);
    }
    if (const auto hidden = row.optionalTimestamp(11)) {
        photo.hidden = HiddenPhoto{row.text(12), *hidden, row.text(13)};
    }
    return photo;
}

} // namespace

PhotoId PhotoStore::add(OrderId order, const PhotoDraft& draft, StaffId actor, Timestamp now) {
    const auto facts = readJpegFacts(draft.jpeg);
    if (!facts) {
        throw std::logic_error("an unchecked photo is stored");
    }
    const PhotoId id(session_.insert(
        "INSERT INTO photos (order_id, kind, damage_position, item_id, note, width_px, height_px, actor_id, "
        "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {order, code(draft.kind), draft.damage, draft.item, draft.note, facts->widthPx, facts->heightPx,
         actor, now}));
    session_.execute("INSERT INTO photo_images (photo_id, thumbnail, image) VALUES (?, ?, ?)",
                     {id, draft.thumbnail, draft.jpeg});
    session_.mark(Topic::Orders);
    return id;
}

std::vector<std::pair<Photo, QByteArray>> PhotoStore::ofOrder(OrderId order, bool withHidden) {
    return session_.list(
        "SELECT p.id, p.order_id, p.kind, p.damage_position, p.item_id, "
        "(SELECT t.name FROM multi_point_template_items t WHERE t.item_id = p.item_id "
        "ORDER BY t.template_id DESC LIMIT 1), p.note, p.width_px, p.height_px, s.name, p.at, p.hidden_at, "
        "h.name, p.hidden_reason, i.thumbnail FROM photos p JOIN staff s ON s.id = p.actor_id "
        "JOIN photo_images i ON i.photo_id = p.id LEFT JOIN staff h ON h.id = p.hidden_by_id "
        "WHERE p.order_id = ? AND (p.hidden_at IS NULL OR ? = 1) ORDER BY p.id",
        {order, withHidden}, [](const Row& row) { return std::pair(photoFrom(row), row.blob(14)); });
}

std::optional<Photo> PhotoStore::find(PhotoId id) {
    return session_.first(
        "SELECT p.id, p.order_id, p.kind, p.damage_position, p.item_id, "
        "(SELECT t.name FROM multi_point_template_items t WHERE t.item_id = p.item_id "
        "ORDER BY t.template_id DESC LIMIT 1), p.note, p.width_px, p.height_px, s.name, p.at, p.hidden_at, "
        "h.name, p.hidden_reason FROM photos p JOIN staff s ON s.id = p.actor_id "
        "LEFT JOIN staff h ON h.id = p.hidden_by_id WHERE p.id = ?",
        {id}, photoFrom);
}

std::optional<QByteArray> PhotoStore::picture(PhotoId id) {
    return session_.first("SELECT image FROM photo_images WHERE photo_id = ?", {id},
                          [](const Row& row) { return row.blob(0); });
}

void PhotoStore::hide(PhotoId id, const QString& reason, StaffId actor, Timestamp now) {
    session_.execute("UPDATE photos SET hidden_at = ?, hidden_by_id = ?, hidden_reason = ? WHERE id = ?",
                     {now, actor, reason, id});
    session_.mark(Topic::Orders);
}

void PhotoStore::erase(CustomerId customer) {
    session_.execute("DELETE FROM photo_images WHERE photo_id IN (SELECT p.id FROM photos p "
                     "JOIN orders o ON o.id = p.order_id WHERE o.customer_id = ?)",
                     {customer});
    session_.execute("UPDATE photos SET note = '', hidden_reason = CASE WHEN hidden_at IS NULL THEN NULL "
                     "ELSE '' END WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
}

} // namespace baydesk
