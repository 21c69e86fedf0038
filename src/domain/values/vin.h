// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/verdict.h"

#include <QChar>
#include <optional>

namespace baydesk {

/// Vehicle identification number by GB 16735 (catalogue D1): 17 characters without I, O, Q; check digit in position 9;
/// model year in position 10; digits in positions 14 to 17. A wrong length or character is Invalid. For a VIN that
/// begins with L (China) any other failure is Invalid too; for others, whose makers fill those positions as they like,
/// it is a Warn, and so is one character repeated 17 times. Several failures are all named.
Validation validateVin(const QString& input);

/// The check digit that the other 16 characters of a normalised VIN ask for: '0' to '9' or 'X'. Empty if a character is
/// not allowed or the length is wrong.
std::optional<QChar> vinCheckDigit(const QString& normalized);

} // namespace baydesk
