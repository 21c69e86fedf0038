// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/facts.h"
#include "domain/kpi/fraction.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace baydesk {

enum class AmountUnit { Count, Yuan, Hour };

/// One side of a KPI's quotient: an exact integer with its unit, how it came about, and which facts it lacks.
/// Sums and products of amounts lack what their terms lack, so a formula is written down once, without asking
/// what is there.
class Amount {
  public:
    /// A fact; unknown if the month does not have it.
    static Amount of(const MonthFacts& facts, std::optional<Money> MonthFacts::*fact);
    static Amount of(const MonthFacts& facts, std::optional<Hours> MonthFacts::*fact);
    static Amount of(const MonthFacts& facts, std::optional<std::int64_t> MonthFacts::*fact);
    /// The 1 that stands below a plain sum.
    static Amount one();

    bool isKnown() const { return missing_.isEmpty(); }
    /// Names of the facts that are not there, in the program's language.
    const QStringList& missing() const { return missing_; }
    /// Names of the facts it is made of.
    const QStringList& names() const { return names_; }
    AmountUnit unit() const { return unit_; }
    /// Fen, seconds or pieces. Asking an unknown amount is a std::logic_error.
    std::int64_t raw() const;
    /// How many of these make one natural unit: 100 for yuan, 3600 for hours, 1 for counts.
    std::int64_t scale() const;
    /// The amount in natural units: yuan, hours, pieces.
    Fraction natural() const { return Fraction(raw(), scale()); }
    /// In natural units with thousands separators, at most two decimals: "2,845".
    QString toString() const;
    /// How it came about, in numbers: "13 × 30".
    const QString& working() const { return working_; }
    /// The same in words: "technicians × work days".
    const QString& wording() const { return wording_; }
    bool isCompound() const { return compound_; }
    /// Whether one of its facts is taken from the shop's lists and settings of today (isOfToday()).
    bool countsTodaysShop() const { return countsTodaysShop_; }

    /// Both of one unit (std::logic_error).
    Amount operator+(const Amount& other) const;
    Amount operator-(const Amount& other) const;
    /// At most one of them is not a count (std::logic_error).
    Amount operator*(const Amount& other) const;

  private:
    explicit Amount(AmountUnit unit) : unit_(unit) {}
    template <class T>
    static Amount ofFact(const MonthFacts& facts, std::optional<T> MonthFacts::*fact, AmountUnit unit);
    Amount joined(const Amount& other, QChar sign, AmountUnit unit, Int128 raw) const;

    AmountUnit unit_;
    std::int64_t raw_ = 0;
    bool compound_ = false;
    bool countsTodaysShop_ = false;
    QString working_;
    QString wording_;
    QStringList names_;
    QStringList missing_;
};

/// A number for people: half-up to \p decimals decimals, thousands separated, the true minus sign. The only
/// place where a KPI's value is rounded.
QString roundedForPeople(Fraction value, int decimals);

} // namespace baydesk
