// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/quantity.h"

#include "domain/values/decimal.h"

namespace baydesk {

std::optional<Quantity> Quantity::parse(const QString& text) {
    const std::optional<std::int64_t> milli = parseDecimal(plainNumberText(text), 9, 3);
    return milli ? std::optional(Quantity(*milli)) : std::nullopt;
}

QString Quantity::toString() const {
    return decimalForPeople(milli_, 3, 0);
}

std::optional<Percent> Percent::parse(const QString& text) {
    const std::optional<std::int64_t> bp = parseDecimal(plainNumberText(text), 4, 2);
    return bp ? std::optional(Percent(*bp)) : std::nullopt;
}

QString Percent::toString() const {
    return toPlain() + u'%';
}

QString Percent::toPlain() const {
    return decimalForPeople(bp_, 2, 0);
}

} // namespace baydesk
