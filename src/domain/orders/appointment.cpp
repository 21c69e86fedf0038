// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/appointment.h"

#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Appointment)
};

QString limited(const QString& typed, int most, const QByteArray& field) {
    const QString text = cleanText(typed);
    if (text.toUcs4().size() > most) {
        throw Refusal("appointment.text_too_long", Tr::tr("At most %1 characters fit here.").arg(most), {},
                      field);
    }
    return text;
}

QString words(const ShopCalendar& calendar, Timestamp moment) {
    return calendar.local(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString hour(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

void requireBookableTime(Timestamp at, const ShopSettings& shop, Timestamp now) {
    const QDateTime local = shop.calendar.local(at);
    if (at < now) {
        throw Refusal("appointment.past", Tr::tr("%1 is over.").arg(words(shop.calendar, at)),
                      Tr::tr("Choose a time from now on; a car that is here already is received with F6."),
                      "at");
    }
    if (local.date() > shop.calendar.dayOf(now).addDays(appointmentDaysAhead)) {
        throw Refusal("appointment.too_far",
                      Tr::tr("%1 is more than a year ahead.").arg(local.date().toString(Qt::ISODate)),
                      Tr::tr("Choose an earlier day."), "at");
    }
    if (local.time() < shop.opens || local.time() >= shop.closes) {
        throw Refusal("appointment.closed", Tr::tr("The shop is closed at %1.").arg(hour(local.time())),
                      Tr::tr("Choose a time from %1 to before %2.").arg(hour(shop.opens), hour(shop.closes)),
                      "at");
    }
}

/// What became of an appointment that is not open any more.
QString outcome(const AppointmentRow& row, const ShopSettings& shop) {
    const Appointment& appointment = row.appointment;
    const QString when = words(shop.calendar, appointment.stateSince);
    switch (appointment.state) {
    case AppointmentState::Arrived:
        return Tr::tr("This car has arrived already: %1 opened order %2 for it at %3.")
            .arg(row.stateByName, row.orderNumber, when);
    case AppointmentState::NoShow:
        return Tr::tr("%1 recorded at %2 that the customer did not come.").arg(row.stateByName, when);
    case AppointmentState::Cancelled:
        return Tr::tr("%1 cancelled this appointment at %2: %3.")
            .arg(row.stateByName, when, appointment.stateReason);
    case AppointmentState::Booked:
    case AppointmentState::Confirmed: break;
    }
    return {};
}

} // namespace

QString label(AppointmentState state) {
    switch (state) {
    case AppointmentState::Booked: return Tr::tr("Booked");
    case AppointmentState::Confirmed: return Tr::tr("Confirmed");
    case AppointmentState::Arrived: return Tr::tr("Arrived");
    case AppointmentState::NoShow: return Tr::tr("No-show");
    case AppointmentState::Cancelled: break;
    }
    return Tr::tr("Cancelled", "an appointment");
}

AppointmentDraft checkedAppointment(const AppointmentDraft& draft, const ShopSettings& shop, Timestamp now) {
    constexpr Hours mostHours = Hours::fromSeconds(100 * 3600);
    AppointmentDraft checked = draft;
    checked.words = limited(draft.words, longestAppointmentWords, "words");
    checked.note = limited(draft.note, longestAppointmentNote, "note");
    if (checked.words.isEmpty() && !draft.package) {
        throw Refusal("appointment.words", Tr::tr("Say what is to be done."),
                      Tr::tr("Write it, or choose a maintenance package."), "words");
    }
    requireBookableTime(draft.at, shop, now);
    if (draft.expected <= Hours() || draft.expected > mostHours) {
        throw Refusal("appointment.hours", Tr::tr("The expected hours are more than 0 and at most 100."),
                      Tr::tr("Write them as 1.5."), "expected");
    }
    return checked;
}

QString checkedAppointmentReason(const QString& reason) {
    const QString checked = limited(reason, longestAppointmentReason, "reason");
    if (checked.isEmpty()) {
        throw Refusal("appointment.reason",
                      Tr::tr("Say why, in 1 to %1 characters.").arg(longestAppointmentReason), {}, "reason");
    }
    return checked;
}

void requireOpen(const AppointmentRow& row, const ShopSettings& shop, Timestamp now) {
    const Appointment& appointment = row.appointment;
    if (!appointment.isOpen()) {
        throw Refusal("appointment.over", outcome(row, shop),
                      Tr::tr("Whoever wants to come again books a new appointment."));
    }
    if (now < appointment.stateSince) {
        throw Refusal("appointment.clock_set_back",
                      Tr::tr("It is %1 on this computer, but %2 changed this appointment at %3.")
                          .arg(words(shop.calendar, now), row.stateByName,
                               words(shop.calendar, appointment.stateSince)),
                      Tr::tr("Set the computer's clock right."));
    }
}

void requireArrivable(const AppointmentRow& row, const ShopSettings& shop, Timestamp now) {
    requireOpen(row, shop, now);
    const QDate today = shop.calendar.dayOf(now);
    if (row.appointment.day != today) {
        throw Refusal("appointment.another_day",
                      Tr::tr("This appointment is for %1, and today is %2.")
                          .arg(row.appointment.day.toString(Qt::ISODate), today.toString(Qt::ISODate)),
                      Tr::tr("Move it to today, or receive the car without it."));
    }
}

void requireNoShow(const AppointmentRow& row, const ShopSettings& shop, Timestamp now) {
    requireOpen(row, shop, now);
    const QDate day = row.appointment.day;
    if (now < shop.calendar.at(day, shop.closes)) {
        throw Refusal("appointment.may_still_come",
                      Tr::tr("The customer may still come: the shop closes on %1 at %2.")
                          .arg(day.toString(Qt::ISODate), hour(shop.closes)),
                      Tr::tr("Move or cancel the appointment, or record the no-show after closing time."));
    }
}

} // namespace baydesk
