// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/month.h"

#include <stdexcept>

namespace baydesk {

Month Month::of(QDate day) {
    if (!day.isValid()) {
        throw std::logic_error("a month of an invalid day");
    }
    return Month(day.year(), day.month());
}

std::optional<Month> Month::parse(const QString& text) {
    if (text.size() != 7 || text[4] != QLatin1Char('-')) {
        return std::nullopt;
    }
    for (const int place : {0, 1, 2, 3, 5, 6}) {
        if (text[place] < QLatin1Char('0') || text[place] > QLatin1Char('9')) {
            return std::nullopt;
        }
    }
    const int year = QStringView(text).left(4).toInt();
    const int number = QStringView(text).mid(5).toInt();
    if (year < 1900 || number < 1 || number > 12) {
        return std::nullopt;
    }
    return Month(year, number);
}

} // namespace baydesk
