// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/company_code.h"

#include "domain/values/code_characters.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

constexpr qsizetype codeLength = 18;
constexpr qsizetype modulus = 31;

struct CompanyCodeText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CompanyCode)
};

/// In the order of their values, 0 to 30.
const QString& allowedCharacters() {
    static const QString characters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    return characters;
}

QChar checkDigitOf(const QString& code) {
    qsizetype weight = 1;
    qsizetype sum = 0;
    for (const QChar c : QStringView(code).first(codeLength - 1)) {
        sum += allowedCharacters().indexOf(c) * weight;
        weight = weight * 3 % modulus;
    }
    return allowedCharacters().at((modulus - sum % modulus) % modulus);
}

} // namespace

Validation validateCompanyCode(const QString& input) {
    const QString code = normalizeCode(input);
    if (const qsizetype length = characterCount(code); length != codeLength) {
        return {Verdict::Invalid, code, CompanyCodeText::tr("length %1, must be 18").arg(length)};
    }
    if (const QString illegal = illegalCharacters(code, allowedCharacters()); !illegal.isEmpty()) {
        return {Verdict::Invalid, code, CompanyCodeText::tr("illegal character %1").arg(illegal)};
    }
    if (const QChar expected = checkDigitOf(code); code.back() != expected) {
        return {Verdict::Warn, code,
                CompanyCodeText::tr("check digit is %1, expected %2").arg(code.back()).arg(expected)};
    }
    return {Verdict::Valid, code, CompanyCodeText::tr("ok")};
}

} // namespace baydesk
