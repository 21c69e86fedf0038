// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kpi_service.h"

#include <QByteArray>

namespace baydesk {

/// All KPIs of a month as JSON:
/// {"month": "2026-10", "kpis": [{"id": "L12", "value": 1.4225, "numerator": 2845, "denominator": 2000,
/// "unit": "ratio", "status": "ok"}, ...]}
/// Status is "ok", "reported" or "insufficient". Numerator and denominator are in natural units (yuan, hours,
/// pieces), a plain sum has the denominator 1; what is not known is null.
QByteArray kpiJson(const KpiMonth& month);

} // namespace baydesk
