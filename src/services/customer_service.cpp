// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_service.h"

#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "domain/values/vin.h"
#include "services/privacy_service.h"
#include "services/private_data.h"
#include "services/recommendation_service.h"
#include "services/rights.h"
#include "storage/appointment_store.h"
#include "storage/customer_store.h"
#include "storage/history_store.h"
#include "storage/privacy_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <cassert>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CustomerService)
};

constexpr int earlierOrdersShown = 20;
constexpr int appointmentDaysShown = 42;
constexpr int duplicatesShown = 5;

QString identityOf(const VehicleDraft& vehicle) {
    return vehicle.plate.isEmpty() ? vehicle.vin : displayPlate(vehicle.plate);
}

} // namespace

CustomerService::CustomerService(Session& session, const Context& context)
    : session_(session), context_(context) {}

void CustomerService::append(CustomerId id, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Customer,
                                  id.value(), act, details);
}

void CustomerService::append(VehicleId id, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Vehicle,
                                  id.value(), act, details);
}

CustomerId CustomerService::addCustomer(const CustomerDraft& draft) {
    require(session_, context_, Right::WriteCustomers);
    assert(session_.inTransaction());
    const CustomerDraft checked = checkedCustomer(draft);
    const CustomerId id = CustomerStore(session_).insert(checked, context_.now);
    append(id, "customer.added", {checked.name});
    return id;
}

void CustomerService::editCustomer(CustomerId id, const CustomerDraft& draft, std::int64_t revision) {
    require(session_, context_, Right::WriteCustomers);
    assert(session_.inTransaction());
    refuseErased(session_, id);
    CustomerStore store(session_);
    Customer before = store.load(id);
    before.revision = revision;
    const CustomerDraft after = checkedCustomer(draft);
    store.update(before, after);
    if (after.name != before.data.name) {
        append(id, "customer.renamed", {before.data.name, after.name});
    }
    if (after.phone != before.data.phone) {
        append(id, "customer.phone_changed", {maskedPhone(before.data.phone), maskedPhone(after.phone)});
    }
    if (after.companyCode != before.data.companyCode) {
        append(id, "customer.company_code_changed", {before.data.companyCode, after.companyCode});
    }
    if (after.kind != before.data.kind) {
        append(id, "customer.kind_changed", {});
    }
    if (after.note != before.data.note) {
        append(id, "customer.note_changed", {});
    }
}

Customer CustomerService::customer(CustomerId id) {
    require(session_, context_, Right::SeeCustomers);
    const PrivateData privacy(session_, context_);
    privacy.note(id, PrivateOccasion::Customer);
    return privacy.of(CustomerStore(session_).load(id));
}

VehicleId CustomerService::addVehicle(CustomerId owner, const VehicleDraft& draft) {
    require(session_, context_, Right::WriteCustomers);
    assert(session_.inTransaction());
    refuseErased(session_, owner);
    const VehicleDraft checked = checkedVehicle(draft);
    if (const auto again = carOfErasedOwner(checked.vin)) {
        return takeOver(*again, owner, checked);
    }
    refuseKnownVin(checked.vin, std::nullopt);
    const VehicleId id = VehicleStore(session_).insert(owner, checked, context_.now);
    append(id, "vehicle.added", {identityOf(checked)});
    appendOverrides(id, {}, checked);
    return id;
}

void CustomerService::editVehicle(VehicleId id, const VehicleDraft& draft, std::int64_t revision) {
    require(session_, context_, Right::WriteCustomers);
    assert(session_.inTransaction());
    VehicleStore store(session_);
    Vehicle before = store.load(id);
    refuseErased(session_, before.owner);
    before.revision = revision;
    Vehicle after = before;
    after.data = checkedVehicle(draft);
    refuseKnownVin(after.data.vin, id);
    store.update(before, after);
    if (after.data.plate != before.data.plate) {
        append(id, "vehicle.plate_changed",
               {displayPlate(before.data.plate), displayPlate(after.data.plate)});
    }
    if (after.data.vin != before.data.vin) {
        append(id, "vehicle.vin_changed", {before.data.vin, after.data.vin});
    }
    if (after.data.model != before.data.model) {
        append(id, "vehicle.model_changed", {before.data.model, after.data.model});
    }
    appendOverrides(id, before.data, after.data);
}

void CustomerService::appendOverrides(VehicleId id, const VehicleDraft& before, const VehicleDraft& after) {
    if (!after.vinOverrideReason.isEmpty() && after.vinOverrideReason != before.vinOverrideReason) {
        append(id, "vehicle.check_overridden", {after.vin, after.vinOverrideReason});
    }
    if (!after.plateOverrideReason.isEmpty() && after.plateOverrideReason != before.plateOverrideReason) {
        append(id, "vehicle.check_overridden", {after.plate, after.plateOverrideReason});
    }
}

VehicleId CustomerService::takeOver(VehicleId id, CustomerId owner, VehicleDraft draft) {
    changeOwner(id, owner);
    const Vehicle before = VehicleStore(session_).load(id);
    if (draft.model.isEmpty()) {
        draft.model = before.data.model;
    }
    editVehicle(id, draft, before.revision);
    return id;
}

std::optional<VehicleId> CustomerService::carOfErasedOwner(const QString& vin) {
    const auto known = vin.isEmpty() ? std::nullopt : VehicleStore(session_).withVin(vin);
    const bool isOrphaned =
        known && PrivacyStore(session_).isErased(VehicleStore(session_).load(*known).owner);
    return isOrphaned ? known : std::nullopt;
}

void CustomerService::refuseKnownVin(const QString& vin, std::optional<VehicleId> except) {
    if (vin.isEmpty()) {
        return;
    }
    const auto known = VehicleStore(session_).withVin(vin);
    if (known && known != except) {
        const Vehicle other = VehicleStore(session_).load(*known);
        throw Refusal("vehicle.vin_known",
                      Tr::tr("Another vehicle has this VIN already: %1.").arg(identityOf(other.data)),
                      Tr::tr("Open that vehicle; a new plate or owner is entered there."), "vin");
    }
}

void CustomerService::changeOwner(VehicleId id, CustomerId owner) {
    require(session_, context_, Right::WriteCustomers);
    assert(session_.inTransaction());
    VehicleStore store(session_);
    CustomerStore customers(session_);
    const Vehicle before = store.load(id);
    if (before.owner == owner) {
        return;
    }
    refuseErased(session_, owner);
    Vehicle after = before;
    after.owner = owner;
    store.update(before, after);
    append(id, "vehicle.owner_changed",
           {customers.load(before.owner).data.name, customers.load(owner).data.name,
            QString::number(before.owner.value()), QString::number(owner.value())});
}

Vehicle CustomerService::vehicle(VehicleId id) {
    require(session_, context_, Right::SeeCustomers);
    return VehicleStore(session_).load(id);
}

std::vector<Vehicle> CustomerService::vehiclesOf(CustomerId id, int limit) {
    require(session_, context_, Right::SeeCustomers);
    VehicleStore store(session_);
    std::vector<Vehicle> vehicles;
    for (const VehicleId vehicle : store.ofCustomer(id, limit)) {
        vehicles.push_back(store.load(vehicle));
    }
    return vehicles;
}

std::vector<PossibleDuplicate> CustomerService::possibleDuplicates(const QString& phone, const QString& plate,
                                                                   const QString& vin) {
    require(session_, context_, Right::SeeCustomers);
    CustomerStore customers(session_);
    VehicleStore vehicles(session_);
    std::vector<PossibleDuplicate> found;
    const auto addVehicle = [&](PossibleDuplicate::Match match, VehicleId id) {
        const Vehicle known = vehicles.load(id);
        found.push_back({match, known.owner, customers.load(known.owner).data.name, id, known.data.plate});
    };
    if (const QString wanted = normalizeCode(vin); !wanted.isEmpty()) {
        const auto known = vehicles.withVin(wanted);
        if (known && !carOfErasedOwner(wanted)) {
            addVehicle(PossibleDuplicate::Match::Vin, *known);
        }
    }
    if (const QString wanted = normalizeCode(plate); !wanted.isEmpty()) {
        for (const VehicleId known : vehicles.withPlate(wanted, duplicatesShown)) {
            addVehicle(PossibleDuplicate::Match::Plate, known);
        }
    }
    if (const Validation wanted = validatePhone(phone); wanted.verdict != Verdict::Invalid) {
        for (const CustomerId known : customers.withPhone(wanted.normalized, duplicatesShown)) {
            found.push_back(
                {PossibleDuplicate::Match::Phone, known, customers.load(known).data.name, {}, {}});
        }
    }
    return found;
}

VehicleCard CustomerService::vehicleCard(VehicleId id, std::optional<std::int64_t> mileageKm) {
    require(session_, context_, Right::SeeCustomers);
    VehicleStore vehicles(session_);
    CustomerStore customers(session_);
    const Vehicle vehicle = vehicles.load(id);
    std::vector<EarlierOrder> earlier = vehicles.closedOrders(id, earlierOrdersShown);
    std::vector<GuaranteedJob> comebacks = guaranteedJobs(earlier, context_.today(), mileageKm);
    std::erase_if(comebacks, [](const GuaranteedJob& each) { return !each.isCovered; });
    const PrivateData privacy(session_, context_);
    privacy.note(vehicle.owner, PrivateOccasion::Vehicle);
    std::optional<AppointmentRow> appointment;
    std::optional<AppointmentRow> later;
    const QDate today = context_.today();
    for (AppointmentRow row :
         AppointmentStore(session_).ofVehicle(id, today, today.addDays(appointmentDaysShown))) {
        auto& place = row.appointment.day == today ? appointment : later;
        if (row.appointment.isOpen() && !place) {
            row.customerName = privacy.name(row.customerName);
            row.phone = privacy.phone(row.phone);
            place = std::move(row);
        }
    }
    return {.vehicle = vehicle,
            .owner = privacy.of(customers.load(vehicle.owner)),
            .openOrders = vehicles.openOrders(id),
            .earlierOrders = std::move(earlier),
            .owed = customers.owedOnAccount(vehicle.owner),
            .possibleComebacks = std::move(comebacks),
            .appointment = std::move(appointment),
            .laterAppointment = std::move(later),
            .recommendations = sellableRecommendations(session_, id)};
}

} // namespace baydesk
