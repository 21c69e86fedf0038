// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/privacy_service.h"

#include "domain/values/phone_number.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/customer_store.h"
#include "storage/history_store.h"
#include "storage/order_file_store.h"
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
constexpr int shownOnCard = 200;
constexpr int longestReason = 200;

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

ErasureState PrivacyService::stateOf(CustomerId customer) {
    const auto state = PrivacyStore(session_).erasureState(customer, context_.shop->calendar);
    if (!state) {
        throw Refusal("customer.unknown",
                      Tr::tr("There is no customer with the number %1.").arg(customer.value()),
                      Tr::tr("The number stands on the customer's card."));
    }
    return *state;
}

void PrivacyService::recordConsent(CustomerId customer, DataPurpose purpose, bool isGiven,
                                   ConsentMethod method, std::optional<QDate> until) {
    require(session_, context_, Right::WriteCustomers);
    stateOf(customer);
    refuseErased(session_, customer);
    if (until && (!until->isValid() || *until < context_.today())) {
        throw Refusal("privacy.until", Tr::tr("A consent cannot end before today."),
                      Tr::tr("Give the last day as 2027-12-31, or leave it empty."), "until");
    }
    PrivacyStore(session_).addConsent(customer,
                                      {.purpose = purpose,
                                       .isGiven = isGiven,
                                       .method = method,
                                       .at = context_.now,
                                       .until = isGiven ? until : std::nullopt},
                                      context_.actor);
    append(customer, isGiven ? "customer.data_allowed" : "customer.data_refused",
           {code(purpose), code(method)});
}

CustomerCard PrivacyService::card(CustomerId customer) {
    require(session_, context_, Right::SeeCustomers);
    PrivacyStore privacy(session_);
    const ErasureState state = stateOf(customer);
    const PrivateData shown(session_, context_);
    shown.note(customer, PrivateOccasion::Customer);
    VehicleStore vehicles(session_);
    CustomerCard card{.customer = shown.of(CustomerStore(session_).load(customer)),
                      .erasure = {state, privacy.storedAbout(customer)},
                      .vehicles = {},
                      .orders = CustomerStore(session_).orders(customer, shownOnCard),
                      .consents = privacy.consents(customer),
                      .reads = {}};
    for (const VehicleId vehicle : vehicles.ofCustomer(customer, shownOnCard)) {
        card.vehicles.push_back(vehicles.load(vehicle));
    }
    if (may(session_, context_, Right::ExportPrivateData)) {
        card.reads = privacy.reads(customer, shownOnCard);
    }
    return card;
}

PersonalData PrivacyService::exportData(CustomerId customer) {
    require(session_, context_, Right::ExportPrivateData);
    const ErasureState state = stateOf(customer);
    PrivacyStore privacy(session_);
    HistoryStore history(session_);
    VehicleStore vehicles(session_);
    PersonalData data{.madeAt = context_.now,
                      .shopName = context_.shop->name,
                      .customer = CustomerStore(session_).load(customer),
                      .addedOn = state.addedOn,
                      .retainedUntil = state.retainedUntil(),
                      .vehicles = {},
                      .orders = {},
                      .consents = privacy.allConsents(customer),
                      .reads = privacy.reads(customer, everything),
                      .history = history.of(HistorySubject::Customer, customer.value(), everything)};
    const auto addHistory = [&](HistorySubject subject, std::int64_t id) {
        const auto entries = history.of(subject, id, everything);
        data.history.insert(data.history.end(), entries.begin(), entries.end());
    };
    for (const VehicleId vehicle : vehicles.ofCustomer(customer, everything)) {
        data.vehicles.push_back(vehicles.load(vehicle));
        addHistory(HistorySubject::Vehicle, vehicle.value());
    }
    for (const OrderId order : privacy.ordersOf(customer)) {
        data.orders.push_back(OrderFileStore(session_).load(order));
        addHistory(HistorySubject::Order, order.value());
    }
    std::ranges::stable_sort(data.history, std::greater(), &HistoryEntry::at);
    PrivateData(session_, context_).note(customer, PrivateOccasion::Export);
    append(customer, "customer.exported", {});
    return data;
}

std::vector<OverdueCustomer> PrivacyService::overdue(int limit) {
    require(session_, context_, Right::ExportPrivateData);
    PrivacyStore privacy(session_);
    CustomerStore customers(session_);
    const PrivateData shown(session_, context_);
    const QDate today = context_.today();
    const Timestamp closedBefore =
        context_.shop->calendar.startOf(today.addYears(-retentionYears).addDays(1));
    std::vector<OverdueCustomer> found;
    for (const CustomerId id :
         privacy.overdue(closedBefore, today.addYears(-warrantyRetentionYears).addDays(1), limit)) {
        const ErasureState state = stateOf(id);
        const Customer customer = shown.of(customers.load(id));
        OverdueCustomer& row = found.emplace_back(OverdueCustomer{.id = id,
                                                                  .name = customer.data.name,
                                                                  .phone = maskedPhone(customer.data.phone),
                                                                  .lastClosedOn = state.lastClosedOn,
                                                                  .overSince = state.overSince(),
                                                                  .allowed = {}});
        for (const ConsentOnFile& each : privacy.consents(id)) {
            if (standing(each.consent, today) == ConsentStanding::Allowed) {
                row.allowed.push_back(each.consent.purpose);
            }
        }
    }
    return found;
}

ErasurePlan PrivacyService::erasurePlan(CustomerId customer) {
    require(session_, context_, Right::ErasePrivateData);
    const ErasureState state = stateOf(customer);
    return {state, PrivacyStore(session_).storedAbout(customer)};
}

void PrivacyService::erase(CustomerId customer, const QString& typedReason) {
    require(session_, context_, Right::ErasePrivateData);
    const QStringList blockers = stateOf(customer).blockers(context_.today());
    if (!blockers.isEmpty()) {
        throw Refusal::blocked("privacy.kept", Tr::tr("These data cannot be erased."), blockers);
    }
    const QString reason = cleanText(typedReason);
    if (reason.isEmpty() || reason.toUcs4().size() > longestReason) {
        throw Refusal("privacy.reason", Tr::tr("Say in 1 to 200 characters why the data are erased."), {},
                      "reason");
    }
    PrivacyStore privacy(session_);
    CustomerStore customers(session_);
    eraseWords(customer);
    erasePlates(customer);
    privacy.anonymiseOrders(customer);
    const Customer before = customers.load(customer);
    customers.update(before, {.kind = before.data.kind,
                              .name = numberOnly(customer.value()),
                              .phone = {},
                              .companyCode = {},
                              .note = {}});
    privacy.addErasure(customer, reason, context_.actor, context_.now);
    append(customer, "customer.erased", {reason});
}

/// The history of a car that is somebody else's by now keeps its words, but for those of this customer.
void PrivacyService::eraseWords(CustomerId customer) {
    HistoryStore history(session_);
    PrivacyStore privacy(session_);
    QStringList theirs = history.privateWords(HistorySubject::Customer, customer.value());
    theirs.append(CustomerStore(session_).load(customer).data.name);
    for (const VehicleId former : privacy.formerVehicles(customer)) {
        for (const QString& word : theirs) {
            history.erasePrivateWord(HistorySubject::Vehicle, former.value(), word);
        }
    }
    for (const VehicleId vehicle : VehicleStore(session_).ofCustomer(customer, everything)) {
        history.erasePrivateWords(HistorySubject::Vehicle, vehicle.value());
    }
    for (const OrderId order : privacy.ordersOf(customer)) {
        history.erasePrivateWords(HistorySubject::Order, order.value());
    }
    history.erasePrivateWords(HistorySubject::Customer, customer.value());
}

void PrivacyService::erasePlates(CustomerId customer) {
    VehicleStore vehicles(session_);
    for (const VehicleId id : vehicles.ofCustomer(customer, everything)) {
        const Vehicle before = vehicles.load(id);
        Vehicle after = before;
        // The VIN stays: it is the car's, and recalls need it.
        after.data.plate = before.data.vin.isEmpty() ? numberOnly(id.value()) : QString();
        after.data.plateOverrideReason.clear();
        vehicles.update(before, after);
    }
}

void refuseErased(Session& session, CustomerId customer) {
    if (PrivacyStore(session).isErased(customer)) {
        throw Refusal(
            "customer.erased", Tr::tr("This customer's data were erased."),
            Tr::tr("Enter the customer as a new one; a car that comes again is entered with its VIN "
                   "and its plate."));
    }
}

} // namespace baydesk
