// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace baydesk {

/// One syllable of a name: every way to read a Chinese character, the likeliest first, or a run of letters or
/// digits as it stands.
struct Syllable {
    QStringList readings;
    bool isChinese;
};

/// The syllables of folded text. Characters that have no sound are left out.
std::vector<Syllable> syllablesOf(const QString& folded);

} // namespace baydesk
