// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& appointmentHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"appointment.booked",
         QT_TRANSLATE_NOOP("baydesk::History", "Appointment booked for %1: %2"),
         {D::Moment, D::PrivateText}},
        {"appointment.overbooked",
         QT_TRANSLATE_NOOP("baydesk::History", "Appointment for %1 booked beyond the capacity: %2"),
         {D::Moment, D::PrivateText}},
        {"appointment.confirmed",
         QT_TRANSLATE_NOOP("baydesk::History", "Appointment for %1 confirmed"),
         {D::Moment}},
        {"appointment.moved",
         QT_TRANSLATE_NOOP("baydesk::History", "Appointment moved from %1 to %2"),
         {D::Moment, D::Moment}},
        {"appointment.hours_changed",
         QT_TRANSLATE_NOOP("baydesk::History",
                           "Expected hours of the appointment for %1 changed from %2 to %3"),
         {D::Moment, D::Hours, D::Hours}},
        {"appointment.cancelled",
         QT_TRANSLATE_NOOP("baydesk::History", "Appointment for %1 cancelled: %2"),
         {D::Moment, D::PrivateText}},
        {"appointment.no_show",
         QT_TRANSLATE_NOOP("baydesk::History", "Did not come to the appointment for %1"),
         {D::Moment}},
        {"appointment.arrived",
         QT_TRANSLATE_NOOP("baydesk::History", "Came to the appointment for %1"),
         {D::Moment}},
        {"order.had_appointment",
         QT_TRANSLATE_NOOP("baydesk::History", "Came to the appointment for %1"),
         {D::Moment}},
        {"appointment.prepared",
         QT_TRANSLATE_NOOP("baydesk::History", "Appointment for %1 prepared: %2 parts held, %3 short"),
         {D::Moment, D::Text, D::Text}},
        {"appointment.pencilled_in",
         QT_TRANSLATE_NOOP("baydesk::History", "Pencilled in for the appointment for %1: %2, %3"),
         {D::Moment, D::Text, D::Text}},
        {"appointment.shortage_done",
         QT_TRANSLATE_NOOP("baydesk::History", "Shortage of %2 for the appointment for %1 seen to"),
         {D::Moment, D::Text}},
    };
    return acts;
}

} // namespace baydesk
