// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_service.h"

#include "domain/staff/staff_member.h"
#include "services/labour_rate_service.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/customer_store.h"
#include "storage/estimate_store.h"
#include "storage/history_store.h"
#include "storage/label_store.h"
#include "storage/order_file_store.h"
#include "storage/order_list_store.h"
#include "storage/order_store.h"
#include "storage/stock_store.h"
#include "storage/vehicle_store.h"
#include "storage/workshop_store.h"

#include <algorithm>

namespace baydesk {

namespace {

/// How much of an order's history its page shows.
constexpr int historyShown = 200;

void addOnce(QStringList& names, const QString& name) {
    if (!name.isEmpty() && !names.contains(name)) {
        names.append(name);
    }
}

OpenOrder withoutJobs(OrderListStore::OrderRow& row) {
    return {.id = row.id,
            .number = row.number,
            .plate = row.plate,
            .model = row.model,
            .customer = row.customer,
            .advisor = row.advisor,
            .state = row.state,
            .jobs = {},
            .technicians = {},
            .bays = {},
            .promise = row.promise,
            .openedAt = row.openedAt,
            .stateSince = row.stateSince,
            .toldAt = row.toldAt,
            .customerWaits = row.customerWaits,
            .reworkCount = row.reworkCount,
            .pendingJobs = 0,
            .pendingAmount = {},
            .missingParts = 0,
            .customerAmount = {},
            .paidByOthers = {},
            .purpose = row.purpose,
            .faultClass = row.faultClass,
            .readyAt = row.readyAt,
            .labels = {}};
}

void addShare(OpenOrder& order, Payer payer, Money amount) {
    auto& shares = order.paidByOthers;
    const auto share = std::ranges::find(shares, payer, &std::pair<Payer, Money>::first);
    if (payer == Payer::Customer) {
        order.customerAmount += amount;
    } else if (share != shares.end()) {
        share->second += amount;
    } else if (!amount.isZero()) {
        shares.emplace_back(payer, amount);
    }
}

void countJob(OpenOrder& order, const OrderListStore::JobRow& job) {
    order.jobs.append(job.complaint);
    if (job.decision == JobDecision::Declined) {
        return;
    }
    addOnce(order.technicians, job.technician);
    addOnce(order.bays, job.bay);
    for (const Payer payer : allValues<Payer>()) {
        addShare(order, payer, job.amounts[static_cast<std::size_t>(payer)]);
    }
    if (job.decision == JobDecision::Pending && order.state != OrderState::Estimating) {
        ++order.pendingJobs;
        order.pendingAmount += job.amounts[static_cast<std::size_t>(Payer::Customer)];
    }
    if (job.decision == JobDecision::Approved) {
        order.missingParts += job.missingParts;
    }
}

} // namespace

OrderView OrderService::order(OrderId id, Names names) {
    require(session_, context_, Right::SeeOrders);
    RepairOrder order = OrderStore(session_).load(id);
    const OrderHeader& header = order.header();
    Vehicle vehicle = VehicleStore(session_).load(header.vehicle);
    Customer customer = CustomerStore(session_).load(header.customer);
    const auto advisor = WorkshopStore(session_).staffMember(header.advisor);
    const OrderListStore::Names known = OrderListStore(session_).namesOf(id);
    const PrivateData privacy =
        names == Names::Masked ? PrivateData::masked(session_, context_) : PrivateData(session_, context_);
    privacy.note(header.customer, PrivateOccasion::Order);
    EstimateStore estimates(session_);
    OrderView view{.order = order,
                   .vehicle = std::move(vehicle),
                   .customer = std::move(customer),
                   .advisor = advisor ? advisor->name : QString(),
                   .stock = StockStore(session_).availabilities(id, context_.now),
                   .partNumbers = {known.partNumbers.begin(), known.partNumbers.end()},
                   .technicians = {known.technicians.begin(), known.technicians.end()},
                   .bays = {known.bays.begin(), known.bays.end()},
                   .estimate = estimates.last(id),
                   .labourRates = labourRates(session_, context_),
                   .ladder = consentLadder(estimates.first(id), OrderFileStore(session_).answers(id), order),
                   .labels = LabelStore(session_).of(id),
                   .history = HistoryStore(session_).of(HistorySubject::Order, id.value(), historyShown)};
    privacy.apply(view);
    return view;
}

std::vector<Estimate> OrderService::estimates(OrderId id) {
    require(session_, context_, Right::SeeOrders);
    return EstimateStore(session_).all(id);
}

std::vector<GuaranteedJob> OrderService::earlierWork(OrderId id) {
    require(session_, context_, Right::SeeOrders);
    constexpr int ordersLookedAt = 20;
    const RepairOrder order = OrderStore(session_).load(id);
    return guaranteedJobs(VehicleStore(session_).closedOrders(order.header().vehicle, ordersLookedAt),
                          order.header().openedOn, order.header().walkAround.mileageKm);
}

std::optional<OrderId> OrderService::findByNumber(const QString& number) {
    require(session_, context_, Right::SeeOrders);
    return OrderStore(session_).findByNumber(number.trimmed().toUpper());
}

std::vector<OpenOrder> OrderService::openOrders() {
    require(session_, context_, Right::SeeOrders);
    const PrivateData privacy(session_, context_);
    OrderListStore store(session_);
    std::vector<OpenOrder> orders;
    std::unordered_map<OrderId, std::size_t> places;
    for (OrderListStore::OrderRow& row : store.openOrders()) {
        places.emplace(row.id, orders.size());
        row.customer = privacy.name(row.customer);
        orders.push_back(withoutJobs(row));
    }
    for (const auto& [order, label] : LabelStore(session_).onOpenOrders()) {
        if (const auto place = places.find(order); place != places.end()) {
            orders[place->second].labels.push_back(label);
        }
    }
    for (const OrderListStore::JobRow& job : store.jobsOfOpenOrders()) {
        if (const auto place = places.find(job.order); place != places.end()) {
            countJob(orders[place->second], job);
        }
    }
    return orders;
}

std::vector<OrderId> OrderService::allOrders(bool onlyOpen) {
    require(session_, context_, Right::SeeOrders);
    return OrderListStore(session_).ids(onlyOpen);
}

int OrderService::deliveredOn(QDate day) {
    require(session_, context_, Right::SeeOrders);
    return OrderListStore(session_).deliveredOn(day);
}

} // namespace baydesk
