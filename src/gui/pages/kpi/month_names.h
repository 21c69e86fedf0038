// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/facts.h"
#include "gui/page_target.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace baydesk {

/// "November 2026", "2026年11月".
QString displayMonth(Month month);
/// Short names for an axis, "11", "12", "1" …; equal ones differ by blanks without width, as an axis needs.
QStringList axisNames(const std::vector<MonthFacts>& months);

/// What the explanation page opens on: a KPI of a month, from one source.
struct ExplainTarget {
    QString kpi;
    Month month;
    MonthFacts::Source source;
};
PageTarget pageTarget(const ExplainTarget& target);
std::optional<ExplainTarget> explainTarget(const PageTarget& target);

} // namespace baydesk
