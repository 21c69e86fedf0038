// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recommendation_service.h"

#include "domain/orders/photo.h"
#include "domain/values/refusal.h"
#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/recommendation_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::RecommendationService)
};

Recommendation load(Session& session, RecommendationId id, VehicleId vehicle) {
    const auto found = RecommendationStore(session).find(id);
    if (!found) {
        throw std::logic_error("there is no such recommendation");
    }
    if (found->vehicle != vehicle) {
        throw Refusal("recommendation.other_vehicle",
                      Tr::tr("“%1” was recommended for another vehicle.").arg(found->work));
    }
    return *found;
}

} // namespace

std::vector<Recommendation> sellableRecommendations(Session& session, VehicleId vehicle) {
    std::vector<Recommendation> found = RecommendationStore(session).ofVehicle(vehicle);
    std::erase_if(found, [](const Recommendation& each) { return !each.maySell(); });
    const auto place = [](const Recommendation& each) {
        return each.state == RecommendationState::Declined ? 2 : each.mark == ItemMark::Fault ? 0 : 1;
    };
    std::ranges::stable_sort(found, {}, place);
    return found;
}

void acceptRecommendation(Session& session, const Context& context, RecommendationId id,
                          const RepairOrder& order, const Job& job) {
    const Recommendation recommendation = load(session, id, order.header().vehicle);
    requireSellable(recommendation);
    RecommendationStore(session).accept(id, *order.header().id, job.id.value(), context.actor, context.now);
    HistoryStore(session).append(context.now, context.actor, context.desk, HistorySubject::Order,
                                 order.header().id->value(), "order.recommendation_accepted",
                                 {job.letter(), recommendation.work});
}

std::vector<Recommendation> RecommendationService::openRecommendations(VehicleId vehicle) {
    require(session_, context_, Right::SeeOrders);
    return sellableRecommendations(session_, vehicle);
}

void RecommendationService::decline(RecommendationId id, OrderId order, const QString& reason) {
    require(session_, context_, Right::RecordConsent);
    answer(id, RecommendationState::Declined, order, reason);
}

void RecommendationService::markDoneElsewhere(RecommendationId id, OrderId order, const QString& reason) {
    require(session_, context_, Right::RecordConsent);
    answer(id, RecommendationState::DoneElsewhere, order, reason);
}

void RecommendationService::answer(RecommendationId id, RecommendationState answer, OrderId orderId,
                                   const QString& typed) {
    const RepairOrder order = OrderStore(session_).load(orderId);
    requireInShop(order.state());
    const Recommendation recommendation = load(session_, id, order.header().vehicle);
    const QString reason = checkedAnswer(recommendation, typed);
    RecommendationStore(session_).answer(id, answer, orderId, reason, context_.actor, context_.now);
    HistoryStore(session_).append(
        context_.now, context_.actor, context_.desk, HistorySubject::Order, orderId.value(),
        answer == RecommendationState::Declined ? "order.recommendation_declined"
                                                : "order.recommendation_done_elsewhere",
        {recommendation.work, reason});
}

} // namespace baydesk
