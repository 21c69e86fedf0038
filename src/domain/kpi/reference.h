// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// The reference of all KPIs as Markdown, written from the catalogue: docs/KPI.md.
QString kpiReference();

} // namespace baydesk
