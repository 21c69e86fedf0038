// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/moment_input.h"

#include <QDateTime>

namespace baydesk {

std::optional<Timestamp> parseMoment(const QString& typed, const ShopCalendar& calendar, Timestamp now) {
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (text.startsWith(QLatin1Char('+'))) {
        const auto hours = Hours::parse(text.mid(1));
        return hours && !hours->isZero() ? std::optional(now.plus(*hours)) : std::nullopt;
    }
    const QDateTime local = calendar.local(now);
    const QStringList parts = text.split(QLatin1Char(' '));
    const QTime time = QTime::fromString(parts.last(), QStringLiteral("H:mm"));
    if (!time.isValid() || parts.size() > 2) {
        return std::nullopt;
    }
    if (parts.size() == 1) {
        const Timestamp today = calendar.at(local.date(), time);
        return today > now ? today : calendar.at(local.date().addDays(1), time);
    }
    QDate day = QDate::fromString(parts.first(), QStringLiteral("yyyy-M-d"));
    if (!day.isValid()) {
        day = QDate::fromString(QStringLiteral("%1-%2").arg(local.date().year()).arg(parts.first()),
                                QStringLiteral("yyyy-M-d"));
        // "01-03" typed at the end of December is meant for next year.
        if (day.isValid() && day < local.date().addMonths(-6)) {
            day = day.addYears(1);
        }
    }
    return day.isValid() ? std::optional(calendar.at(day, time)) : std::nullopt;
}

QString editableMoment(const ShopCalendar& calendar, Timestamp moment) {
    return calendar.local(moment).toString(QStringLiteral("MM-dd HH:mm"));
}

} // namespace baydesk
