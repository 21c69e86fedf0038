// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timestamp.h"

#include <stdexcept>

namespace baydesk {

namespace {

/// For the rare days on which midnight comes twice or not at all.
Timestamp searchStartOf(const ShopCalendar& calendar, QDate day) {
    // No zone is ever as much as a day away from UTC.
    constexpr std::int64_t oneDay = 24LL * 3600 * 1000;
    const std::int64_t utcMidnight = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    std::int64_t before = utcMidnight - oneDay;
    std::int64_t reached = utcMidnight + oneDay;
    while (reached - before > 1) {
        const std::int64_t middle = before + (reached - before) / 2;
        (calendar.dayOf(Timestamp::fromMilliseconds(middle)) < day ? before : reached) = middle;
    }
    return Timestamp::fromMilliseconds(reached);
}

} // namespace

ShopCalendar::ShopCalendar(const QByteArray& zone) : zone_(zone) {
    // Qt takes an empty id for the computer's own zone.
    if (zone.isEmpty() || !zone_.isValid()) {
        throw std::logic_error("unknown time zone: " + zone.toStdString());
    }
}

QDate ShopCalendar::dayOf(Timestamp moment) const {
    return local(moment).date();
}

QDateTime ShopCalendar::local(Timestamp moment) const {
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), zone_);
}

Timestamp ShopCalendar::at(QDate day, QTime time) const {
    if (!day.isValid() || !time.isValid()) {
        throw std::logic_error("ShopCalendar::at: not a day or not a time");
    }
    return Timestamp::fromMilliseconds(QDateTime(day, time, zone_).toMSecsSinceEpoch());
}

Timestamp ShopCalendar::startOf(QDate day) const {
    if (!day.isValid()) {
        throw std::logic_error("ShopCalendar::startOf: not a day");
    }
    // Not at(day, midnight): where clocks jump forward at midnight the day begins later.
    const Timestamp start = Timestamp::fromMilliseconds(day.startOfDay(zone_).toMSecsSinceEpoch());
    const Timestamp before = Timestamp::fromMilliseconds(start.milliseconds() - 1);
    return dayOf(start) == day && dayOf(before) < day ? start : searchStartOf(*this, day);
}

} // namespace baydesk
