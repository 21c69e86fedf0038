// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_row_store.h"

#include "domain/values/phone_number.h"

namespace baydesk {

namespace {

constexpr qsizetype shownVinTail = 6;

SearchRow rowFrom(const Row& row, SearchRowKind kind) {
    return {.kind = kind,
            .customer = row.id<CustomerId>(0),
            .vehicle = row.optionalId<VehicleId>(1),
            .order = row.optionalId<OrderId>(2),
            .plate = row.text(3),
            .vinTail = row.text(4).right(shownVinTail),
            .customerName = row.text(5),
            .maskedPhone = maskedPhone(row.text(6)),
            .model = row.text(7),
            .lastVisitOn = row.optionalDate(8),
            .orderNumber = row.text(9),
            .orderState = row.isNull(2) ? std::nullopt : std::optional(fromCode<OrderState>(row.text(10))),
            .isErased = row.boolean(11)};
}

} // namespace

SearchRow SearchRowStore::rowOf(const SearchHit& hit) {
    if (!hit.vehicle) {
        return session_.one("SELECT c.id, NULL, NULL, '', '', c.name, c.phone, '', NULL, '', '', "
                            "CASE WHEN e.customer_id IS NULL THEN 0 ELSE 1 END FROM customers c "
                            "LEFT JOIN erasures e ON e.customer_id = c.id WHERE c.id = ?",
                            {hit.customer},
                            [](const Row& row) { return rowFrom(row, SearchRowKind::Customer); });
    }
    return session_.one(
        "SELECT c.id, v.id, o.id, v.plate, COALESCE(v.vin, ''), c.name, c.phone, v.model, v.last_visit_on, "
        "COALESCE(o.number, ''), COALESCE(o.state, ''), CASE WHEN e.customer_id IS NULL THEN 0 ELSE 1 END "
        "FROM vehicles v JOIN customers c ON c.id = v.customer_id "
        "LEFT JOIN erasures e ON e.customer_id = c.id "
        "LEFT JOIN orders o ON o.id = (SELECT id FROM orders WHERE vehicle_id = v.id "
        "AND state NOT IN ('delivered', 'cancelled') ORDER BY opened_at DESC LIMIT 1) WHERE v.id = ?",
        {*hit.vehicle}, [](const Row& row) { return rowFrom(row, SearchRowKind::Vehicle); });
}

std::optional<SearchRow> SearchRowStore::rowOfOrder(const QString& number) {
    return session_.first(
        "SELECT c.id, v.id, o.id, v.plate, COALESCE(v.vin, ''), c.name, c.phone, v.model, v.last_visit_on, "
        "o.number, o.state, 0 FROM orders o JOIN vehicles v ON v.id = o.vehicle_id "
        "JOIN customers c ON c.id = o.customer_id WHERE o.number = ?",
        {number}, [](const Row& row) { return rowFrom(row, SearchRowKind::Order); });
}

std::vector<SearchHit> SearchRowStore::hitsOf(CustomerId customer, bool isExact) {
    return session_.list(
        "SELECT v.id, v.last_visit_on FROM customers c LEFT JOIN vehicles v ON v.customer_id = c.id "
        "WHERE c.id = ?",
        {customer}, [&](const Row& row) {
            return SearchHit{.customer = customer,
                             .vehicle = row.optionalId<VehicleId>(0),
                             .isExact = isExact,
                             .lastVisit = row.optionalDate(1)};
        });
}

std::vector<SearchHit> SearchRowStore::withVinBeginning(const QString& vin, int limit) {
    // VINs are upper-case letters and digits; a brace stands behind all of them.
    return session_.list(
        "SELECT customer_id, id, last_visit_on, vin = ? FROM vehicles WHERE vin >= ? AND vin < ? "
        "ORDER BY vin LIMIT ?",
        {vin, vin, vin + QLatin1Char('{'), limit}, [](const Row& row) {
            return SearchHit{.customer = row.id<CustomerId>(0),
                             .vehicle = row.id<VehicleId>(1),
                             .isExact = row.boolean(3),
                             .lastVisit = row.optionalDate(2)};
        });
}

} // namespace baydesk
