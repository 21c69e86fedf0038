// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/hours.h"

#include "domain/values/decimal.h"
#include "domain/values/rounding.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

constexpr std::int64_t secondsPerHundredth = 36;

} // namespace

std::optional<Hours> Hours::parse(const QString& text) {
    const std::optional<std::int64_t> hundredths = parseDecimal(plainNumberText(text), 4, 2);
    return hundredths ? std::optional(fromHundredths(*hundredths)) : std::nullopt;
}

QString Hours::toString() const {
    const QString number = decimalForPeople(divideHalfUp(seconds_, secondsPerHundredth), 2, 1);
    return QCoreApplication::translate("baydesk::Hours", "%1 h").arg(number);
}

QString Hours::toPlain() const {
    const std::int64_t hundredths = divideHalfUp(seconds_, secondsPerHundredth);
    const QString digits = decimalMagnitude(hundredths, 2, 1);
    return hundredths < 0 ? u'-' + digits : digits;
}

} // namespace baydesk
