// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"

#include <functional>
#include <queue>
#include <vector>

namespace baydesk {

/// The shop's working hours: lunch is from 12 to 13.
class Timetable {
  public:
    explicit Timetable(const ShopSettings& shop)
        : calendar_(shop.calendar), opens_(shop.opens), closes_(shop.closes) {}

    Timestamp at(QDate day, int hour, int minute = 0) const { return calendar_.at(day, QTime(hour, minute)); }
    Timestamp opens(QDate day) const { return calendar_.at(day, opens_); }
    Timestamp closes(QDate day) const { return calendar_.at(day, closes_); }
    /// Technicians go an hour before the shop closes: an eight-hour day.
    Timestamp workEnds(QDate day) const { return closes(day).plusMinutes(-60); }
    QDate dayOf(Timestamp moment) const { return calendar_.dayOf(moment); }
    /// The moment itself if the shop is open, else when it opens next.
    Timestamp whenOpen(Timestamp moment) const;
    /// When so many minutes of work are done, from \p moment on, without lunch and nights.
    Timestamp afterWork(Timestamp moment, std::int64_t minutes) const;
    /// The next half hour.
    Timestamp halfHour(Timestamp moment) const;

  private:
    ShopCalendar calendar_;
    QTime opens_;
    QTime closes_;
};

/// What will happen, in the order of time; what happens at one moment happens in the order it was planned.
class Agenda {
  public:
    void plan(Timestamp at, std::function<void()> act);
    /// Moments before \p now are now.
    void setNow(Timestamp now) { now_ = now; }
    Timestamp now() const { return now_; }
    /// Everything that happens until \p limit; the agenda's now follows.
    template <class Moment>
    void runUntil(Timestamp limit, Moment&& moment) {
        while (!events_.empty() && events_.top().at <= limit) {
            const Event event = events_.top();
            events_.pop();
            now_ = event.at;
            moment(now_);
            event.act();
        }
    }

  private:
    struct Event {
        Timestamp at;
        std::uint64_t number;
        std::function<void()> act;
        bool operator<(const Event& other) const {
            return at == other.at ? number > other.number : at > other.at;
        }
    };
    std::priority_queue<Event> events_;
    Timestamp now_ = Timestamp::fromMilliseconds(0);
    std::uint64_t planned_ = 0;
};

} // namespace baydesk
