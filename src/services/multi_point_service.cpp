// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/multi_point_service.h"

#include "domain/orders/photo.h"
#include "domain/values/refusal.h"
#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/multi_point_store.h"
#include "storage/order_store.h"
#include "storage/recommendation_store.h"

#include <QCoreApplication>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::MultiPointService)
};

/// The one raised last for the item, or null.
const Recommendation* newestOf(const std::vector<Recommendation>& all, MultiPointItemId item) {
    const Recommendation* newest = nullptr;
    for (const Recommendation& each : all) {
        newest = each.item == item ? &each : newest;
    }
    return newest;
}

} // namespace

std::optional<MultiPointTemplate> MultiPointService::sheet() {
    require(session_, context_, Right::SeeLists);
    return MultiPointStore(session_).newestTemplate();
}

MultiPointTemplateId MultiPointService::saveSheet(const std::vector<TemplateItem>& typed,
                                                  std::optional<MultiPointTemplateId> seen) {
    require(session_, context_, Right::EditLists);
    const std::vector<TemplateItem> items = checkedTemplate(typed);
    MultiPointStore store(session_);
    const auto newest = store.newestTemplate();
    if (newest && seen != newest->id) {
        throw Refusal("multi_point.sheet_changed",
                      Tr::tr("Another desk has saved the inspection sheet meanwhile."),
                      Tr::tr("Take it back to how it is now and change it again."));
    }
    for (const TemplateItem& item : items) {
        if (item.id && !store.hasItem(*item.id)) {
            throw std::logic_error("an item of the inspection sheet that does not exist");
        }
    }
    if (newest && newest->items == items) {
        return newest->id;
    }
    const MultiPointTemplateId id = store.addTemplate(items, context_.actor, context_.now);
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Shop, 1,
                                  "multi_point.template_saved", {QString::number(items.size())});
    return id;
}

std::optional<MultiPointInspection> MultiPointService::inspection(OrderId order) {
    require(session_, context_, Right::SeeOrders);
    return MultiPointStore(session_).newest(order);
}

void MultiPointService::inspect(OrderId id, MultiPointTemplateId sheetId,
                                const std::vector<ItemResult>& typed, int seen) {
    require(session_, context_, Right::InspectCars);
    const RepairOrder order = OrderStore(session_).load(id);
    requireInShop(order.state());
    MultiPointStore store(session_);
    const auto before = store.newest(id);
    if (before && before->number != seen) {
        throw Refusal("multi_point.inspected_elsewhere",
                      Tr::tr("%1 has saved an inspection of this car meanwhile.").arg(before->inspector),
                      Tr::tr("Leave and look at it; inspect again what you found otherwise."));
    }
    const MultiPointTemplate sheet = store.load(sheetId);
    const std::vector<ItemResult> results = checkedResults(sheet, typed);
    const MultiPointInspectionId inspection =
        store.add(id, before ? before->number + 1 : 1, sheetId, results, context_.actor, context_.now);
    const ItemCounts counts = countsOf(results);
    HistoryStore(session_).append(
        context_.now, context_.actor, context_.desk, HistorySubject::Order, id.value(), "order.car_inspected",
        {QString::number(counts.ok), QString::number(counts.attention), QString::number(counts.fault)});
    recommend(id, order.header().vehicle, inspection, sheet, results);
}

void MultiPointService::recommend(OrderId order, VehicleId vehicle, MultiPointInspectionId inspection,
                                  const MultiPointTemplate& sheet, const std::vector<ItemResult>& results) {
    RecommendationStore store(session_);
    const std::vector<Recommendation> earlier = store.ofVehicle(vehicle);
    for (const ItemResult& result : results) {
        const Recommendation* newest = newestOf(earlier, result.item);
        const TemplateItem& item = *sheet.item(result.item);
        switch (stepFor(newest, result.mark, order)) {
        case RecommendationStep::Nothing: break;
        case RecommendationStep::Raise:
            store.raise(vehicle, result.item, inspection, result.mark,
                        item.work.isEmpty() ? item.name : item.work, context_.today());
            break;
        case RecommendationStep::RaiseAgain:
            store.raiseAgain(newest->id, order, result.mark, context_.actor, context_.now);
            break;
        case RecommendationStep::Overtake:
            store.overtake(newest->id, order, context_.actor, context_.now);
            break;
        }
    }
}

} // namespace baydesk
