// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace baydesk {

/// Further readings of a character that people's and companies' names use and that ICU, which knows one
/// reading as a surname and one as a word, does not give. Empty for most.
QStringList polyphoneReadings(char32_t character);

/// The two syllables of a compound surname whose reading differs from that of its characters; else empty.
QStringList compoundSurnameReadings(const QString& twoCharacters);

} // namespace baydesk
