// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reception_service.h"

#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/appointment_service.h"
#include "services/campaign_service.h"
#include "services/customer_service.h"
#include "services/job_writing.h"
#include "services/privacy_service.h"
#include "services/recommendation_service.h"
#include "services/rights.h"
#include "storage/appointment_store.h"
#include "storage/customer_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ReceptionService)
};

constexpr int shopNumbersLookedAt = 20;

QString limited(const QString& input, int most, const QByteArray& field) {
    const QString text = cleanText(input, true);
    if (text.toUcs4().size() > most) {
        throw Refusal("reception.text_too_long", Tr::tr("At most %1 characters fit here.").arg(most), {},
                      field);
    }
    return text;
}

/// Each once, as the enumeration has them.
std::vector<ProtectiveCover> inOrder(std::vector<ProtectiveCover> covers) {
    std::ranges::sort(covers);
    const auto repeated = std::ranges::unique(covers);
    covers.erase(repeated.begin(), repeated.end());
    return covers;
}

WalkAround checked(WalkAround around) {
    around.words = limited(around.words, 500, "words");
    if (around.words.isEmpty()) {
        throw Refusal("reception.words",
                      Tr::tr("Write down what the customer says, in the customer's own words."), {}, "words");
    }
    around.belongings = limited(around.belongings, 300, "belongings");
    around.mileageOverrideReason = limited(around.mileageOverrideReason, 200, "mileage");
    around.covers = inOrder(around.covers);
    for (DamageMark& mark : around.damages) {
        mark.note = limited(mark.note, 120, "damages");
    }
    return around;
}

/// An internal order of a new car for which nobody was named.
bool isShopsOwn(const Reception& reception) {
    const CustomerDraft& named = reception.newCustomer;
    return isInternal(reception.purpose) && named.name.trimmed().isEmpty() && named.phone.trimmed().isEmpty();
}
} // namespace

ReceptionService::ReceptionService(Session& session, const Context& context)
    : session_(session), context_(context) {}

VehicleId ReceptionService::addCar(const Reception& reception) {
    require(session_, context_, Right::WriteCustomers);
    const CustomerId owner = ownerOf(reception);
    if (!reception.owner && !isShopsOwn(reception) && reception.allowsReminders) {
        PrivacyService privacy(session_, context_);
        for (const DataPurpose purpose : {DataPurpose::Service, DataPurpose::Reminders}) {
            privacy.recordConsent(owner, purpose, true, ConsentMethod::InPerson);
        }
    }
    return CustomerService(session_, context_).addVehicle(owner, reception.newVehicle);
}

CustomerId ReceptionService::ownerOf(const Reception& reception) {
    if (reception.owner) {
        return *reception.owner;
    }
    return isShopsOwn(reception) ? shopItself()
                                 : CustomerService(session_, context_).addCustomer(reception.newCustomer);
}

/// The company of the shop's own name and number, entered when it is first needed.
CustomerId ReceptionService::shopItself() {
    const ShopSettings& shop = *context_.shop;
    const Validation phone = validatePhone(shop.phone);
    if (phone.verdict == Verdict::Invalid) {
        throw Refusal("reception.shop_phone",
                      Tr::tr("The car would be the shop's own, and the shop has no valid phone number yet."),
                      Tr::tr("Enter it in the settings (Ctrl+8), or name an owner."), "phone");
    }
    const QString name = shop.name.left(longestCustomerName);
    CustomerStore store(session_);
    for (const CustomerId id : store.withPhone(phone.normalized, shopNumbersLookedAt)) {
        const CustomerDraft known = store.load(id).data;
        if (known.kind == CustomerKind::Company && known.name == name) {
            return id;
        }
    }
    CustomerDraft own;
    own.kind = CustomerKind::Company;
    own.name = name;
    own.phone = phone.normalized;
    own.note = Tr::tr("The shop itself: owner of the cars it uses or has in stock.");
    return CustomerService(session_, context_).addCustomer(own);
}

OrderId ReceptionService::open(const Reception& reception) {
    require(session_, context_, Right::OpenOrders);
    if (!session_.inTransaction()) {
        throw std::logic_error("an order is opened outside a transaction");
    }
    const VehicleId vehicleId = reception.vehicle ? *reception.vehicle : addCar(reception);
    VehicleStore vehicles(session_);
    const Vehicle vehicle = vehicles.load(vehicleId);
    refuseErased(session_, vehicle.owner);
    const Customer owner = CustomerStore(session_).load(vehicle.owner);
    QString senderPhone = reception.senderPhone.trimmed();
    if (!senderPhone.isEmpty()) {
        const Validation phone = validatePhone(senderPhone);
        if (phone.verdict == Verdict::Invalid) {
            throw Refusal("reception.sender_phone", phone.reason, {}, "sender_phone");
        }
        senderPhone = phone.normalized;
    }
    OrderStore store(session_);
    const QDate today = context_.today();
    OrderHeader header{.id = {},
                       .number = {},
                       .visit = VisitId(0),
                       .vehicle = vehicleId,
                       .customer = vehicle.owner,
                       .senderName = limited(reception.senderName, 60, "sender_name"),
                       .senderPhone = senderPhone,
                       .advisor = context_.actor,
                       .walkAround = checked(reception.walkAround),
                       .customerWaits = reception.customerWaits,
                       .openedAt = context_.now,
                       .openedOn = today,
                       .firstPromise = {},
                       .promise = reception.promise,
                       .stateSince = context_.now,
                       .workFinishedAt = {},
                       .readyAt = {},
                       .toldAt = {},
                       .deliveredAt = {},
                       .deliveredOn = {},
                       .purpose = reception.purpose};
    if (header.senderName.isEmpty()) {
        header.senderName = owner.data.name;
        header.senderPhone = senderPhone.isEmpty() ? owner.data.phone : senderPhone;
    }
    header.visit = store.visitFor(vehicleId, context_.now, today);
    header.number = store.takeNumber(today);
    const std::int64_t mileage = header.walkAround.mileageKm;
    RepairOrder order = RepairOrder::open(std::move(header), vehicle.mileageKm, context_.now);
    for (const JobDraft& job : reception.jobs) {
        writeJob(session_, context_, order, job, order.isInternal() ? Payer::Internal : Payer::Customer);
    }
    store.save(order, context_.actor, context_.now, context_.shop->calendar);
    vehicles.recordVisit(vehicleId, mileage, today);
    const OrderId id = *order.header().id;
    HistoryStore history(session_);
    history.append(context_.now, context_.actor, context_.desk, HistorySubject::Order, id.value(),
                   "order.opened", {QString::number(mileage)});
    if (order.isInternal()) {
        history.append(context_.now, context_.actor, context_.desk, HistorySubject::Order, id.value(),
                       "order.internal", {code(reception.purpose)});
    }
    session_.mark(Topic::Customers | Topic::Months);
    for (const Job* job : order.jobs()) {
        history.append(context_.now, context_.actor, context_.desk, HistorySubject::Order, id.value(),
                       "order.job_added", {job->letter(), job->complaint});
    }
    if (!order.isInternal()) {
        keepAppointment(reception, vehicleId, id);
    }
    for (const CampaignId campaign : reception.campaigns) {
        CampaignService(session_, context_).addToOrder(id, campaign);
    }
    for (std::size_t i = 0; i < reception.jobs.size(); ++i) {
        if (const auto recommendation = reception.jobs[i].recommendation) {
            acceptRecommendation(session_, context_, *recommendation, order, *order.jobs()[i]);
        }
    }
    return id;
}

void ReceptionService::keepAppointment(const Reception& reception, VehicleId vehicle, OrderId order) {
    AppointmentService appointments(session_, context_);
    const QDate today = context_.today();
    if (!reception.appointment) {
        for (const AppointmentRow& row : AppointmentStore(session_).ofVehicle(vehicle, today, today)) {
            if (row.appointment.isOpen()) {
                appointments.arrive(row.appointment.id, order);
                return;
            }
        }
        return;
    }
    const auto row = AppointmentStore(session_).row(*reception.appointment);
    if (row && row->appointment.vehicle != vehicle) {
        throw Refusal("reception.other_car",
                      Tr::tr("The appointment is for another car: %1.").arg(displayPlate(row->plateOrVin())),
                      Tr::tr("Receive this car without it."));
    }
    try {
        appointments.arrive(*reception.appointment, order);
    } catch (const Refusal& refusal) {
        if (refusal.rule() == "appointment.over") { // at another desk, since reception read it
            throw Refusal(refusal.rule(), refusal.sentence(),
                          Tr::tr("Once more receives the car without it."), "appointment");
        }
        throw;
    }
}

} // namespace baydesk
