// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/phone_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace baydesk {

namespace {

struct PhoneText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PhoneNumber)
};

/// Blanks and invisible characters dropped, full-width digits and every kind of dash made ASCII. Hyphens
/// stay: they tell an extension from the number.
QString typedCharacters(const QString& input) {
    QString number;
    for (const QChar c : input.normalized(QString::NormalizationForm_KC)) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control) {
            continue;
        }
        const bool dash = category == QChar::Punctuation_Dash || c == u'\u2212';
        number.append(dash ? QChar(u'-') : c);
    }
    return number;
}

struct Recognised {
    PhoneKind kind;
    QString stored;
};

std::optional<Recognised> recognise(const QString& number) {
    static const QRegularExpression mobile(
        QRegularExpression::anchoredPattern(u"(?:\\+?86|0086)?(1[3-9][0-9]{9})"));
    static const QRegularExpression landline(QRegularExpression::anchoredPattern(
        u"(0(?:10|2[0-9]|[3-9][0-9]{2}))-?([2-9][0-9]{6,7}(?:-[0-9]{1,6})?)"));
    static const QRegularExpression service(QRegularExpression::anchoredPattern(u"[48]00[0-9]{7}"));
    if (const auto match = mobile.match(number); match.hasMatch()) {
        return Recognised{PhoneKind::Mobile, match.captured(1)};
    }
    if (const auto match = landline.match(number); match.hasMatch()) {
        // One stored form, whether or not a hyphen was typed behind the area code.
        return Recognised{PhoneKind::Landline, match.captured(1) + match.captured(2)};
    }
    if (service.match(number).hasMatch()) {
        return Recognised{PhoneKind::Service, number};
    }
    return std::nullopt;
}

QString nameOf(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Mobile: return PhoneText::tr("mobile");
    case PhoneKind::Landline: return PhoneText::tr("landline");
    case PhoneKind::Service: break;
    }
    return PhoneText::tr("400 or 800 service number");
}

} // namespace

std::optional<PhoneKind> phoneKind(const QString& input) {
    const std::optional<Recognised> found = recognise(typedCharacters(input));
    return found ? std::optional(found->kind) : std::nullopt;
}

Validation validatePhone(const QString& input) {
    const QString number = typedCharacters(input);
    const std::optional<Recognised> found = recognise(number);
    if (!found) {
        return {Verdict::Invalid, number,
                PhoneText::tr("neither a mobile, a landline with area code nor a 400 or 800 number")};
    }
    return {Verdict::Valid, found->stored, nameOf(found->kind)};
}

QString maskedPhone(const QString& normalized) {
    static const QRegularExpression mobile(QRegularExpression::anchoredPattern(u"1[3-9][0-9]{9}"));
    const qsizetype head = 3;
    const qsizetype tail = mobile.match(normalized).hasMatch() ? 4 : 2;
    const qsizetype hidden = normalized.size() - head - tail;
    if (hidden <= 0) {
        // Too short to keep both ends and hide anything.
        return QString(normalized.size(), u'*');
    }
    return normalized.first(head) + QString(hidden, u'*') + normalized.last(tail);
}

} // namespace baydesk
