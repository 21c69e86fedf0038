// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/estimate_keeping.h"

#include "domain/values/refusal.h"
#include "services/context.h"
#include "storage/estimate_store.h"
#include "storage/history_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Estimate)
};

} // namespace

void keepEstimate(Session& session, const Context& context, const RepairOrder& order) {
    const OrderId id = order.header().id.value();
    const OfferedWork offer = order.offer();
    EstimateStore store(session);
    const auto last = store.last(id);
    if (last && last->offer == offer && !last->hasExpired(context.today())) {
        return;
    }
    const int version = last ? last->version + 1 : 1;
    const QDate validUntil = context.today().addDays(context.shop->estimateValidDays);
    store.add(id, version, offer, validUntil, context.actor, context.now);
    HistoryStore(session).append(context.now, context.actor, context.desk, HistorySubject::Order, id.value(),
                                 "order.estimate_kept",
                                 {QString::number(version), QString::number(customerShare(offer).fen()),
                                  validUntil.toString(Qt::ISODate)});
}

void requireStandingPrices(Session& session, const Context& context, const RepairOrder& order) {
    const auto last = EstimateStore(session).last(order.header().id.value());
    if (!last || !last->hasExpired(context.today())) {
        return;
    }
    const OfferedWork now = order.offer();
    const auto waitsAsOffered = [&](const Job* job) {
        const auto then = std::ranges::find(last->offer, job->position, &EstimateJob::position);
        const auto offered = std::ranges::find(now, job->position, &EstimateJob::position);
        return job->decision == JobDecision::Pending && then != last->offer.end() && offered != now.end() &&
               *then == *offered;
    };
    if (std::ranges::any_of(order.jobs(), waitsAsOffered)) {
        throw Refusal("estimate.expired",
                      Tr::tr("The prices of estimate %1 stood until %2.")
                          .arg(QString::number(last->version), last->validUntil.toString(Qt::ISODate)),
                      Tr::tr("Look at the prices and give the estimate again."), "jobs");
    }
}

} // namespace baydesk
