// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/text.h"

namespace baydesk {

namespace {

enum class Character { Kept, Blank, LineBreak, Dropped };

bool isLineBreak(QChar c) {
    return c == u'\n' || c == u'\v' || c == u'\f' || c == u'\r' || c == u'\u0085' || c == u'\u2028' ||
           c == u'\u2029';
}

/// Marks that turn the direction of what follows, and blanks of no width: nobody sees them, and with them two
/// texts look alike that are not.
bool isInvisibleMark(QChar c) {
    const char16_t code = c.unicode();
    return (code >= u'\u202A' && code <= u'\u202E') || (code >= u'\u2066' && code <= u'\u2069') ||
           code == u'\u200E' || code == u'\u200F' || code == u'\u061C' || code == u'\u200B' ||
           code == u'\u2060' || code == u'\uFEFF';
}

/// Half a surrogate pair cannot be stored as UTF-8.
bool isLoneSurrogate(const QString& text, qsizetype at) {
    const QChar c = text.at(at);
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    }
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

Character classify(const QString& text, qsizetype at) {
    const QChar c = text.at(at);
    if (isLineBreak(c)) {
        return Character::LineBreak;
    }
    if (c.isSpace()) {
        return Character::Blank;
    }
    const bool dropped =
        c.category() == QChar::Other_Control || isInvisibleMark(c) || isLoneSurrogate(text, at);
    return dropped ? Character::Dropped : Character::Kept;
}

} // namespace

QString cleanText(const QString& input, bool multiline) {
    QString clean;
    clean.reserve(input.size());
    bool blankDue = false;
    qsizetype breaksDue = 0;
    for (qsizetype i = 0; i < input.size(); ++i) {
        switch (classify(input, i)) {
        case Character::Dropped: break;
        case Character::Blank: blankDue = true; break;
        case Character::LineBreak:
            blankDue = true;
            // A carriage return with its line feed is one break.
            breaksDue += (input.at(i) == u'\n' && i > 0 && input.at(i - 1) == u'\r') ? 0 : 1;
            break;
        case Character::Kept:
            if (!clean.isEmpty() && multiline && breaksDue > 0) {
                clean.append(QString(breaksDue, u'\n'));
            } else if (!clean.isEmpty() && blankDue) {
                clean.append(u' ');
            }
            blankDue = false;
            breaksDue = 0;
            clean.append(input.at(i));
            break;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

} // namespace baydesk
