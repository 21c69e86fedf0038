// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/labour_rate_store.h"

#include <algorithm>

namespace baydesk {

std::vector<LabourRate> LabourRateStore::all() {
    return session_.list("SELECT r.id, r.payer, r.category, r.rate_cents, r.from_on, s.name, r.at, "
                         "r.withdrawn_at FROM labour_rates r JOIN staff s ON s.id = r.actor_id ORDER BY r.id",
                         {}, [](const Row& row) {
                             return LabourRate{.id = row.id<LabourRateId>(0),
                                               .data = {.payer = fromCode<Payer>(row.text(1)),
                                                        .category = fromCode<ServiceCategory>(row.text(2)),
                                                        .rate = row.money(3),
                                                        .from = row.date(4)},
                                               .enteredBy = row.text(5),
                                               .enteredAt = row.timestamp(6),
                                               .isWithdrawn = !row.isNull(7)};
                         });
}

std::optional<LabourRate> LabourRateStore::find(LabourRateId id) {
    const std::vector<LabourRate> entries = all();
    const auto found = std::ranges::find(entries, id, &LabourRate::id);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

LabourRateId LabourRateStore::add(const LabourRateDraft& draft, StaffId actor, Timestamp now) {
    const auto id = LabourRateId(
        session_.insert("INSERT INTO labour_rates (payer, category, rate_cents, from_on, actor_id, at) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                        {code(draft.payer), code(draft.category), draft.rate, draft.from, actor, now}));
    session_.mark(Topic::Shop | Topic::Orders);
    return id;
}

void LabourRateStore::withdraw(LabourRateId id, StaffId actor, Timestamp now) {
    session_.execute("UPDATE labour_rates SET withdrawn_by_id = ?, withdrawn_at = ? WHERE id = ?",
                     {actor, now, id});
    session_.mark(Topic::Shop | Topic::Orders);
}

std::optional<QDate> LabourRateStore::lastCharged(Payer payer, ServiceCategory category) {
    return session_.one("SELECT MAX(o.opened_on) FROM order_lines l JOIN orders o ON o.id = l.order_id "
                        "WHERE l.kind = 'labour' AND l.is_removed = 0 AND l.payer = ? AND l.category = ?",
                        {code(payer), code(category)}, [](const Row& row) { return row.optionalDate(0); });
}

} // namespace baydesk
