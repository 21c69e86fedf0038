// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

namespace baydesk {

/// A count of pieces, litres or the like, in thousandths of the part's unit.
class Quantity {
  public:
    constexpr Quantity() = default;
    static constexpr Quantity fromMilli(std::int64_t milli) { return Quantity(milli); }
    static constexpr Quantity whole(std::int64_t pieces) { return Quantity(pieces * 1000); }
    /// Reads "2", "0.5" or "1.25": digits, an optional point with at most three decimals, no sign, no
    /// exponent, at most 9 whole digits. Full-width digits are accepted. Nothing else is read.
    static std::optional<Quantity> parse(const QString& text);

    constexpr std::int64_t milli() const { return milli_; }
    constexpr bool isZero() const { return milli_ == 0; }
    /// Without trailing zeros: "2", "0.5".
    QString toString() const;

    constexpr Quantity operator-() const { return Quantity(-milli_); }
    constexpr Quantity& operator+=(Quantity other) {
        milli_ += other.milli_;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        milli_ -= other.milli_;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

  private:
    constexpr explicit Quantity(std::int64_t milli) : milli_(milli) {}
    std::int64_t milli_ = 0;
};

/// A share in basis points: 13 % is 1300.
class Percent {
  public:
    constexpr Percent() = default;
    static constexpr Percent fromBasisPoints(std::int64_t bp) { return Percent(bp); }
    /// Reads "13" or "7.5": at most two decimals, no sign, no percent sign, at most 4 whole digits.
    static std::optional<Percent> parse(const QString& text);

    constexpr std::int64_t basisPoints() const { return bp_; }
    /// "13%", "7.5%".
    QString toString() const;
    /// "7.5": for a field a person edits.
    QString toPlain() const;
    friend constexpr auto operator<=>(Percent, Percent) = default;

  private:
    constexpr explicit Percent(std::int64_t bp) : bp_(bp) {}
    std::int64_t bp_ = 0;
};

} // namespace baydesk
