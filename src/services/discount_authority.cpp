// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/discount_authority.h"

#include "domain/staff/rights.h"
#include "services/context.h"
#include "storage/discount_store.h"
#include "storage/history_store.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Discount)
};

/// The roles that may write the order and whose limit is enough.
QString whoMayTakeOff(const DiscountLimits& limits, const DiscountStanding& standing) {
    QStringList names;
    for (const auto& [role, limit] : limits.all()) {
        if (rightsOf(role).contains(Right::WriteOrders) && standing.isWithin(limit)) {
            names.append(Tr::tr("%1 (up to %2)").arg(label(role), limit.toString()));
        }
    }
    return names.join(Tr::tr(", "));
}

} // namespace

Percent discountLimitOf(Session& session, const Context& context) {
    const auto actor = WorkshopStore(session).staffMember(context.actor);
    return actor ? DiscountStore(session).limits().of(actor->role) : Percent();
}

void requireDiscountAuthority(Session& session, const Context& context, const DiscountStanding& before,
                              const DiscountStanding& after) {
    if (after.discounts.isZero()) {
        return;
    }
    const Percent limit = discountLimitOf(session, context);
    if (exceeds(limit, before, after)) {
        requireDiscountLimit(limit, before, after, whoMayTakeOff(DiscountStore(session).limits(), after));
    }
}

void lapseDiscountRequests(Session& session, const Context& context, const RepairOrder& order) {
    DiscountStore store(session);
    const OrderId id = *order.header().id;
    for (const DiscountRequest& request : store.ofOrder(id)) {
        if (!request.isOpen() || !hasLapsed(request, order)) {
            continue;
        }
        store.answer(request.id, DiscountRequestState::Lapsed, {}, context.actor, context.now);
        HistoryStore(session).append(context.now, context.actor, context.desk, HistorySubject::Order,
                                     id.value(), "order.discount_lapsed",
                                     {letterOf(request.job), QString::number(request.amount.fen())});
    }
}

} // namespace baydesk
