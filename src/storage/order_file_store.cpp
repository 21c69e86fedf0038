// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_file_store.h"

#include "storage/discount_store.h"
#include "storage/estimate_store.h"
#include "storage/follow_up_store.h"
#include "storage/guarantee_store.h"
#include "storage/health_record_store.h"
#include "storage/multi_point_store.h"
#include "storage/order_store.h"
#include "storage/photo_store.h"

namespace baydesk {

OrderOnFile OrderFileStore::load(OrderId id) {
    OrderOnFile file{.order = OrderStore(session_).load(id),
                     .advisor = {},
                     .arrivedAt = Timestamp::fromMilliseconds(0),
                     .leftAt = {},
                     .answers = answers(id),
                     .inspections = inspections(id),
                     .promises = promises(id),
                     .healthRecord = {},
                     .warranty = {},
                     .photos = photos(id),
                     .multiPointInspections = MultiPointStore(session_).ofOrder(id),
                     .estimates = EstimateStore(session_).all(id),
                     .followUp = FollowUpStore(session_).ofOrder(id),
                     .followUpCalls = FollowUpStore(session_).callsOf(id),
                     .discountRequests = DiscountStore(session_).ofOrder(id),
                     .labels = labels(id)};
    if (const auto record = HealthRecordStore(session_).find(id)) {
        file.healthRecord = {record->state, record->settledOn, record->answer};
    }
    const auto works = GuaranteeStore(session_).worksOf(id);
    for (const Job* job : file.order.jobs()) {
        if (const auto work = works.find(*job->id); work != works.end()) {
            file.warranty.push_back({job->letter(), work->second});
        }
    }
    session_.each("SELECT s.name, v.arrived_at, v.left_at FROM orders o "
                  "JOIN staff s ON s.id = o.advisor_id JOIN visits v ON v.id = o.visit_id WHERE o.id = ?",
                  {id}, [&](const Row& row) {
                      file.advisor = row.text(0);
                      file.arrivedAt = row.timestamp(1);
                      file.leftAt = row.optionalTimestamp(2);
                  });
    return file;
}

std::vector<AnswerOnFile> OrderFileStore::answers(OrderId id) {
    return session_.list("SELECT c.at, s.name, j.position, c.decision, c.amount_cents, c.method, c.person "
                         "FROM consents c JOIN staff s ON s.id = c.actor_id JOIN jobs j ON j.id = c.job_id "
                         "WHERE c.order_id = ? ORDER BY c.id",
                         {id}, [](const Row& row) {
                             Job job;
                             job.position = static_cast<int>(row.integer(2));
                             return AnswerOnFile{.at = row.timestamp(0),
                                                 .recordedBy = row.text(1),
                                                 .job = job.letter(),
                                                 .decision = fromCode<JobDecision>(row.text(3)),
                                                 .amount = row.money(4),
                                                 .method = fromCode<ConsentMethod>(row.text(5)),
                                                 .person = row.text(6)};
                         });
}

std::vector<InspectionOnFile> OrderFileStore::inspections(OrderId id) {
    return session_.list("SELECT i.at, s.name, i.kind, i.is_passed, i.cause FROM inspections i "
                         "JOIN staff s ON s.id = i.actor_id WHERE i.order_id = ? ORDER BY i.id",
                         {id}, [](const Row& row) {
                             return InspectionOnFile{.at = row.timestamp(0),
                                                     .recordedBy = row.text(1),
                                                     .kind = fromCode<InspectionKind>(row.text(2)),
                                                     .isPassed = row.boolean(3),
                                                     .cause = row.text(4)};
                         });
}

std::vector<PromiseOnFile> OrderFileStore::promises(OrderId id) {
    return session_.list("SELECT p.at, s.name, p.promise_at, p.reason FROM promises p "
                         "JOIN staff s ON s.id = p.actor_id WHERE p.order_id = ? ORDER BY p.id",
                         {id}, [](const Row& row) {
                             return PromiseOnFile{.at = row.timestamp(0),
                                                  .recordedBy = row.text(1),
                                                  .promise = row.timestamp(2),
                                                  .reason = row.text(3)};
                         });
}

std::vector<LabelOnFile> OrderFileStore::labels(OrderId id) {
    return session_.list("SELECT h.at, s.name, l.name, h.taken_off_at FROM order_labels h "
                         "JOIN staff s ON s.id = h.actor_id JOIN labels l ON l.id = h.label_id "
                         "WHERE h.order_id = ? ORDER BY h.id",
                         {id}, [](const Row& row) {
                             return LabelOnFile{.at = row.timestamp(0),
                                                .recordedBy = row.text(1),
                                                .name = row.text(2),
                                                .takenOffAt = row.optionalTimestamp(3)};
                         });
}

std::vector<PhotoOnFile> OrderFileStore::photos(OrderId id) {
    PhotoStore store(session_);
    std::vector<PhotoOnFile> photos;
    for (const auto& [photo, thumbnail] : store.ofOrder(id, true)) {
        photos.push_back({photo, store.picture(photo.id).value()});
    }
    return photos;
}

} // namespace baydesk
