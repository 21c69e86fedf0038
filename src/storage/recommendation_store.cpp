// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recommendation_store.h"

#include "domain/orders/job.h"

namespace baydesk {

namespace {

Recommendation recommendationFrom(const Row& row) {
    Recommendation found{.id = row.id<RecommendationId>(0),
                         .vehicle = row.id<VehicleId>(1),
                         .item = row.id<MultiPointItemId>(2),
                         .order = row.id<OrderId>(3),
                         .orderNumber = row.text(4),
                         .mark = fromCode<ItemMark>(row.text(5)),
                         .work = row.text(6),
                         .recordedBy = row.text(7),
                         .at = row.timestamp(8),
                         .state = fromCode<RecommendationState>(row.text(9)),
                         .answer = {}};
    if (!row.isNull(10)) {
        Job job;
        job.position = static_cast<int>(row.optionalInteger(15).value_or(0));
        found.answer = RecommendationAnswer{.recordedBy = row.text(10),
                                            .at = row.timestamp(11),
                                            .reason = row.text(12),
                                            .order = row.id<OrderId>(13),
                                            .orderNumber = row.text(14),
                                            .job = job.position > 0 ? job.letter() : QString()};
    }
    return found;
}

} // namespace

std::vector<Recommendation> RecommendationStore::ofVehicle(VehicleId vehicle) {
    return session_.list(
        "SELECT r.id, r.vehicle_id, r.item_id, m.order_id, o.number, COALESCE((SELECT g.mark FROM "
        "recommendation_answers g WHERE g.recommendation_id = r.id AND g.mark IS NOT NULL "
        "ORDER BY g.id DESC LIMIT 1), r.mark), r.work, s.name, m.at, "
        "CASE WHEN a.id IS NULL OR a.answer = 'raised_again' THEN 'open' WHEN a.answer <> 'accepted' THEN "
        "a.answer WHEN j.is_removed = 1 OR ao.state = 'cancelled' THEN 'open' WHEN j.decision = 'declined' "
        "THEN 'declined' ELSE 'accepted' END, p.name, a.at, a.reason, a.order_id, ao.number, j.position "
        "FROM recommendations r JOIN multi_point_inspections m ON m.id = r.inspection_id "
        "JOIN orders o ON o.id = m.order_id JOIN staff s ON s.id = m.actor_id "
        "LEFT JOIN recommendation_answers a ON a.id = (SELECT MAX(n.id) FROM recommendation_answers n "
        "WHERE n.recommendation_id = r.id) LEFT JOIN staff p ON p.id = a.actor_id "
        "LEFT JOIN orders ao ON ao.id = a.order_id LEFT JOIN jobs j ON j.id = a.job_id "
        "WHERE r.vehicle_id = ? ORDER BY r.id",
        {vehicle}, recommendationFrom);
}

std::vector<Recommendation> RecommendationStore::raisedOn(OrderId order) {
    const auto vehicle = session_.one("SELECT vehicle_id FROM orders WHERE id = ?", {order},
                                      [](const Row& row) { return row.id<VehicleId>(0); });
    std::vector<Recommendation> found = ofVehicle(vehicle);
    std::erase_if(found, [order](const Recommendation& each) { return each.order != order; });
    return found;
}

std::optional<Recommendation> RecommendationStore::find(RecommendationId id) {
    const auto vehicle = session_.first("SELECT vehicle_id FROM recommendations WHERE id = ?", {id},
                                        [](const Row& row) { return row.id<VehicleId>(0); });
    if (vehicle) {
        for (const Recommendation& each : ofVehicle(*vehicle)) {
            if (each.id == id) {
                return each;
            }
        }
    }
    return std::nullopt;
}

void RecommendationStore::raise(VehicleId vehicle, MultiPointItemId item, MultiPointInspectionId inspection,
                                ItemMark mark, const QString& work, QDate today) {
    session_.insert("INSERT INTO recommendations (vehicle_id, item_id, inspection_id, mark, work, raised_on) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    {vehicle, item, inspection, code(mark), work, today});
    session_.mark(Topic::Orders | Topic::Months);
}

void RecommendationStore::raiseAgain(RecommendationId id, OrderId order, ItemMark mark, StaffId actor,
                                     Timestamp now) {
    session_.insert("INSERT INTO recommendation_answers (recommendation_id, answer, order_id, mark, reason, "
                    "actor_id, at) VALUES (?, 'raised_again', ?, ?, '', ?, ?)",
                    {id, order, code(mark), actor, now});
    session_.mark(Topic::Orders | Topic::Months);
}

void RecommendationStore::overtake(RecommendationId id, OrderId order, StaffId actor, Timestamp now) {
    answer(id, RecommendationState::Overtaken, order, QString(), actor, now);
}

void RecommendationStore::accept(RecommendationId id, OrderId order, JobId job, StaffId actor,
                                 Timestamp now) {
    session_.insert(
        "INSERT INTO recommendation_answers (recommendation_id, answer, order_id, job_id, reason, "
        "actor_id, at) VALUES (?, 'accepted', ?, ?, '', ?, ?)",
        {id, order, job, actor, now});
    session_.mark(Topic::Orders | Topic::Months);
}

void RecommendationStore::answer(RecommendationId id, RecommendationState answer, OrderId order,
                                 const QString& reason, StaffId actor, Timestamp now) {
    session_.insert("INSERT INTO recommendation_answers (recommendation_id, answer, order_id, reason, "
                    "actor_id, at) VALUES (?, ?, ?, ?, ?, ?)",
                    {id, code(answer), order, reason, actor, now});
    session_.mark(Topic::Orders | Topic::Months);
}

} // namespace baydesk
