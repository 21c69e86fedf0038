// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/fraction.h"

#include <limits>
#include <stdexcept>

namespace baydesk {
namespace {

Int128 magnitude(Int128 value) {
    return value < 0 ? -value : value;
}

Int128 greatestCommonDivisor(Int128 a, Int128 b) {
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

std::int64_t narrowed(Int128 value) {
    if (magnitude(value) > std::numeric_limits<std::int64_t>::max()) {
        throw std::logic_error("a fraction that does not fit into 64 bits");
    }
    return static_cast<std::int64_t>(value);
}

} // namespace

Fraction::Fraction(Int128 numerator, Int128 denominator) {
    if (denominator == 0) {
        throw std::logic_error("a fraction with the denominator 0");
    }
    const Int128 divisor = greatestCommonDivisor(magnitude(numerator), magnitude(denominator));
    const Int128 sign = denominator < 0 ? -1 : 1;
    numerator_ = narrowed(sign * numerator / divisor);
    denominator_ = narrowed(sign * denominator / divisor);
}

std::int64_t Fraction::rounded(int decimals) const {
    Int128 scaled = numerator_;
    for (int decimal = 0; decimal < decimals; ++decimal) {
        scaled *= 10;
    }
    return divideHalfUp(scaled, denominator_);
}

Fraction Fraction::operator-(Fraction other) const {
    return Fraction(Int128(numerator_) * other.denominator_ - Int128(other.numerator_) * denominator_,
                    Int128(denominator_) * other.denominator_);
}

} // namespace baydesk
