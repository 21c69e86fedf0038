// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace baydesk {

/// How a number is written down: shared by the value types, independent of any locale.

/// Trimmed, with the full-width forms that a Chinese keyboard gives made ASCII and the true minus sign made a
/// hyphen. Deliberately less than NFKC, which would read "10²" as 102.
QString plainNumberText(const QString& text);

/// Reads digits with an optional point: 1 to \p maxWhole whole digits and, after a point, 1 to \p decimals
/// decimals. The result counts the last decimal: "1.5" with three decimals is 1500. Only ASCII digits and the
/// point are read. At most 18 digits may be asked for (std::logic_error).
std::optional<std::int64_t> parseDecimal(const QString& text, int maxWhole, int decimals);

/// The digits of \p value's magnitude with \p decimals decimals, of which trailing zeros beyond \p keep are
/// dropped.
QString decimalMagnitude(std::int64_t value, int decimals, int keep);

/// The same, with the true minus sign before a negative value.
QString decimalForPeople(std::int64_t value, int decimals, int keep);

/// A count with thousands separators: "41,286", the same in every language.
QString countForPeople(std::int64_t value);

} // namespace baydesk
