// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"
#include "domain/values/money.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <cstdint>
#include <optional>

namespace baydesk {

/// How values stand on the screen. A missing value is a dash, never 0.

/// "¥1,240.00".
QString displayMoney(Money amount);
/// "¥1,862" where there are no fen, else with them: for lists, where most amounts are whole.
QString displayMoneyShort(Money amount);
QString displayMoney(const std::optional<Money>& amount);
/// "1.8 h".
QString displayHours(const std::optional<Hours>& hours);
/// "41,286 km".
QString displayKilometres(const std::optional<std::int64_t>& kilometres);
/// "12,846".
QString displayCount(std::int64_t count);
/// "2026-11-21": for tables.
QString displayDate(const std::optional<QDate>& day);
/// "Saturday, 21 November 2026", "2026年11月21日 星期六": for titles.
QString displayLongDate(QDate day);
/// "11-21 11:30".
QString displayTime(const ShopCalendar& calendar, Timestamp moment);
/// "11:30" on the same day as \p now, else "11-21 11:30"; with the year where it differs.
QString displayTimeNear(const ShopCalendar& calendar, Timestamp moment, Timestamp now);
/// "18 min", "2 h 5 min", "14 h", "3 days": a length of time, never negative; the longer, the rounder.
QString displayMinutes(std::int64_t minutes);
/// "in 25 min", "40 min late", "due now": a promise seen from \p now.
QString displayDue(Timestamp promise, Timestamp now);
/// What stands where nothing is known.
QString displayNothing();

} // namespace baydesk
