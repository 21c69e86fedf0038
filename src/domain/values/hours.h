// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

namespace baydesk {

/// A length of work in seconds, so that 0.01 h is exactly 36. The field's name says which kind: sold, standard,
/// worked or available (catalogue L01–L09).
class Hours {
  public:
    constexpr Hours() = default;
    static constexpr Hours fromSeconds(std::int64_t seconds) { return Hours(seconds); }
    /// Hundredths of an hour: 0.6 h is 60.
    static constexpr Hours fromHundredths(std::int64_t hundredths) { return Hours(hundredths * 36); }
    /// Reads "1.8" or "0.25": at most two decimals, no sign, at most 4 whole digits.
    static std::optional<Hours> parse(const QString& text);

    constexpr std::int64_t seconds() const { return seconds_; }
    constexpr bool isZero() const { return seconds_ == 0; }
    /// "1.8 h", "0.25 h": rounded half-up to hundredths, trailing zeros dropped but one decimal kept.
    QString toString() const;
    /// "1.8": for a field a person edits.
    QString toPlain() const;

    constexpr Hours& operator+=(Hours other) { seconds_ += other.seconds_; return *this; }
    constexpr Hours& operator-=(Hours other) { seconds_ -= other.seconds_; return *this; }
    friend constexpr Hours operator+(Hours a, Hours b) { return a += b; }
    friend constexpr Hours operator-(Hours a, Hours b) { return a -= b; }
    friend constexpr auto operator<=>(Hours, Hours) = default;

  private:
    constexpr explicit Hours(std::int64_t seconds) : seconds_(seconds) {}
    std::int64_t seconds_ = 0;
};

} // namespace baydesk
