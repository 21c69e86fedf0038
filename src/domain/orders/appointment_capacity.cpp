// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/appointment_capacity.h"

#include "domain/values/rounding.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::DayLoad)
};

constexpr int hourSeconds = 3600;

Hours times(Hours hours, int count) {
    return Hours::fromSeconds(hours.seconds() * count);
}

/// How much of \p work falls into the stretch that begins at \p from.
Hours overlap(const BookedWork& work, Timestamp from, Hours length) {
    const Timestamp begin = std::max(work.at, from);
    const Timestamp end = std::min(work.at.plus(work.expected), from.plus(length));
    return end > begin ? end.since(begin) : Hours();
}

QString hour(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

std::optional<Hours> DayLoad::capacity() const {
    if (technicians == 0 || bays == 0) {
        return std::nullopt;
    }
    return std::min(technicianHours, bayHours);
}

std::optional<int> DayLoad::percent() const {
    const auto most = capacity();
    if (!most || most->isZero()) {
        return std::nullopt;
    }
    return static_cast<int>(divideHalfUp(booked.seconds() * 100, most->seconds()));
}

bool DayLoad::isFull(const HourLoad& hour) const {
    return capacity() && hour.booked >= times(hour.length, places());
}

DayLoad dayLoad(const WorkshopStaffing& staffing, const std::vector<BookedWork>& booked,
                const ShopSettings& shop) {
    DayLoad load{.day = staffing.day,
                 .technicians = staffing.technicians,
                 .bays = staffing.bays,
                 .technicianHours = staffing.technicianHours,
                 .bayHours = times(shop.workday, staffing.bays),
                 .booked = {},
                 .appointments = static_cast<int>(booked.size()),
                 .hours = {}};
    for (int second = QTime(0, 0).secsTo(shop.opens); second < QTime(0, 0).secsTo(shop.closes);
         second += hourSeconds) {
        const int length = std::min(hourSeconds, QTime(0, 0).secsTo(shop.closes) - second);
        HourLoad stretch{QTime(0, 0).addSecs(second), Hours::fromSeconds(length), {}};
        const Timestamp from = shop.calendar.at(staffing.day, stretch.from);
        for (const BookedWork& work : booked) {
            stretch.booked += overlap(work, from, stretch.length);
        }
        load.hours.push_back(stretch);
    }
    for (const BookedWork& work : booked) {
        load.booked += work.expected;
    }
    return load;
}

QStringList overloads(const DayLoad& day, const BookedWork& more, const ShopSettings& shop) {
    QStringList sentences;
    const auto capacity = day.capacity();
    if (!capacity) {
        return sentences;
    }
    if (day.booked + more.expected > *capacity) {
        sentences.append(
            Tr::tr("%1 of the %2 the workshop can do on %3 are booked.")
                .arg(day.booked.toString(), capacity->toString(), day.day.toString(Qt::ISODate)));
    }
    for (const HourLoad& stretch : day.hours) {
        const Hours added = overlap(more, shop.calendar.at(day.day, stretch.from), stretch.length);
        if (!added.isZero() && stretch.booked + added > times(stretch.length, day.places())) {
            sentences.append(
                Tr::tr("At %1 all %n place(s) are taken.", nullptr, day.places()).arg(hour(stretch.from)));
            break;
        }
    }
    return sentences;
}

std::optional<Timestamp> firstRoom(const DayLoad& day, Hours expected, Timestamp after,
                                   const ShopSettings& shop) {
    constexpr int step = 30;
    const Timestamp closes = shop.calendar.at(day.day, shop.closes);
    const Timestamp opens = shop.calendar.at(day.day, shop.opens);
    for (Timestamp at = opens; at < closes; at = at.plusMinutes(step)) {
        const bool isDone = at.plus(expected) <= closes || at == opens;
        if (at >= after && isDone && overloads(day, {at, expected}, shop).isEmpty()) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace baydesk
