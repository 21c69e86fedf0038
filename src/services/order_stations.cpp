// SPDX-License-Identifier: GPL-3.0-or-later
// The stations of an order from the finished work to the hand-over.
#include "domain/values/text.h"
#include "services/follow_up_service.h"
#include "services/order_service.h"
#include "services/rights.h"
#include "storage/order_store.h"
#include "storage/session.h"

namespace baydesk {

void OrderService::passSelfCheck(OrderId id, const TickedItems& ticked) {
    require(session_, context_, Right::PassSelfChecks);
    change(id, [&](RepairOrder& changed) { changed.passSelfCheck(ticked, context_.now); });
    append(id, "order.self_check_passed", {});
}

void OrderService::passInspection(OrderId id, const TickedItems& ticked) {
    require(session_, context_, Right::InspectWork);
    change(id, [&](RepairOrder& changed) { changed.passInspection(ticked, context_.now); });
    append(id, "order.inspection_passed", {});
}

void OrderService::failInspection(OrderId id, const QString& cause, const std::vector<int>& jobs,
                                  const TickedItems& ticked) {
    require(session_, context_, Right::InspectWork);
    const RepairOrder order =
        change(id, [&](RepairOrder& changed) { changed.failInspection(cause, jobs, ticked, context_.now); });
    QStringList letters;
    for (const int job : jobs) {
        letters.append(order.job(job).letter());
    }
    append(id, "order.inspection_failed", {letters.join(QStringLiteral(", ")), cleanText(cause)});
}

void OrderService::finishWash(OrderId id) {
    require(session_, context_, Right::FinishWashes);
    change(id, [&](RepairOrder& changed) { changed.finishWash(context_.now); });
    append(id, "order.washed", {});
}

void OrderService::tellCustomer(OrderId id) {
    require(session_, context_, Right::TellCustomers);
    change(id, [&](RepairOrder& changed) { changed.tellCustomer(context_.now); });
    append(id, "order.customer_told", {});
}

void OrderService::deliver(OrderId id, const TickedItems& ticked) {
    require(session_, context_, Right::HandOverCars);
    const RepairOrder order =
        change(id, [&](RepairOrder& changed) { changed.deliver(ticked, context_.now, context_.today()); });
    OrderStore(session_).endVisit(order.header().visit, context_.now);
    planFollowUp(session_, context_, order);
    session_.mark(Topic::Months);
    append(id, "order.delivered", {});
}

} // namespace baydesk
