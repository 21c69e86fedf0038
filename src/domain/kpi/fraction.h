// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/rounding.h"

#include <compare>
#include <cstdint>

namespace baydesk {

/// The quotient of two integers, kept exactly and in lowest terms. Only what draws or writes a number makes
/// it a floating-point one, at the last moment.
class Fraction {
  public:
    constexpr Fraction() = default;
    /// A zero denominator, or terms that do not fit into 64 bits when reduced, are a std::logic_error.
    Fraction(Int128 numerator, Int128 denominator);

    std::int64_t numerator() const { return numerator_; }
    /// Always positive.
    std::int64_t denominator() const { return denominator_; }
    /// The value times 10 to the power of \p decimals, rounded half-up: 39.682… with one decimal is 397.
    std::int64_t rounded(int decimals) const;
    /// For plotting and for JSON only; never for arithmetic.
    double approximate() const { return static_cast<double>(numerator_) / static_cast<double>(denominator_); }

    Fraction operator-(Fraction other) const;
    friend bool operator==(Fraction, Fraction) = default;
    friend std::strong_ordering operator<=>(Fraction a, Fraction b) {
        return Int128(a.numerator_) * b.denominator_ <=> Int128(b.numerator_) * a.denominator_;
    }

  private:
    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;
};

} // namespace baydesk
