// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/quantity.h"

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

namespace baydesk {

class Hours;

/// An amount in fen (1/100 yuan). Prices and amounts alike; no floating point anywhere (catalogue D4).
class Money {
  public:
    constexpr Money() = default;
    static constexpr Money fromFen(std::int64_t fen) { return Money(fen); }
    static constexpr Money yuan(std::int64_t yuan) { return Money(yuan * 100); }
    /// Reads "1240", "1,240.00", "¥88.5" or full-width forms: at most two decimals, at most 9 whole digits, an
    /// optional leading minus. Thousands separators must stand at thousands. A third decimal is not read.
    static std::optional<Money> parse(const QString& text);

    constexpr std::int64_t fen() const { return fen_; }
    constexpr bool isZero() const { return fen_ == 0; }
    constexpr bool isNegative() const { return fen_ < 0; }
    /// "¥1,240.00"; a negative amount is "−¥60.00" with the true minus sign.
    QString toString() const;
    /// "1240.00": for a field a person edits.
    QString toPlain() const;

    constexpr Money operator-() const { return Money(-fen_); }
    constexpr Money& operator+=(Money other) { fen_ += other.fen_; return *this; }
    constexpr Money& operator-=(Money other) { fen_ -= other.fen_; return *this; }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr auto operator<=>(Money, Money) = default;

  private:
    constexpr explicit Money(std::int64_t fen) : fen_(fen) {}
    std::int64_t fen_ = 0;
};

/// Price per unit times quantity, rounded half-up to fen once per line (catalogue D4).
Money amountFor(Money unitPrice, Quantity quantity);
/// Price per hour times hours, rounded half-up to fen once per line.
Money amountFor(Money hourlyRate, Hours hours);
/// The part of an amount that a percentage makes, rounded half-up.
Money shareOf(Money amount, Percent percent);

/// A tax-inclusive amount taken apart: net = half-up(gross / (1 + rate)), tax = gross − net (catalogue D4).
struct TaxSplit {
    Money net;
    Money tax;
};
TaxSplit splitTax(Money gross, Percent rate);

} // namespace baydesk
