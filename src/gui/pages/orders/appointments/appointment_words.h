// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/appointment.h"
#include "domain/orders/appointment_capacity.h"
#include "gui/theme.h"

#include <QString>

namespace baydesk {

/// How an appointment is called at \p now: its state, or that it is late or was never closed.
struct AppointmentWord {
    QString text;
    Tone tone = Tone::Neutral;
};
AppointmentWord wordOf(const AppointmentRow& row, const ShopSettings& shop, Timestamp now);

/// "09:00".
QString timeOf(const AppointmentRow& row, const ShopCalendar& calendar);

/// Up to half, up to nine tenths, beyond.
Tone loadTone(const DayLoad& load);

} // namespace baydesk
