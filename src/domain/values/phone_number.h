// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/verdict.h"

#include <optional>

namespace baydesk {

enum class PhoneKind { Mobile, Landline, Service };

/// Which kind a typed number is (catalogue D3); blanks are dropped first.
std::optional<PhoneKind> phoneKind(const QString& input);

/// Valid for a mobile, a landline with area code or a 400/800 number; else Invalid. The stored form has neither blanks
/// nor the country code of a mobile nor a hyphen behind the area code; the hyphen before an extension stays.
Validation validatePhone(const QString& input);

/// 13812345678 as 138****5678; other numbers keep their first three and last two characters; one too short for
/// that is hidden whole.
QString maskedPhone(const QString& normalized);

} // namespace baydesk
