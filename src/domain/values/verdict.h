// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// What a check of a typed identification says. Invalid may still be saved by a person who gives a reason where the
/// rule allows it (catalogue D1, D2); Warn is shown and saved.
enum class Verdict { Valid, Warn, Invalid };

struct Validation {
    Verdict verdict;
    /// The input in its stored form: compatibility-normalised, upper case, without blanks and separators.
    QString normalized;
    /// One clause for a person in the program's language; for a valid input what it was recognised as.
    QString reason;
};

/// NFKC, upper case, without blanks, middle dots, hyphens, full stops and invisible characters (catalogue D1.1). O and
/// I are not changed.
QString normalizeCode(const QString& input);

} // namespace baydesk
