// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>
#include <compare>
#include <cstdint>

namespace baydesk {

/// A moment: milliseconds since 1970-01-01 UTC.
class Timestamp {
  public:
    static constexpr Timestamp fromMilliseconds(std::int64_t ms) { return Timestamp(ms); }
    constexpr std::int64_t milliseconds() const { return ms_; }

    constexpr Timestamp plus(Hours length) const { return Timestamp(ms_ + length.seconds() * 1000); }
    constexpr Timestamp plusMinutes(std::int64_t minutes) const { return Timestamp(ms_ + minutes * 60'000); }
    /// Whole seconds from \p earlier to this moment; the part of a second is dropped.
    constexpr Hours since(Timestamp earlier) const { return Hours::fromSeconds((ms_ - earlier.ms_) / 1000); }
    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;

  private:
    constexpr explicit Timestamp(std::int64_t ms) : ms_(ms) {}
    std::int64_t ms_;
};

/// The shop's calendar: which day and wall-clock time a moment is in the shop's own time zone (a setting), never the
/// computer's.
class ShopCalendar {
  public:
    /// \p zone is an IANA id such as "Asia/Shanghai"; an unknown one is a std::logic_error.
    explicit ShopCalendar(const QByteArray& zone);

    QDate dayOf(Timestamp moment) const;
    QDateTime local(Timestamp moment) const;
    /// A time that the clocks skip is the one as much later as they jump; of one that comes twice, the second. An
    /// invalid day or time is a std::logic_error.
    Timestamp at(QDate day, QTime time) const;
    /// First moment of the day, and of the day after: [startOf(d), startOf(d.addDays(1))) is the day. A day that the
    /// zone left out is empty. An invalid day is a std::logic_error.
    Timestamp startOf(QDate day) const;
    QByteArray zoneId() const { return zone_.id(); }

  private:
    QTimeZone zone_;
};

} // namespace baydesk
