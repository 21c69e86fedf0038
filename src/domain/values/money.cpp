// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/money.h"

#include "domain/values/decimal.h"
#include "domain/values/hours.h"
#include "domain/values/rounding.h"

#include <QRegularExpression>
#include <limits>
#include <stdexcept>

namespace baydesk {

namespace {

constexpr std::int64_t milliPerUnit = 1000;
constexpr std::int64_t secondsPerHour = 3600;
constexpr std::int64_t basisPointsPerWhole = 10'000;
constexpr int decimals = 2;
constexpr int maxWholeDigits = 9;

Int128 product(std::int64_t a, std::int64_t b) {
    return static_cast<Int128>(a) * b;
}

} // namespace

std::optional<Money> Money::parse(const QString& text) {
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"(-?)\u00A5?([0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?"));
    const QRegularExpressionMatch match = pattern.match(plainNumberText(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString whole = match.captured(2).remove(u',');
    const std::optional<std::int64_t> fen = parseDecimal(whole + match.captured(3), maxWholeDigits, decimals);
    if (!fen) {
        return std::nullopt;
    }
    return Money(match.captured(1).isEmpty() ? *fen : -*fen);
}

QString Money::toString() const {
    QString digits = decimalMagnitude(fen_, decimals, decimals);
    for (qsizetype place = digits.size() - decimals - 1 - 3; place > 0; place -= 3) {
        digits.insert(place, u',');
    }
    return (isNegative() ? QStringLiteral("\u2212\u00A5") : QStringLiteral("\u00A5")) + digits;
}

QString Money::toPlain() const {
    const QString digits = decimalMagnitude(fen_, decimals, decimals);
    return isNegative() ? u'-' + digits : digits;
}

Money amountFor(Money unitPrice, Quantity quantity) {
    return Money::fromFen(divideHalfUp(product(unitPrice.fen(), quantity.milli()), milliPerUnit));
}

Money amountFor(Money hourlyRate, Hours hours) {
    return Money::fromFen(divideHalfUp(product(hourlyRate.fen(), hours.seconds()), secondsPerHour));
}

Money shareOf(Money amount, Percent percent) {
    return Money::fromFen(divideHalfUp(product(amount.fen(), percent.basisPoints()), basisPointsPerWhole));
}

TaxSplit splitTax(Money gross, Percent rate) {
    const std::int64_t bp = rate.basisPoints();
    if (bp < 0 || bp > std::numeric_limits<std::int64_t>::max() - basisPointsPerWhole) {
        throw std::logic_error("splitTax: the rate is out of range");
    }
    const Money net =
        Money::fromFen(divideHalfUp(product(gross.fen(), basisPointsPerWhole), basisPointsPerWhole + bp));
    return {net, gross - net};
}

} // namespace baydesk
