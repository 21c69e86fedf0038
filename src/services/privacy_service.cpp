// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/privacy_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/customer_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/privacy_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PrivacyService)
};

constexpr int everything = std::numeric_limits<int>::max();

/// How an erased customer or plate is told from others.
QString numberOnly(std::int64_t id) {
    return QStringLiteral("#%1").arg(id);
}

} // namespace

PrivacyService::PrivacyService(Session& session, const Context& context)
    : session_(session), context_(context) {}

void PrivacyService::append(CustomerId customer, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Customer,
                                  customer.value(), act, details);
}

void PrivacyService::recordConsent(CustomerId customer, DataPurpose purpose, bool isGiven,
                                   ConsentMethod method) {
    require(session_, context_, Right::WriteCustomers);
    PrivacyStore(session_).addConsent(customer, {purpose, isGiven, method, context_.now}, context_.actor);
    append(customer, isGiven ? "customer.data_allowed" : "customer.data_refused",
           {code(purpose), code(method)});
}

std::vector<DataConsent> PrivacyService::consents(CustomerId customer) {
    require(session_, context_, Right::SeeCustomers);
    return PrivacyStore(session_).consents(customer);
}

std::vector<PrivateRead> PrivacyService::readsOf(CustomerId customer, int limit) {
    require(session_, context_, Right::ExportPrivateData);
    return PrivacyStore(session_).reads(customer, limit);
}

PersonalData PrivacyService::exportData(CustomerId customer) {
    require(session_, context_, Right::ExportPrivateData);
    PrivacyStore privacy(session_);
    HistoryStore history(session_);
    VehicleStore vehicles(session_);
    PersonalData data{.customer = CustomerStore(session_).load(customer),
                      .vehicles = {},
                      .orders = {},
                      .consents = privacy.consents(customer),
                      .history = history.of(HistorySubject::Customer, customer.value(), everything),
                      .reads = privacy.reads(customer, everything)};
    const auto addHistory = [&](HistorySubject subject, std::int64_t id) {
        const auto entries = history.of(subject, id, everything);
        data.history.insert(data.history.end(), entries.begin(), entries.end());
    };
    for (const VehicleId vehicle : vehicles.ofCustomer(customer, everything)) {
        data.vehicles.push_back(vehicles.load(vehicle));
        addHistory(HistorySubject::Vehicle, vehicle.value());
    }
    for (const OrderId order : privacy.ordersOf(customer)) {
        data.orders.push_back(OrderStore(session_).load(order));
        addHistory(HistorySubject::Order, order.value());
    }
    std::ranges::stable_sort(data.history, std::greater(), &HistoryEntry::at);
    PrivateData(session_, context_).note(customer, PrivateOccasion::Export);
    append(customer, "customer.exported", {});
    return data;
}

ErasureState PrivacyService::erasureState(CustomerId customer) {
    require(session_, context_, Right::ErasePrivateData);
    return PrivacyStore(session_).erasureState(customer);
}

void PrivacyService::erase(CustomerId customer, const QString& typedReason) {
    require(session_, context_, Right::ErasePrivateData);
    PrivacyStore privacy(session_);
    const QStringList blockers = privacy.erasureState(customer).blockers(context_.today());
    if (!blockers.isEmpty()) {
        throw Refusal::blocked("privacy.kept", Tr::tr("These data cannot be erased yet."), blockers);
    }
    const QString reason = cleanText(typedReason);
    if (reason.isEmpty() || reason.toUcs4().size() > 200) {
        throw Refusal("privacy.reason", Tr::tr("Say in 1 to 200 characters why the data are erased."), {},
                      "reason");
    }
    HistoryStore history(session_);
    CustomerStore customers(session_);
    VehicleStore vehicles(session_);
    for (const VehicleId id : vehicles.ofCustomer(customer, everything)) {
        const Vehicle before = vehicles.load(id);
        Vehicle after = before;
        // The VIN stays: it is the car's, and recalls need it.
        after.data.plate = before.data.vin.isEmpty() ? numberOnly(id.value()) : QString();
        after.data.plateOverrideReason.clear();
        vehicles.update(before, after);
        history.erasePrivateWords(HistorySubject::Vehicle, id.value());
    }
    for (const OrderId order : privacy.ordersOf(customer)) {
        history.erasePrivateWords(HistorySubject::Order, order.value());
    }
    privacy.anonymiseOrders(customer);
    history.erasePrivateWords(HistorySubject::Customer, customer.value());
    const Customer before = customers.load(customer);
    customers.update(before, {.kind = before.data.kind,
                              .name = numberOnly(customer.value()),
                              .phone = {},
                              .companyCode = {},
                              .note = {}});
    privacy.addErasure(customer, reason, context_.actor, context_.now);
    append(customer, "customer.erased", {reason});
}

} // namespace baydesk
