// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/month_input.h"

#include <QByteArray>

namespace baydesk {

/// Reads a month file: one flat JSON object with "month": "2026-10" and the figures of a month (docs/KPI.md
/// lists the keys). The figures that follow from others (bays_total, technicians, available_hours, bay_hours)
/// may be given and must then agree. Money in yuan and hours with at most two decimals, counts whole,
/// on_time_rate a share from 0 to 1. A missing, unknown, doubled or wrong key is a Refusal that names the key
/// and says what would be right; nothing of such a file is used.
MonthInput parseMonthFile(const QByteArray& json);

} // namespace baydesk
