// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/privacy_service.h"

#include "domain/staff/history_acts.h"
#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/appointment_store.h"
#include "storage/campaign_store.h"
#include "storage/customer_store.h"
#include "storage/follow_up_store.h"
#include "storage/guarantee_store.h"
#include "storage/history_store.h"
#include "storage/order_file_store.h"
#include "storage/photo_store.h"
#include "storage/privacy_store.h"
#include "storage/purchase_store.h"
#include "storage/recommendation_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>

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

/// The words that stay whoever had the car before: its own, and its owner's name.
QStringList wordsOf(const Vehicle& vehicle, const QString& ownersName) {
    return {vehicle.data.vin, vehicle.data.plate, displayPlate(vehicle.data.plate), ownersName};
}

/// Takes the private words out of a car's history, newest first, that were written before it came to its
/// owner, and those of them that were repeated afterwards.
void withholdEarlierOwners(std::vector<HistoryEntry>& entries, const Vehicle& vehicle,
                           const QString& ownersName) {
    const QString withheld = QStringLiteral("***");
    const auto taken =
        std::ranges::find(entries, QStringLiteral("vehicle.owner_changed"), &HistoryEntry::act);
    if (taken == entries.end()) {
        return;
    }
    QStringList others;
    for (auto entry = taken; entry != entries.end(); ++entry) {
        const HistoryActText* act = historyAct(entry->act.toLatin1());
        const qsizetype theirs = entry == taken ? 1 : entry->details.size();
        for (qsizetype i = 0; i < std::min(theirs, entry->details.size()); ++i) {
            if (isPrivate(act, i)) {
                others.append(entry->details[i]);
                entry->details[i] = withheld;
            }
        }
    }
    const QStringList own = wordsOf(vehicle, ownersName);
    for (auto entry = entries.begin(); entry != taken; ++entry) {
        const HistoryActText* act = historyAct(entry->act.toLatin1());
        for (qsizetype i = 0; i < entry->details.size(); ++i) {
            if (isPrivate(act, i) && others.contains(entry->details[i]) && !own.contains(entry->details[i])) {
                entry->details[i] = withheld;
            }
        }
    }
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
                      .appointments = AppointmentStore(session_).ofCustomer(customer),
                      .recommendations = {},
                      .consents = privacy.allConsents(customer),
                      .reads = privacy.reads(customer, everything),
                      .history = history.of(HistorySubject::Customer, customer.value(), everything)};
    for (const VehicleId vehicle : vehicles.ofCustomer(customer, everything)) {
        Vehicle known = vehicles.load(vehicle);
        const QString vin = known.data.vin;
        data.vehicles.push_back(
            {std::move(known), GuaranteeStore(session_).papers(vehicle),
             vin.isEmpty() ? std::vector<CampaignOfVehicle>() : CampaignStore(session_).ofVin(vin)});
        auto entries = history.of(HistorySubject::Vehicle, vehicle.value(), everything);
        withholdEarlierOwners(entries, data.vehicles.back().vehicle, data.customer.data.name);
        data.history.insert(data.history.end(), entries.begin(), entries.end());
    }
    for (const OrderId order : privacy.ordersOf(customer)) {
        data.orders.push_back(OrderFileStore(session_).load(order));
        const auto raised = RecommendationStore(session_).raisedOn(order);
        data.recommendations.insert(data.recommendations.end(), raised.begin(), raised.end());
        const auto entries = history.of(HistorySubject::Order, order.value(), everything);
        data.history.insert(data.history.end(), entries.begin(), entries.end());
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
    AppointmentStore(session_).anonymise(customer);
    FollowUpStore(session_).anonymise(customer);
    PhotoStore(session_).erase(customer);
    const Customer before = customers.load(customer);
    customers.update(before, {.kind = before.data.kind,
                              .name = numberOnly(customer.value()),
                              .phone = {},
                              .companyCode = {},
                              .note = {}});
    privacy.addErasure(customer, reason, context_.actor, context_.now);
    append(customer, "customer.erased", {reason});
}

void PrivacyService::eraseWords(CustomerId customer) {
    HistoryStore history(session_);
    PrivacyStore privacy(session_);
    QStringList theirs = history.privateWords(HistorySubject::Customer, customer.value());
    theirs.append(CustomerStore(session_).load(customer).data.name);
    eraseWordsOfFormerCars(customer, theirs);
    PurchaseStore holds(session_);
    holds.forgetEndedHolds(context_.now);
    holds.forgetHoldsOf(customer, theirs);
    for (const VehicleId vehicle : VehicleStore(session_).ofCustomer(customer, everything)) {
        history.erasePrivateWords(HistorySubject::Vehicle, vehicle.value());
    }
    for (const OrderId order : privacy.ordersOf(customer)) {
        history.erasePrivateWords(HistorySubject::Order, order.value());
    }
    history.erasePrivateWords(HistorySubject::Customer, customer.value());
}

/// A car that is somebody else's by now keeps only the words that were written for whoever came after, and
/// of those none that was this customer's.
void PrivacyService::eraseWordsOfFormerCars(CustomerId customer, const QStringList& theirs) {
    HistoryStore history(session_);
    VehicleStore vehicles(session_);
    std::map<VehicleId, OwnerChange> passedOn;
    for (const OwnerChange& change : history.ownerChanges()) {
        if (change.former ? *change.former == customer : theirs.contains(change.formerName)) {
            passedOn.insert_or_assign(change.vehicle, change);
        }
    }
    for (const auto& [id, change] : passedOn) {
        const Vehicle vehicle = vehicles.load(id);
        const QStringList kept = wordsOf(vehicle, CustomerStore(session_).load(vehicle.owner).data.name);
        for (const QString& word : history.erasePrivateWordsUntil(change) + theirs) {
            if (!kept.contains(word)) {
                history.erasePrivateWord(HistorySubject::Vehicle, id.value(), word);
            }
        }
    }
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
