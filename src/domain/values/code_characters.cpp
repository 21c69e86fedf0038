// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/code_characters.h"

#include <QList>
#include <QStringList>
#include <set>

namespace baydesk {

qsizetype characterCount(const QString& code) {
    return code.toUcs4().size();
}

QString illegalCharacters(const QString& code, const QString& allowed) {
    std::set<char32_t> illegal;
    for (const uint point : code.toUcs4()) {
        const char32_t character = point;
        if (!allowed.contains(QString::fromUcs4(&character, 1))) {
            illegal.insert(character);
        }
    }
    QStringList shown;
    for (const char32_t character : illegal) {
        shown.append(QString::fromUcs4(&character, 1));
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace baydesk
