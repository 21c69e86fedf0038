// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/vin.h"

#include "domain/values/code_characters.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr qsizetype vinLength = 17;
constexpr qsizetype checkDigitAt = 8; // position 9
constexpr qsizetype modelYearAt = 9;  // position 10
constexpr qsizetype trailingDigits = 4;
constexpr std::array<int, vinLength> weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

struct VinText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Vin)
};

const QString& allowedCharacters() {
    static const QString characters = QStringLiteral("0123456789ABCDEFGHJKLMNPRSTUVWXYZ");
    return characters;
}

/// The number that an allowed character stands for in the sum.
int valueOf(QChar c) {
    static constexpr std::array<int, 33> values{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7,
                                                8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    return values.at(static_cast<std::size_t>(allowedCharacters().indexOf(c)));
}

bool isModelYearCode(QChar c) {
    return c != u'0' && c != u'U' && c != u'Z';
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// All that is wrong with a VIN of the right length and characters, in the order of its positions.
QStringList faultsOf(const QString& vin, QChar expected) {
    QStringList faults;
    if (vin.at(checkDigitAt) != expected) {
        faults.append(VinText::tr("check digit is %1, expected %2").arg(vin.at(checkDigitAt)).arg(expected));
    }
    if (!isModelYearCode(vin.at(modelYearAt))) {
        faults.append(VinText::tr("model-year code %1 not allowed").arg(vin.at(modelYearAt)));
    }
    const QStringView end = QStringView(vin).last(trailingDigits);
    if (!std::all_of(end.begin(), end.end(), isDigit)) {
        faults.append(VinText::tr("last four characters must be digits"));
    }
    return faults;
}

} // namespace

std::optional<QChar> vinCheckDigit(const QString& normalized) {
    if (normalized.size() != vinLength) {
        return std::nullopt;
    }
    int sum = 0;
    for (qsizetype i = 0; i < vinLength; ++i) {
        if (i == checkDigitAt) {
            continue;
        }
        if (!allowedCharacters().contains(normalized.at(i))) {
            return std::nullopt;
        }
        sum += valueOf(normalized.at(i)) * weights[static_cast<std::size_t>(i)];
    }
    const int remainder = sum % 11;
    return remainder == 10 ? QChar(u'X') : QChar(static_cast<char16_t>(u'0' + remainder));
}

Validation validateVin(const QString& input) {
    const QString vin = normalizeCode(input);
    if (const qsizetype length = characterCount(vin); length != vinLength) {
        return {Verdict::Invalid, vin, VinText::tr("length %1, must be 17").arg(length)};
    }
    if (const QString illegal = illegalCharacters(vin, allowedCharacters()); !illegal.isEmpty()) {
        return {Verdict::Invalid, vin, VinText::tr("illegal character %1").arg(illegal)};
    }
    const QChar expected = vinCheckDigit(vin).value();
    const bool chinese = vin.startsWith(u'L');
    if (!chinese && vin.count(vin.front()) == vinLength) {
        return {Verdict::Warn, vin,
                vin.front() == expected
                    ? VinText::tr("all characters equal: passes the checksum but is a placeholder")
                    : VinText::tr("all characters equal: is a placeholder")};
    }
    const QStringList faults = faultsOf(vin, expected);
    if (!faults.isEmpty()) {
        return {chinese ? Verdict::Invalid : Verdict::Warn, vin, faults.join(QStringLiteral("; "))};
    }
    return {Verdict::Valid, vin, VinText::tr("ok")};
}

} // namespace baydesk
