// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// What the checks of typed codes share.

/// Characters as a person counts them (code points).
qsizetype characterCount(const QString& code);

/// The characters of \p code that are not among \p allowed, each once and in order, with commas between;
/// empty if there are none.
QString illegalCharacters(const QString& code, const QString& allowed);

} // namespace baydesk
