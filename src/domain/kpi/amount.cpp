// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/amount.h"

#include <limits>
#include <stdexcept>

namespace baydesk {
namespace {

QString grouped(QString digits) {
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3) {
        digits.insert(place, QLatin1Char(','));
    }
    return digits;
}

std::int64_t rawOf(Money value) {
    return value.fen();
}
std::int64_t rawOf(Hours value) {
    return value.seconds();
}
std::int64_t rawOf(std::int64_t value) {
    return value;
}

} // namespace

QString roundedForPeople(Fraction value, int decimals) {
    const std::int64_t scaled = value.rounded(decimals);
    QString digits =
        QString::number(scaled < 0 ? 0 - static_cast<quint64>(scaled) : static_cast<quint64>(scaled));
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    QString text = grouped(digits.left(digits.size() - decimals));
    if (decimals > 0) {
        text += QLatin1Char('.') + digits.right(decimals);
    }
    return scaled < 0 ? QChar(0x2212) + text : text;
}

template <class T>
Amount Amount::ofFact(const MonthFacts& facts, std::optional<T> MonthFacts::*fact, AmountUnit unit) {
    Amount amount(unit);
    amount.names_ << factName(fact);
    amount.wording_ = amount.names_.front();
    amount.countsTodaysShop_ = !facts.isImported() && isOfToday(fact);
    if (facts.*fact) {
        amount.raw_ = rawOf(*(facts.*fact));
        amount.working_ = amount.toString();
    } else {
        amount.missing_ = amount.names_;
    }
    return amount;
}

Amount Amount::of(const MonthFacts& facts, std::optional<Money> MonthFacts::*fact) {
    return ofFact(facts, fact, AmountUnit::Yuan);
}

Amount Amount::of(const MonthFacts& facts, std::optional<Hours> MonthFacts::*fact) {
    return ofFact(facts, fact, AmountUnit::Hour);
}

Amount Amount::of(const MonthFacts& facts, std::optional<std::int64_t> MonthFacts::*fact) {
    return ofFact(facts, fact, AmountUnit::Count);
}

Amount Amount::one() {
    Amount amount(AmountUnit::Count);
    amount.raw_ = 1;
    amount.working_ = QStringLiteral("1");
    return amount;
}

std::int64_t Amount::raw() const {
    if (!isKnown()) {
        throw std::logic_error("the value of an unknown amount");
    }
    return raw_;
}

std::int64_t Amount::scale() const {
    switch (unit_) {
    case AmountUnit::Yuan: return 100;
    case AmountUnit::Hour: return 3600;
    case AmountUnit::Count: break;
    }
    return 1;
}

QString Amount::toString() const {
    const Fraction value = natural();
    const bool whole = value.denominator() == 1;
    QString text = roundedForPeople(value, whole ? 0 : 2);
    if (!whole && unit_ == AmountUnit::Hour && text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    return text;
}

Amount Amount::joined(const Amount& other, QChar sign, AmountUnit unit, Int128 raw) const {
    Amount result(unit);
    result.names_ = names_ + other.names_;
    result.names_.removeDuplicates();
    result.countsTodaysShop_ = countsTodaysShop_ || other.countsTodaysShop_;
    result.missing_ = missing_ + other.missing_;
    result.missing_.removeDuplicates();
    if (!result.isKnown()) {
        return result;
    }
    if (raw > std::numeric_limits<std::int64_t>::max() || raw < std::numeric_limits<std::int64_t>::min()) {
        throw std::logic_error("an amount that does not fit into 64 bits");
    }
    result.raw_ = static_cast<std::int64_t>(raw);
    result.compound_ = true;
    result.wording_ = wording_ + QLatin1Char(' ') + sign + QLatin1Char(' ') + other.wording_;
    result.working_ = working_ + QLatin1Char(' ') + sign + QLatin1Char(' ') + other.working_;
    return result;
}

Amount Amount::operator+(const Amount& other) const {
    if (unit_ != other.unit_) {
        throw std::logic_error("a sum of different units");
    }
    return joined(other, QLatin1Char('+'), unit_, Int128(raw_) + other.raw_);
}

Amount Amount::operator-(const Amount& other) const {
    if (unit_ != other.unit_) {
        throw std::logic_error("a difference of different units");
    }
    return joined(other, QChar(0x2212), unit_, Int128(raw_) - other.raw_);
}

Amount Amount::operator*(const Amount& other) const {
    if (unit_ != AmountUnit::Count && other.unit_ != AmountUnit::Count) {
        throw std::logic_error("a product of two units");
    }
    const AmountUnit unit = unit_ == AmountUnit::Count ? other.unit_ : unit_;
    return joined(other, QChar(0x00D7), unit, Int128(raw_) * other.raw_);
}

} // namespace baydesk
