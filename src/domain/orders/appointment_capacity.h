// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <optional>
#include <vector>

namespace baydesk {

/// Who and what is there on a day. Attendance counts where it is recorded; of everybody else who works here
/// it is expected that they come for a normal working day.
struct WorkshopStaffing {
    QDate day;
    int technicians = 0;
    Hours technicianHours = {};
    int bays = 0;
};

/// Work that is booked: it keeps one technician and one bay busy from its beginning on.
struct BookedWork {
    Timestamp at;
    Hours expected;
};

/// A stretch of at most one hour between opening and closing.
struct HourLoad {
    QTime from;
    Hours length;
    Hours booked;
};

/// What is booked on a day against what the workshop can do.
struct DayLoad {
    QDate day;
    int technicians = 0;
    int bays = 0;
    Hours technicianHours;
    Hours bayHours;
    /// All of the work of the day's appointments, also what reaches beyond closing time.
    Hours booked;
    int appointments = 0;
    std::vector<HourLoad> hours;

    /// Nothing where the shop has no technicians or no bays: then nobody knows.
    std::optional<Hours> capacity() const;
    /// How many cars can be worked on at once.
    int places() const { return std::min(technicians, bays); }
    /// Booked of the capacity, rounded half-up; may be more than 100.
    std::optional<int> percent() const;
    /// Whether more is booked in this hour than there is room for.
    bool isFull(const HourLoad& hour) const;
};

DayLoad dayLoad(const WorkshopStaffing& staffing, const std::vector<BookedWork>& booked,
                const ShopSettings& shop);

/// What \p more would overload on its day, one sentence each; empty if it fits or the capacity is not known.
QStringList overloads(const DayLoad& day, const BookedWork& more, const ShopSettings& shop);

/// The first time on the day from \p after on, by half hours, at which the work fits in and is done before
/// closing; a longer work than a day begins when the shop opens.
std::optional<Timestamp> firstRoom(const DayLoad& day, Hours expected, Timestamp after,
                                   const ShopSettings& shop);

} // namespace baydesk
