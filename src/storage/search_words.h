// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search_term_store.h"

#include <QDate>
#include <QString>
#include <vector>

namespace baydesk {

/// One reading of a typed word: the kind of term it may be, in the form in which such terms are stored.
struct WordReading {
    SearchKind kind;
    QString text;
};

/// What was typed into the search box, taken apart.
struct SearchWords {
    /// The readings of the whole text as one word.
    std::vector<WordReading> whole;
    /// The readings of each word, if there are several.
    std::vector<std::vector<WordReading>> words;
    /// The text without blanks as an upper-case code, for VINs.
    QString code;
    /// The digits of a phone number or of its beginning (seven at least); else empty.
    QString phone;
    /// The order number the text stands for (R261121-018, 261121-018, 1121-018, 018); else empty.
    QString orderNumber;
};

/// Text beyond 64 characters and words beyond the fifth are not read.
SearchWords readSearch(const QString& typed, QDate today);

} // namespace baydesk
