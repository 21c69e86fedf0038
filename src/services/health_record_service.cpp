// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/health_record_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/rights.h"
#include "storage/health_record_store.h"
#include "storage/history_store.h"
#include "storage/order_list_store.h"
#include "storage/order_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::HealthRecordService)
};

constexpr int longestAnswer = 500;

struct Judged {
    HealthRecord record;
    HealthRecordLight light;
};

Judged judge(Session& session, const Context& context, OrderId id,
             const std::optional<HealthRecordStore::Stored>& stored) {
    HealthRecordStore store(session);
    const RepairOrder order = OrderStore(session).load(id);
    const Vehicle vehicle = VehicleStore(session).load(order.header().vehicle);
    const OrderListStore::Names names = OrderListStore(session).namesOf(id);
    const std::unordered_map<PartId, QString> numbers(names.partNumbers.begin(), names.partNumbers.end());
    Judged judged{.record = healthRecordOf({.order = order,
                                            .vehicle = vehicle.data,
                                            .companyName = context.shop->name,
                                            .partNumbers = numbers,
                                            .settledOn = stored ? stored->settledOn : context.today()}),
                  .light = {.order = id,
                            .number = order.header().number,
                            .plate = vehicle.data.plate,
                            .isOwed = stored || leavesHealthRecord(order),
                            .refusals = {}}};
    HealthRecordLight& light = judged.light;
    if (light.isOwed) {
        light.refusals = refusalsOf(judged.record, store.mileageBefore(id), context.today());
    }
    if (stored) {
        light.state = stored->state;
        light.settledOn = stored->settledOn;
        light.exports = stored->exports;
        light.answer = stored->answer;
    }
    return judged;
}

Judged judge(Session& session, const Context& context, OrderId id) {
    return judge(session, context, id, HealthRecordStore(session).find(id));
}

} // namespace

HealthRecordService::HealthRecordService(Session& session, const Context& context)
    : session_(session), context_(context) {}

void HealthRecordService::append(OrderId order, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  order.value(), act, details);
}

HealthRecordLight HealthRecordService::light(OrderId order) {
    require(session_, context_, Right::SeeOrders);
    return judge(session_, context_, order).light;
}

std::unordered_map<OrderId, HealthRecordLight>
HealthRecordService::lights(const std::vector<OrderId>& orders) {
    require(session_, context_, Right::SeeOrders);
    std::unordered_map<OrderId, HealthRecordLight> lights;
    for (const OrderId order : orders) {
        if (!lights.contains(order)) {
            lights.emplace(order, judge(session_, context_, order).light);
        }
    }
    return lights;
}

std::vector<HealthRecordLight> HealthRecordService::records(Which which, int limit) {
    require(session_, context_, Right::SeeOrders);
    HealthRecordStore store(session_);
    std::vector<HealthRecordLight> lights;
    for (const auto& stored : which == Which::Open ? store.open(limit) : store.all(limit)) {
        lights.push_back(judge(session_, context_, stored.order, stored).light);
    }
    return lights;
}

HealthRecordExport HealthRecordService::exportable() {
    require(session_, context_, Right::Settle);
    HealthRecordExport out;
    for (const auto& stored : HealthRecordStore(session_).pending()) {
        Judged judged = judge(session_, context_, stored.order, stored);
        if (judged.light.isClean()) {
            out.orders.push_back(stored.order);
            out.records.push_back(std::move(judged.record));
        } else {
            out.held.push_back(std::move(judged.light));
        }
    }
    return out;
}

void HealthRecordService::markSent(const std::vector<OrderId>& orders) {
    require(session_, context_, Right::Settle);
    if (!session_.inTransaction()) {
        throw std::logic_error("health records are marked as sent outside a transaction");
    }
    HealthRecordStore store(session_);
    for (const OrderId order : orders) {
        if (const auto stored = store.find(order); stored && stored->state == HealthRecordState::Pending) {
            store.markExported(order, context_.now);
            append(order, "order.record_sent", {});
        }
    }
}

HealthRecordAnswers HealthRecordService::recordAnswers(const std::vector<HealthRecordAnswer>& answers) {
    require(session_, context_, Right::Settle);
    if (!session_.inTransaction()) {
        throw std::logic_error("answers to health records are kept outside a transaction");
    }
    HealthRecordStore store(session_);
    HealthRecordAnswers result;
    for (const HealthRecordAnswer& answer : answers) {
        const QString message = cleanText(answer.message).left(longestAnswer);
        const auto stored = store.findByNumber(answer.listNumber);
        const auto state = answer.isAccepted ? HealthRecordState::Accepted : HealthRecordState::Refused;
        if (!stored) {
            result.badRows.push_back(
                {answer.line, Tr::tr("There is no record of settlement list %1.").arg(answer.listNumber)});
        } else if (stored->state == state && stored->answer == message) {
            ++(answer.isAccepted ? result.accepted : result.refused); // the same file once more
        } else if (stored->state != HealthRecordState::Exported) {
            result.badRows.push_back({answer.line, Tr::tr("The record of %1 is not on its way: it is %2.")
                                                       .arg(answer.listNumber, label(stored->state))});
        } else {
            store.markAnswered(stored->order, answer.isAccepted, message, context_.now);
            append(stored->order, answer.isAccepted ? "order.record_accepted" : "order.record_refused",
                   answer.isAccepted ? QStringList() : QStringList{message});
            ++(answer.isAccepted ? result.accepted : result.refused);
        }
    }
    return result;
}

void HealthRecordService::sendAgain(OrderId order) {
    require(session_, context_, Right::Settle);
    HealthRecordStore store(session_);
    const auto stored = store.find(order);
    const bool wasSent = stored && (stored->state == HealthRecordState::Exported ||
                                    stored->state == HealthRecordState::Accepted ||
                                    stored->state == HealthRecordState::Refused);
    if (!wasSent) {
        throw Refusal("record.not_sent", Tr::tr("This record was not sent, so it cannot be sent again."),
                      Tr::tr("What is to be sent goes out with the next export."));
    }
    store.sendAgain(order);
    append(order, "order.record_again", {});
}

void queueHealthRecord(Session& session, const Context& context, const RepairOrder& order) {
    if (order.state() == OrderState::Settled && leavesHealthRecord(order)) {
        HealthRecordStore(session).queue(*order.header().id, context.today());
    }
}

void withdrawHealthRecord(Session& session, const RepairOrder& order) {
    HealthRecordStore(session).withdraw(*order.header().id);
}

} // namespace baydesk
