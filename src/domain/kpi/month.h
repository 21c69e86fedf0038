// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace baydesk {

/// A calendar month of the shop.
class Month {
  public:
    /// The month \p day lies in; an invalid day is a std::logic_error.
    static Month of(QDate day);
    /// Reads exactly "2026-10", from 1900 to 9999.
    static std::optional<Month> parse(const QString& text);

    int year() const { return year_; }
    int number() const { return number_; }
    QDate firstDay() const { return QDate(year_, number_, 1); }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    int days() const { return firstDay().daysInMonth(); }
    /// The month \p count months later; earlier if negative.
    Month plus(int count) const { return of(firstDay().addMonths(count)); }
    /// "2026-10".
    QString toString() const { return firstDay().toString(QStringLiteral("yyyy-MM")); }
    friend constexpr auto operator<=>(Month, Month) = default;

  private:
    constexpr Month(int year, int number) : year_(year), number_(number) {}
    int year_;
    int number_;
};

} // namespace baydesk
