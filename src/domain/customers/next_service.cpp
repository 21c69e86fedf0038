// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/next_service.h"

#include "domain/values/rounding.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int nearDays = 14;

/// Kilometres over days; the days are positive.
struct Rate {
    Int128 km;
    Int128 days;
    friend bool operator<(const Rate& a, const Rate& b) { return a.km * b.days < b.km * a.days; }
};

/// What can be believed, the oldest first.
std::vector<OdometerReading> believed(std::vector<OdometerReading> readings) {
    std::ranges::sort(readings, {}, [](const OdometerReading& r) { return std::pair(r.day, r.km); });
    std::vector<OdometerReading> kept;
    for (const OdometerReading& reading : readings) {
        if (kept.empty()) {
            kept.push_back(reading);
            continue;
        }
        if (!isBelievable(kept.back(), reading)) {
            continue;
        }
        if (kept.back().day.daysTo(reading.day) <= nearDays) {
            kept.back() = reading;
        } else {
            kept.push_back(reading);
        }
    }
    return kept;
}

/// Of a car that was read once.
Rate rateOfOne(const OdometerReading& reading, std::optional<QDate> soldOn) {
    const Rate usual{usualKmPerDay, 1};
    const Rate sinceSale{reading.km, soldOn ? soldOn->daysTo(reading.day) : 0};
    const bool isBelieved =
        sinceSale.days > nearDays && sinceSale.km > 0 && sinceSale.km <= mostKmPerDay * sinceSale.days;
    return isBelieved ? sinceSale : usual;
}

/// Nothing for a car that stands still.
std::optional<Rate> medianRate(const std::vector<OdometerReading>& readings) {
    std::vector<Rate> slopes;
    for (std::size_t later = 1; later < readings.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            slopes.push_back({readings[later].km - readings[earlier].km,
                              readings[earlier].day.daysTo(readings[later].day)});
        }
    }
    std::ranges::sort(slopes, [](const Rate& a, const Rate& b) { return a < b; });
    const Rate& low = slopes[(slopes.size() - 1) / 2];
    const Rate& high = slopes[slopes.size() / 2];
    const Rate median{low.km * high.days + high.km * low.days, 2 * low.days * high.days};
    return median.km > 0 ? std::optional(median) : std::nullopt;
}

std::optional<Rate> rateOf(const std::vector<OdometerReading>& readings, std::optional<QDate> soldOn) {
    if (readings.empty()) {
        return std::nullopt;
    }
    return readings.size() == 1 ? rateOfOne(readings.front(), soldOn) : medianRate(readings);
}

} // namespace

bool isBelievable(const OdometerReading& before, const OdometerReading& now) {
    const std::int64_t km = now.km - before.km;
    return km >= 0 && km <= mostKmPerDay * std::max<qint64>(before.day.daysTo(now.day), 1);
}

ServiceDue nextService(const ServiceDone& done, std::vector<OdometerReading> readings,
                       std::optional<QDate> soldOn) {
    ServiceDue due{done.package, done.last.day.addMonths(serviceMonths), done.last.km + done.intervalKm};
    if (const auto rate = rateOf(believed(std::move(readings)), soldOn)) {
        const Int128 days = (done.intervalKm * rate->days + rate->km - 1) / rate->km;
        if (days < done.last.day.daysTo(due.on)) {
            due.on = done.last.day.addDays(static_cast<qint64>(days));
        }
    }
    return due;
}

} // namespace baydesk
