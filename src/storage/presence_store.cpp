// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/presence_store.h"

namespace baydesk {

void PresenceStore::put(const QString& seat, StaffId staff, const QString& desk, std::optional<OrderId> order,
                        Timestamp now) {
    session_.execute(
        "INSERT INTO presence (seat, staff_id, desk, order_id, since_at, seen_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (seat) DO UPDATE SET staff_id = excluded.staff_id, desk = excluded.desk, "
        "since_at = CASE WHEN COALESCE(presence.order_id, 0) = COALESCE(excluded.order_id, 0) "
        "THEN presence.since_at ELSE excluded.since_at END, "
        "order_id = excluded.order_id, seen_at = excluded.seen_at",
        {seat, staff, desk, order, now, now});
    session_.mark(Topic::Presence);
}

void PresenceStore::remove(const QString& seat) {
    session_.execute("DELETE FROM presence WHERE seat = ?", {seat});
    session_.mark(Topic::Presence);
}

void PresenceStore::removeSilent(Timestamp before) {
    session_.execute("DELETE FROM presence WHERE seen_at < ?", {before});
}

std::vector<Presence> PresenceStore::seenSince(Timestamp moment) {
    return session_.list("SELECT p.seat, p.staff_id, s.name, p.desk, p.order_id, p.since_at FROM presence p "
                         "JOIN staff s ON s.id = p.staff_id WHERE p.seen_at >= ? ORDER BY p.since_at, p.seat",
                         {moment}, [](const Row& row) {
                             return Presence{row.text(0), row.id<StaffId>(1),         row.text(2),
                                             row.text(3), row.optionalId<OrderId>(4), row.timestamp(5)};
                         });
}

} // namespace baydesk
