// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/preparation_service.h"

#include "domain/orders/operation.h"
#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "services/parts_service.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/appointment_store.h"
#include "storage/guarantee_store.h"
#include "storage/history_store.h"
#include "storage/purchase_store.h"
#include "storage/shop_store.h"
#include "storage/stock_store.h"
#include "storage/vehicle_store.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PreparationService)
};

QString stored(Timestamp moment) {
    return QString::number(moment.milliseconds());
}

/// What a package wants of each part.
std::map<PartId, Quantity> wantedBy(Session& session, std::optional<PackageId> packageId) {
    std::map<PartId, Quantity> wanted;
    if (const auto package = packageId ? ShopStore(session).package(*packageId) : std::nullopt) {
        for (const PackageLine& line : package->lines) {
            if (line.part) {
                wanted[*line.part] += line.quantity;
            }
        }
    }
    return wanted;
}

} // namespace

PreparationService::PreparationService(Session& session, const Context& context)
    : session_(session), context_(context) {}

PreparationService& PreparationService::seen(std::int64_t revision) {
    seen_ = revision;
    return *this;
}

void PreparationService::append(VehicleId vehicle, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Vehicle,
                                  vehicle.value(), act, details);
}

AppointmentRow PreparationService::loadOpen(AppointmentId id) {
    auto row = AppointmentStore(session_).row(id);
    if (!row) {
        throw Refusal("appointment.unknown",
                      Tr::tr("There is no appointment with the number %1.").arg(id.value()));
    }
    requireOpen(*row, *context_.shop, context_.now);
    return *std::move(row);
}

std::vector<Preparation> PreparationService::preparations(QDate day) {
    require(session_, context_, Right::SeeOrders);
    AppointmentStore store(session_);
    VehicleStore vehicles(session_);
    const PrivateData privacy = PrivateData::masked(session_, context_);
    std::vector<Preparation> preparations;
    for (AppointmentRow row : store.rows(day, day)) {
        if (!row.appointment.isOpen()) {
            continue;
        }
        row.customerName = privacy.name(row.customerName);
        row.phone = privacy.phone(row.phone);
        const VehicleId vehicle = row.appointment.vehicle;
        const Vehicle car = vehicles.load(vehicle);
        Preparation& made = preparations.emplace_back(Preparation{.row = row,
                                                                  .lastVisitOn = car.lastVisitOn,
                                                                  .lastMileageKm = car.mileageKm,
                                                                  .declined = {},
                                                                  .due = {},
                                                                  .parts = store.parts(row.appointment.id)});
        for (const EarlierOrder& order : vehicles.closedOrders(vehicle, 1)) {
            for (const EarlierJob& job : order.jobs) {
                if (job.decision == JobDecision::Declined) {
                    made.declined.append(job.complaint);
                }
            }
        }
        const auto readings = store.readings(vehicle);
        const auto soldOn = GuaranteeStore(session_).papers(vehicle).soldOn;
        for (const ServiceDone& done : store.servicesDone(vehicle)) {
            const ServiceDue due = nextService(done, readings, soldOn);
            if (!made.due || due.on < made.due->on) {
                made.due = due;
            }
        }
    }
    return preparations;
}

PreparedPart PreparationService::tryToHold(const AppointmentRow& row, PartId part, Quantity wanted,
                                           std::optional<HoldId> before) {
    PartsService parts(session_, context_);
    const std::optional<Hold> held =
        before ? PurchaseStore(session_).findHold(*before) : std::optional<Hold>();
    const Quantity kept = held ? held->quantity : Quantity();
    const Quantity more =
        std::min(wanted - kept, StockStore(session_).availability(part, context_.now).available());
    PreparedPart prepared{.part = part,
                          .number = {},
                          .name = {},
                          .wanted = wanted,
                          .missing = wanted - kept,
                          .hold = held ? before : std::nullopt};
    if (more > Quantity()) {
        const HoldDraft draft{.part = part,
                              .quantity = kept + more,
                              .heldFor = displayPlate(row.plateOrVin()),
                              .forOrder = {},
                              .until =
                                  context_.shop->calendar.at(row.appointment.day, context_.shop->closes)};
        prepared.hold = held ? parts.holdInstead(*held, draft) : parts.hold(draft);
        prepared.missing = wanted - kept - more;
    }
    return prepared;
}

void PreparationService::prepare(AppointmentId id) {
    require(session_, context_, Right::HoldParts);
    const AppointmentRow row = loadOpen(id);
    AppointmentStore store(session_);
    const std::vector<PreparedPart> before = store.parts(id);
    int held = 0;
    int missing = 0;
    for (const auto& [part, wanted] : wantedBy(session_, row.appointment.data.package)) {
        const auto known = std::ranges::find(before, part, &PreparedPart::part);
        const PreparedPart prepared =
            tryToHold(row, part, wanted, known == before.end() ? std::nullopt : known->hold);
        held += prepared.hold ? 1 : 0;
        missing += prepared.missing.isZero() ? 0 : 1;
        store.setPart(id, prepared);
    }
    Appointment after = row.appointment;
    after.preparedAt = context_.now;
    store.update(after, context_.shop->calendar);
    append(after.vehicle, "appointment.prepared",
           {stored(after.data.at), QString::number(held), QString::number(missing)});
}

void PreparationService::pencilIn(AppointmentId id, std::optional<TechnicianId> technician,
                                  std::optional<BayId> bay) {
    require(session_, context_, Right::DispatchJobs);
    const AppointmentRow row = loadOpen(id);
    AppointmentStore::requireRevision(row.appointment, seen_);
    WorkshopStore workshop(session_);
    QString who;
    QString where;
    if (technician) {
        const auto person = workshop.technician(*technician);
        if (!person || !person->isActive) {
            throw Refusal("appointment.technician", Tr::tr("This technician does not work here any more."),
                          Tr::tr("Choose another one."), "technician");
        }
        who = person->name;
    }
    if (bay) {
        const auto place = workshop.bay(*bay);
        if (!place || !place->isActive) {
            throw Refusal("appointment.bay", Tr::tr("This bay is not in use."), Tr::tr("Choose another one."),
                          "bay");
        }
        where = place->name;
    }
    Appointment after = row.appointment;
    after.technician = technician;
    after.bay = bay;
    AppointmentStore(session_).update(after, context_.shop->calendar);
    const QString nobody = QStringLiteral("–");
    append(after.vehicle, "appointment.pencilled_in",
           {stored(after.data.at), who.isEmpty() ? nobody : who, where.isEmpty() ? nobody : where});
}

void PreparationService::finishShortage(AppointmentId id, PartId part) {
    require(session_, context_, Right::OrderParts);
    const AppointmentRow row = loadOpen(id);
    AppointmentStore store(session_);
    const auto parts = store.parts(id);
    const auto found = std::ranges::find(parts, part, &PreparedPart::part);
    if (found == parts.end() || found->missing.isZero()) {
        throw Refusal("appointment.not_short", Tr::tr("This part is not short for this appointment."));
    }
    if (found->doneAt) {
        throw Refusal("appointment.shortage_done",
                      Tr::tr("%1 has seen to this part already.").arg(found->doneBy));
    }
    store.markDone(id, part, context_.actor, context_.now);
    append(row.appointment.vehicle, "appointment.shortage_done",
           {stored(row.appointment.data.at), found->number});
}

void PreparationService::undo(const Appointment& appointment) {
    AppointmentStore store(session_);
    PartsService parts(session_, context_);
    const std::vector<PreparedPart> prepared = store.parts(appointment.id);
    store.clearParts(appointment.id);
    for (const PreparedPart& part : prepared) {
        if (part.hold) {
            parts.letHoldGo(*part.hold);
        }
    }
}

void PreparationService::handOver(const Appointment& appointment, OrderId order) {
    for (const PreparedPart& part : AppointmentStore(session_).parts(appointment.id)) {
        if (part.hold) {
            PurchaseStore(session_).assign(*part.hold, order);
        }
    }
}

} // namespace baydesk
