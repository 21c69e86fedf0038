// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/verdict.h"

namespace baydesk {

namespace {

/// Blanks, what people and keyboards write between the groups of a code, and characters nobody sees
/// (zero-width blanks and marks that come along when text is pasted).
bool isSeparator(QChar c) {
    // The true minus sign is no dash by its category.
    static const QString separators = QStringLiteral("\u00B7\u2022\u2027\u2219\u22C5\u30FB.\u3002\u2212");
    switch (c.category()) {
    case QChar::Punctuation_Dash:
    case QChar::Other_Control:
    case QChar::Other_Format: return true;
    default: return c.isSpace() || separators.contains(c);
    }
}

} // namespace

QString normalizeCode(const QString& input) {
    QString code = input.normalized(QString::NormalizationForm_KC).toUpper();
    code.removeIf(isSeparator);
    return code;
}

} // namespace baydesk
