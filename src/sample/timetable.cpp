// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/timetable.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr std::int64_t millisecondsPerMinute = 60'000;
constexpr std::int64_t halfHourMs = 30 * millisecondsPerMinute;

} // namespace

Timestamp Timetable::whenOpen(Timestamp moment) const {
    const QDate day = dayOf(moment);
    if (moment < opens(day)) {
        return opens(day);
    }
    return moment < closes(day) ? moment : opens(day.addDays(1));
}

Timestamp Timetable::afterWork(Timestamp moment, std::int64_t minutes) const {
    Timestamp at = whenOpen(moment);
    while (true) {
        const QDate day = dayOf(at);
        const Timestamp lunch = this->at(day, 12);
        const Timestamp afternoon = this->at(day, 13);
        if (at >= lunch && at < afternoon) {
            at = afternoon;
        }
        const Timestamp end = at < lunch ? lunch : std::max(at, workEnds(day));
        const std::int64_t left = end.since(at).seconds() / 60;
        if (minutes <= left) {
            return at.plusMinutes(minutes);
        }
        minutes -= left;
        at = end == lunch ? afternoon : opens(day.addDays(1));
    }
}

Timestamp Timetable::halfHour(Timestamp moment) const {
    const std::int64_t ms = moment.milliseconds();
    return Timestamp::fromMilliseconds((ms + halfHourMs - 1) / halfHourMs * halfHourMs);
}

void Agenda::plan(Timestamp at, std::function<void()> act) {
    events_.push({std::max(at, now_), planned_++, std::move(act)});
}

} // namespace baydesk
