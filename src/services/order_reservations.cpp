// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_reservations.h"

#include "services/context.h"
#include "storage/session.h"
#include "storage/stock_store.h"

namespace baydesk {

namespace {

std::set<PartId> releaseDropped(Session& session, const std::vector<KeptLine>& before,
                                const RepairOrder& order) {
    StockStore stock(session);
    std::set<PartId> freed;
    for (const KeptLine& kept : before) {
        const Quantity dropped = kept.reserved - order.line(kept.line).reserved;
        if (dropped > Quantity()) {
            stock.release(kept.part, dropped);
            session.mark(Topic::Parts);
            freed.insert(kept.part);
        }
    }
    return freed;
}

void reserveApproved(Session& session, const Context& context, RepairOrder& order) {
    if (!isOffered(order.state(), OrderAct::IssuePart)) {
        return; // a cancelled order keeps nothing
    }
    StockStore stock(session);
    for (const Job* job : order.jobs()) {
        if (!job->isOpenWork()) {
            continue;
        }
        for (const OrderLine& line : job->lines) {
            if (line.isRemoved || !line.id || !line.part || line.missing() <= Quantity()) {
                continue;
            }
            const Quantity got = stock.reserve(*line.part, line.missing(), context.now, order.header().id);
            if (got > Quantity()) {
                order.setReserved(*line.id, line.reserved + got);
                session.mark(Topic::Parts);
            }
        }
    }
}

} // namespace

std::vector<KeptLine> keptLines(const RepairOrder& order) {
    std::vector<KeptLine> kept;
    for (const Job* job : order.jobs()) {
        for (const OrderLine& line : job->lines) {
            if (line.id && line.part && !line.reserved.isZero()) {
                kept.push_back({*line.id, *line.part, line.reserved});
            }
        }
    }
    return kept;
}

std::set<PartId> keepParts(Session& session, const Context& context, const std::vector<KeptLine>& before,
                           RepairOrder& order) {
    std::set<PartId> freed = releaseDropped(session, before, order);
    reserveApproved(session, context, order);
    return freed;
}

} // namespace baydesk
