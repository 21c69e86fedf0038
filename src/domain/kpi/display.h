// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/kpi.h"

#include <QString>

namespace baydesk {

/// A value of this KPI as people read it, rounded half-up: "142.3%", "¥791", "1.81", "4.03 h".
QString displayValue(const Kpi& kpi, Fraction value);
/// The value of a result, "insufficient data" if it has none.
QString displayResult(const Kpi& kpi, const KpiResult& result);
/// The formula with its numbers: "706 ÷ (13 × 30)"; for a plain sum its terms, empty if there is only one.
/// Empty as well unless the status is Ok.
QString workingText(const KpiResult& result);
/// One side with its unit: "2,845 h", "¥23,800", "706".
QString displayAmount(const Amount& amount);

} // namespace baydesk
