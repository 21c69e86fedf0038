// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/purchase_store.h"

#include "storage/history_store.h"

namespace baydesk {

namespace {

PurchaseLine lineFrom(const Row& row) {
    return {row.id<PurchaseLineId>(0),
            row.id<PartId>(1),
            row.text(2),
            row.quantity(3),
            row.quantity(4),
            row.money(5),
            row.date(6),
            row.optionalId<OrderId>(7),
            row.timestamp(8),
            row.optionalTimestamp(9)};
}

Hold holdFrom(const Row& row) {
    return {row.id<HoldId>(0),          row.id<PartId>(1), row.quantity(2), row.text(3),
            row.optionalId<OrderId>(4), row.timestamp(5),  row.timestamp(6)};
}

} // namespace

PurchaseLineId PurchaseStore::insert(const PurchaseDraft& draft, StaffId actor, Timestamp now) {
    session_.mark(Topic::Parts);
    return PurchaseLineId(session_.insert(
        "INSERT INTO purchase_lines (part_id, supplier, quantity_milli, received_milli, unit_cost_cents, "
        "expected_on,"
        " for_order_id, actor_id, ordered_at, cancelled_at) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, NULL)",
        {draft.part, draft.supplier, draft.quantity, draft.unitCost, draft.expectedOn, draft.forOrder, actor,
         now}));
}

std::optional<PurchaseLine> PurchaseStore::load(PurchaseLineId id) {
    return session_.first(
        "SELECT id, part_id, supplier, quantity_milli, received_milli, unit_cost_cents, expected_on,"
        " for_order_id, ordered_at, cancelled_at FROM purchase_lines WHERE id = ?",
        {id}, lineFrom);
}

void PurchaseStore::cancel(PurchaseLineId id, Timestamp now) {
    session_.execute("UPDATE purchase_lines SET cancelled_at = ? WHERE id = ?", {now, id});
    session_.mark(Topic::Parts);
}

std::vector<PurchaseLine> PurchaseStore::open(PartId part) {
    return session_.list(
        "SELECT id, part_id, supplier, quantity_milli, received_milli, unit_cost_cents, expected_on,"
        " for_order_id, ordered_at, cancelled_at FROM purchase_lines"
        " WHERE part_id = ? AND cancelled_at IS NULL AND received_milli < quantity_milli"
        " ORDER BY expected_on, id",
        {part}, lineFrom);
}

HoldId PurchaseStore::insert(const HoldDraft& draft, StaffId actor, Timestamp now, Timestamp expiresAt) {
    session_.mark(Topic::Parts);
    return HoldId(session_.insert(
        "INSERT INTO part_holds (part_id, quantity_milli, held_for, for_order_id, actor_id, at,"
        " expires_at, released_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
        {draft.part, draft.quantity, draft.heldFor, draft.forOrder, actor, now, expiresAt}));
}

std::vector<Hold> PurchaseStore::holds(PartId part, Timestamp now) {
    return session_.list(
        "SELECT id, part_id, quantity_milli, held_for, for_order_id, at, expires_at FROM part_holds"
        " WHERE part_id = ? AND released_at IS NULL AND expires_at > ? ORDER BY expires_at, id",
        {part, now}, holdFrom);
}

std::optional<Hold> PurchaseStore::findHold(HoldId id) {
    return session_.first(
        "SELECT id, part_id, quantity_milli, held_for, for_order_id, at, expires_at FROM part_holds"
        " WHERE id = ? AND released_at IS NULL",
        {id}, holdFrom);
}

void PurchaseStore::release(HoldId id, Timestamp now) {
    session_.execute("UPDATE part_holds SET released_at = ? WHERE id = ?", {now, id});
    session_.mark(Topic::Parts);
}

void PurchaseStore::assign(HoldId id, OrderId order) {
    session_.execute("UPDATE part_holds SET for_order_id = ? WHERE id = ?", {order, id});
    session_.mark(Topic::Parts);
}

void PurchaseStore::forgetEndedHolds(Timestamp now) {
    forget(session_.list(
        "SELECT id, part_id, quantity_milli, held_for, for_order_id, at, expires_at FROM part_holds"
        " WHERE for_order_id IS NULL AND held_for > '' AND (released_at IS NOT NULL OR expires_at <= ?)",
        {now}, holdFrom));
}

void PurchaseStore::forgetHoldsOf(CustomerId customer, const QStringList& words) {
    forget(session_.list(
        "SELECT id, part_id, quantity_milli, held_for, for_order_id, at, expires_at FROM part_holds"
        " WHERE held_for > '' AND for_order_id IN (SELECT id FROM orders WHERE customer_id = ?)",
        {customer}, holdFrom));
    for (const QString& word : words) {
        forget(session_.list(
            "SELECT id, part_id, quantity_milli, held_for, for_order_id, at, expires_at FROM part_holds"
            " WHERE for_order_id IS NULL AND held_for > '' AND held_for = ?",
            {word}, holdFrom));
    }
}

/// The history says for whom, but not in which hold: the same word about the same part goes everywhere.
void PurchaseStore::forget(const std::vector<Hold>& holds) {
    HistoryStore history(session_);
    for (const Hold& hold : holds) {
        history.erasePrivateWord(HistorySubject::Part, hold.part.value(), hold.heldFor);
        session_.execute("UPDATE part_holds SET held_for = '' WHERE id = ?", {hold.id});
    }
    if (!holds.empty()) {
        session_.mark(Topic::Parts);
    }
}

} // namespace baydesk
