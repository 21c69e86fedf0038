// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timestamp.h"

#include <stdexcept>

namespace baydesk {

ShopCalendar::ShopCalendar(const QByteArray& zone) : zone_(zone) {
    if (!zone_.isValid()) {
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
    // Not at(day, midnight): where clocks jump at midnight the day begins later.
    return Timestamp::fromMilliseconds(day.startOfDay(zone_).toMSecsSinceEpoch());
}

} // namespace baydesk
