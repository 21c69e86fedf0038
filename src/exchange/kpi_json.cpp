// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpi_json.h"

#include <QLocale>

namespace baydesk {
namespace {

// The one place where a figure becomes a floating-point number: the shortest that reads back the same.
QByteArray number(Fraction value) {
    if (value.denominator() == 1) {
        return QByteArray::number(static_cast<qlonglong>(value.numerator()));
    }
    return QByteArray::number(value.approximate(), 'g', QLocale::FloatingPointShortest);
}

QByteArray number(const std::optional<Amount>& amount) {
    return amount ? number(amount->natural()) : "null";
}

QByteArray statusWord(KpiResult::Status status) {
    switch (status) {
    case KpiResult::Status::Ok: return "ok";
    case KpiResult::Status::Reported: return "reported";
    case KpiResult::Status::Insufficient: break;
    }
    return "insufficient";
}

} // namespace

QByteArray kpiJson(const KpiMonth& month) {
    QByteArray text = "{\"month\": \"" + month.facts.month.toString().toUtf8() + "\", \"kpis\": [";
    const char* separator = "\n";
    for (const auto& [kpi, result] : month.kpis) {
        text += separator;
        text += QByteArray("  {\"id\": \"") + kpi->id + "\", \"value\": ";
        text += result.hasValue() ? number(result.value) : QByteArray("null");
        text += ", \"numerator\": " + number(result.numerator);
        text += ", \"denominator\": " + number(result.denominator);
        text += QByteArray(", \"unit\": \"") + kpi->unit + "\", \"status\": \"" + statusWord(result.status) +
                "\"}";
        separator = ",\n";
    }
    text += "\n]}\n";
    return text;
}

} // namespace baydesk
