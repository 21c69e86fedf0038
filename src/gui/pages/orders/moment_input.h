// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"

#include <QString>
#include <optional>

namespace baydesk {

/// Reads a promise as people type it: "16:30" (today, or tomorrow if that is over), "11-23 16:30",
/// "2026-11-23 16:30", or "+2" and "+1.5" for hours from now. Full-width digits and colons are read too.
std::optional<Timestamp> parseMoment(const QString& typed, const ShopCalendar& calendar, Timestamp now);

/// How a moment stands in a field a person edits: "11-23 16:30".
QString editableMoment(const ShopCalendar& calendar, Timestamp moment);

} // namespace baydesk
