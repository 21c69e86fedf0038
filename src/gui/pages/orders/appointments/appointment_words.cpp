// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/appointment_words.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::AppointmentWords)
};
constexpr int busyPercent = 50;
constexpr int fullPercent = 90;
} // namespace

AppointmentWord wordOf(const AppointmentRow& row, const ShopSettings& shop, Timestamp now) {
    const Appointment& appointment = row.appointment;
    switch (appointment.state) {
    case AppointmentState::Booked:
    case AppointmentState::Confirmed:
        if (now >= shop.calendar.at(appointment.day, shop.closes)) {
            return {Tr::tr("not closed"), Tone::Bad};
        }
        if (appointment.data.at < now) {
            return {Tr::tr("late"), Tone::Warn};
        }
        return {label(appointment.state),
                appointment.state == AppointmentState::Confirmed ? Tone::Ok : Tone::Info};
    case AppointmentState::Arrived: return {label(appointment.state), Tone::Neutral};
    case AppointmentState::NoShow: return {label(appointment.state), Tone::Bad};
    case AppointmentState::Cancelled: break;
    }
    return {label(appointment.state), Tone::Neutral};
}

QString timeOf(const AppointmentRow& row, const ShopCalendar& calendar) {
    return calendar.local(row.appointment.data.at).toString(QStringLiteral("HH:mm"));
}

Tone loadTone(const DayLoad& load) {
    const int percent = load.percent().value_or(0);
    return percent > fullPercent ? Tone::Bad : percent > busyPercent ? Tone::Warn : Tone::Ok;
}

} // namespace baydesk
