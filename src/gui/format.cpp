// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/format.h"

#include "gui/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Format)
};

constexpr std::int64_t minutesOfDay = 24 * 60;

} // namespace

QString displayNothing() {
    return QStringLiteral("—");
}

QString displayMoney(Money amount) {
    return amount.toString();
}

QString displayMoney(const std::optional<Money>& amount) {
    return amount ? amount->toString() : displayNothing();
}

QString displayMoneyShort(Money amount) {
    QString text = amount.toString();
    if (amount.fen() % 100 == 0) {
        text.chop(3);
    }
    return text;
}

QString displayHours(const std::optional<Hours>& hours) {
    return hours ? hours->toString() : displayNothing();
}

QString displayCount(std::int64_t count) {
    QString digits = QString::number(count < 0 ? -count : count);
    for (auto at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QLatin1Char(','));
    }
    return count < 0 ? QStringLiteral("−") + digits : digits;
}

QString displayKilometres(const std::optional<std::int64_t>& kilometres) {
    return kilometres ? displayCount(*kilometres) + QStringLiteral(" km") : displayNothing();
}

QString displayDate(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : displayNothing();
}

QString displayLongDate(QDate day) {
    const QLocale locale = interfaceLocale();
    return locale.language() == QLocale::Chinese ? locale.toString(day, QStringLiteral("yyyy年M月d日 dddd"))
                                                 : locale.toString(day, QStringLiteral("dddd, d MMMM yyyy"));
}

QString displayTime(const ShopCalendar& calendar, Timestamp moment) {
    return calendar.local(moment).toString(QStringLiteral("MM-dd HH:mm"));
}

QString displayTimeNear(const ShopCalendar& calendar, Timestamp moment, Timestamp now) {
    const QDateTime then = calendar.local(moment);
    const QDate today = calendar.dayOf(now);
    if (then.date() == today) {
        return then.toString(QStringLiteral("HH:mm"));
    }
    return then.toString(then.date().year() == today.year() ? QStringLiteral("MM-dd HH:mm")
                                                            : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString displayMinutes(std::int64_t minutes) {
    minutes = std::max<std::int64_t>(0, minutes);
    if (minutes < 60) {
        return Format::tr("%1 min").arg(minutes);
    }
    if (minutes < minutesOfDay) {
        return minutes % 60 == 0 || minutes >= 600
                   ? Format::tr("%1 h").arg(minutes / 60)
                   : Format::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    return Format::tr("%n day(s)", nullptr, static_cast<int>(minutes / minutesOfDay));
}

QString displayDue(Timestamp promise, Timestamp now) {
    const std::int64_t minutes = (promise.milliseconds() - now.milliseconds()) / 60'000;
    if (minutes == 0) {
        return Format::tr("due now");
    }
    return minutes > 0 ? Format::tr("in %1").arg(displayMinutes(minutes))
                       : Format::tr("%1 late").arg(displayMinutes(-minutes));
}

} // namespace baydesk
