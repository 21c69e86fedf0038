// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/display.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

const QChar trueMinus(0x2212);
const QChar yuanSign(0x00A5);

QString yuan(QString number) {
    return number.startsWith(trueMinus) ? trueMinus + (yuanSign + number.mid(1)) : yuanSign + number;
}

QString side(const Amount& amount) {
    return amount.isCompound() ? QLatin1Char('(') + amount.working() + QLatin1Char(')') : amount.working();
}

} // namespace

QString displayValue(const Kpi& kpi, Fraction value) {
    switch (kpi.presentation) {
    case Presentation::Percent: {
        const Fraction hundredfold(Int128(value.numerator()) * 100, value.denominator());
        return roundedForPeople(hundredfold, kpi.decimals) + QLatin1Char('%');
    }
    case Presentation::Yuan: return yuan(roundedForPeople(value, kpi.decimals));
    case Presentation::Hours: return roundedForPeople(value, kpi.decimals) + QStringLiteral(" h");
    case Presentation::Plain: break;
    }
    return roundedForPeople(value, kpi.decimals);
}

QString displayResult(const Kpi& kpi, const KpiResult& result) {
    return result.hasValue() ? displayValue(kpi, result.value)
                             : QCoreApplication::translate("baydesk::Kpi", "insufficient data");
}

QString workingText(const KpiResult& result) {
    if (result.status != KpiResult::Status::Ok) {
        return {};
    }
    if (result.denominator->names().isEmpty()) {
        return result.numerator->isCompound() ? result.numerator->working() : QString();
    }
    return side(*result.numerator) + QStringLiteral(" ÷ ") + side(*result.denominator);
}

QString displayAmount(const Amount& amount) {
    switch (amount.unit()) {
    case AmountUnit::Yuan: return yuan(amount.toString());
    case AmountUnit::Hour: return amount.toString() + QStringLiteral(" h");
    case AmountUnit::Count: break;
    }
    return amount.toString();
}

} // namespace baydesk
