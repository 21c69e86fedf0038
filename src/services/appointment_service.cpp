// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/appointment_service.h"

#include "domain/orders/operation.h"
#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "services/customer_service.h"
#include "services/preparation_service.h"
#include "services/privacy_service.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/appointment_store.h"
#include "storage/history_store.h"
#include "storage/shop_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::AppointmentService)
};

constexpr int mostDays = 42;
constexpr int daysSuggested = 14;
constexpr Hours usualHours = Hours::fromSeconds(3600);

QString stored(Timestamp moment) {
    return QString::number(moment.milliseconds());
}

std::vector<BookedWork> workOf(const std::vector<AppointmentRow>& rows, QDate day,
                               std::optional<AppointmentId> except = {}) {
    std::vector<BookedWork> work;
    for (const AppointmentRow& row : rows) {
        const Appointment& each = row.appointment;
        const bool keepsRoom = each.isOpen() || each.state == AppointmentState::Arrived;
        if (each.day == day && keepsRoom && each.id != except) {
            work.push_back({each.data.at, each.data.expected});
        }
    }
    return work;
}

} // namespace

AppointmentService::AppointmentService(Session& session, const Context& context)
    : session_(session), context_(context) {}

AppointmentService& AppointmentService::seen(std::int64_t revision) {
    seen_ = revision;
    return *this;
}

void AppointmentService::append(VehicleId vehicle, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Vehicle,
                                  vehicle.value(), act, details);
}

AppointmentRow AppointmentService::load(AppointmentId id) {
    auto row = AppointmentStore(session_).row(id);
    if (!row) {
        throw Refusal("appointment.unknown",
                      Tr::tr("There is no appointment with the number %1.").arg(id.value()));
    }
    return *std::move(row);
}

AppointmentRow AppointmentService::loadOpen(AppointmentId id) {
    AppointmentRow row = load(id);
    requireOpen(row, *context_.shop, context_.now);
    AppointmentStore::requireRevision(row.appointment, seen_);
    return row;
}

std::vector<AppointmentDay> AppointmentService::days(QDate first, int count) {
    require(session_, context_, Right::SeeOrders);
    if (!first.isValid() || count < 1 || count > mostDays) {
        throw std::logic_error("the appointment book is read by 1 to 42 valid days");
    }
    AppointmentStore store(session_);
    const PrivateData privacy = PrivateData::masked(session_, context_);
    const auto rows = store.rows(first, first.addDays(count - 1));
    std::vector<AppointmentDay> days;
    for (const WorkshopStaffing& staffing : store.staffing(first, count, context_.shop->workday)) {
        days.push_back({dayLoad(staffing, workOf(rows, staffing.day), *context_.shop), {}});
    }
    for (AppointmentRow row : rows) {
        row.customerName = privacy.name(row.customerName);
        row.phone = privacy.phone(row.phone);
        days[static_cast<std::size_t>(first.daysTo(row.appointment.day))].appointments.push_back(row);
    }
    return days;
}

AppointmentRow AppointmentService::appointment(AppointmentId id) {
    require(session_, context_, Right::SeeOrders);
    AppointmentRow row = load(id);
    const PrivateData privacy(session_, context_);
    privacy.note(row.appointment.customer, PrivateOccasion::Vehicle);
    row.customerName = privacy.name(row.customerName);
    row.phone = privacy.phone(row.phone);
    return row;
}

AppointmentSuggestion AppointmentService::suggest(std::optional<PackageId> packageId) {
    require(session_, context_, Right::SeeOrders);
    AppointmentSuggestion suggestion{.expected = {}, .at = {}};
    if (const auto package = packageId ? ShopStore(session_).package(*packageId) : std::nullopt) {
        for (const PackageLine& line : package->lines) {
            if (line.operation) {
                const Hours standard = ShopStore(session_).operation(*line.operation).value().standard;
                suggestion.expected += Hours::fromSeconds(
                    divideHalfUp(Int128(standard.seconds()) * line.quantity.milli(), 1000));
            }
        }
    }
    if (suggestion.expected.isZero()) {
        suggestion.expected = usualHours;
    }
    const QDate first = context_.today().addDays(1);
    AppointmentStore store(session_);
    const auto rows = store.rows(first, first.addDays(daysSuggested - 1));
    for (int i = 0; i < daysSuggested && !suggestion.at; ++i) {
        const QDate day = first.addDays(i);
        const DayLoad load =
            dayLoad(store.staffing(day, context_.shop->workday), workOf(rows, day), *context_.shop);
        suggestion.at = firstRoom(load, suggestion.expected, context_.now, *context_.shop);
    }
    return suggestion;
}

VehicleId AppointmentService::newCar(const Booking& booking) {
    const QString plate = normalizeCode(booking.newVehicle.plate);
    CustomerService customers(session_, context_);
    for (const VehicleId known :
         plate.isEmpty() ? std::vector<VehicleId>() : VehicleStore(session_).withPlate(plate, 1)) {
        const Vehicle vehicle = VehicleStore(session_).load(known);
        throw Refusal("appointment.plate_known",
                      Tr::tr("%1 is known already: %2.")
                          .arg(displayPlate(vehicle.data.plate), vehicle.data.model.isEmpty()
                                                                     ? Tr::tr("a car with its history")
                                                                     : vehicle.data.model),
                      Tr::tr("Find it with Ctrl+K and press Ctrl+B on it."), "plate");
    }
    return customers.addVehicle(customers.addCustomer(booking.newCustomer), booking.newVehicle);
}

DayLoad AppointmentService::loadOf(QDate day, std::optional<AppointmentId> except) {
    AppointmentStore store(session_);
    return dayLoad(store.staffing(day, context_.shop->workday), workOf(store.rows(day, day), day, except),
                   *context_.shop);
}

QString AppointmentService::checkedOverload(const AppointmentDraft& draft,
                                            std::optional<AppointmentId> except, const QString& reason) {
    const DayLoad load = loadOf(context_.shop->calendar.dayOf(draft.at), except);
    const QStringList sentences = overloads(load, {draft.at, draft.expected}, *context_.shop);
    if (sentences.isEmpty()) {
        return {};
    }
    if (reason.trimmed().isEmpty()) {
        throw Refusal("appointment.over_capacity", sentences.join(QLatin1Char(' ')),
                      Tr::tr("Choose another time, or write why it has to be then."), "overload_reason");
    }
    try {
        return checkedAppointmentReason(reason);
    } catch (const Refusal& refusal) {
        throw Refusal(refusal.rule(), refusal.sentence(), refusal.remedy(), "overload_reason");
    }
}

void AppointmentService::refuseSecond(VehicleId vehicle, const AppointmentDraft& draft) {
    const ShopCalendar& calendar = context_.shop->calendar;
    const QDate day = calendar.dayOf(draft.at);
    for (const AppointmentRow& row : AppointmentStore(session_).ofVehicle(vehicle, day, day)) {
        if (row.appointment.isOpen()) {
            throw Refusal("appointment.booked_already",
                          Tr::tr("This car is booked for that day already, at %1.")
                              .arg(calendar.local(row.appointment.data.at).toString(QStringLiteral("HH:mm"))),
                          Tr::tr("Move that appointment, or choose another day."), "at");
        }
    }
}

AppointmentId AppointmentService::book(const Booking& booking) {
    require(session_, context_, Right::WriteCustomers);
    AppointmentDraft draft = checkedAppointment(booking.appointment, *context_.shop, context_.now);
    if (draft.package && !ShopStore(session_).package(*draft.package)) {
        throw Refusal("job.unknown_package", Tr::tr("There is no such maintenance package any more."), {},
                      "words");
    }
    const QString overload = checkedOverload(draft, {}, booking.overloadReason);
    const VehicleId vehicle = booking.vehicle ? *booking.vehicle : newCar(booking);
    const CustomerId owner = VehicleStore(session_).load(vehicle).owner;
    refuseErased(session_, owner);
    refuseSecond(vehicle, draft);
    draft.advisor = draft.advisor.value_or(context_.actor);
    const AppointmentId id =
        AppointmentStore(session_).insert({.id = AppointmentId(0),
                                           .vehicle = vehicle,
                                           .customer = owner,
                                           .data = draft,
                                           .day = context_.shop->calendar.dayOf(draft.at),
                                           .overloadReason = overload,
                                           .bookedBy = context_.actor,
                                           .bookedAt = context_.now,
                                           .state = AppointmentState::Booked,
                                           .stateReason = {},
                                           .stateBy = context_.actor,
                                           .stateSince = context_.now,
                                           .moves = 0,
                                           .order = {},
                                           .technician = {},
                                           .bay = {},
                                           .preparedAt = {},
                                           .revision = 1},
                                          context_.shop->calendar);
    append(vehicle, "appointment.booked", {stored(draft.at), draft.words});
    if (!overload.isEmpty()) {
        append(vehicle, "appointment.overbooked", {stored(draft.at), overload});
    }
    return id;
}

void AppointmentService::save(Appointment after, AppointmentState state, const QString& reason) {
    after.state = state;
    after.stateReason = reason;
    after.stateBy = context_.actor;
    after.stateSince = context_.now;
    AppointmentStore(session_).update(after, context_.shop->calendar);
}

void AppointmentService::confirm(AppointmentId id) {
    require(session_, context_, Right::WriteCustomers);
    const AppointmentRow row = loadOpen(id);
    if (row.appointment.state == AppointmentState::Confirmed) {
        throw Refusal("appointment.confirmed",
                      Tr::tr("%1 confirmed this appointment already.").arg(row.stateByName));
    }
    save(row.appointment, AppointmentState::Confirmed);
    append(row.appointment.vehicle, "appointment.confirmed", {stored(row.appointment.data.at)});
}

void AppointmentService::move(AppointmentId id, Timestamp at, Hours expected, const QString& overloadReason) {
    require(session_, context_, Right::WriteCustomers);
    const AppointmentRow row = loadOpen(id);
    Appointment after = row.appointment;
    after.data.at = at;
    after.data.expected = expected;
    checkedAppointment(after.data, *context_.shop, context_.now);
    after.overloadReason = checkedOverload(after.data, id, overloadReason);
    after.day = context_.shop->calendar.dayOf(at);
    const Timestamp before = row.appointment.data.at;
    if (after.day != row.appointment.day) {
        PreparationService(session_, context_).undo(row.appointment);
        after.preparedAt.reset();
        after.technician.reset();
        after.bay.reset();
    }
    after.moves += at == before ? 0 : 1;
    save(after, at == before ? row.appointment.state : AppointmentState::Booked);
    if (at != before) {
        append(after.vehicle, "appointment.moved", {stored(before), stored(at)});
    }
    if (expected != row.appointment.data.expected) {
        append(after.vehicle, "appointment.hours_changed",
               {stored(at), QString::number(row.appointment.data.expected.seconds()),
                QString::number(expected.seconds())});
    }
    if (!after.overloadReason.isEmpty()) {
        append(after.vehicle, "appointment.overbooked", {stored(at), after.overloadReason});
    }
}

void AppointmentService::cancel(AppointmentId id, const QString& reason) {
    require(session_, context_, Right::WriteCustomers);
    const AppointmentRow row = loadOpen(id);
    const QString checked = checkedAppointmentReason(reason);
    PreparationService(session_, context_).undo(row.appointment);
    save(row.appointment, AppointmentState::Cancelled, checked);
    append(row.appointment.vehicle, "appointment.cancelled", {stored(row.appointment.data.at), checked});
}

void AppointmentService::recordNoShow(AppointmentId id) {
    require(session_, context_, Right::WriteCustomers);
    const AppointmentRow row = load(id);
    requireNoShow(row, *context_.shop, context_.now);
    AppointmentStore::requireRevision(row.appointment, seen_);
    PreparationService(session_, context_).undo(row.appointment);
    save(row.appointment, AppointmentState::NoShow);
    append(row.appointment.vehicle, "appointment.no_show", {stored(row.appointment.data.at)});
}

void AppointmentService::arrive(AppointmentId id, OrderId order) {
    require(session_, context_, Right::OpenOrders);
    const AppointmentRow row = load(id);
    requireArrivable(row, *context_.shop, context_.now);
    PreparationService(session_, context_).handOver(row.appointment, order);
    Appointment after = row.appointment;
    after.order = order;
    save(after, AppointmentState::Arrived);
    const QString at = stored(after.data.at);
    append(after.vehicle, "appointment.arrived", {at});
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  order.value(), "order.had_appointment", {at});
}

} // namespace baydesk
