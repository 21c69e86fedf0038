// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace baydesk {

/// What the odometer showed on a day.
struct OdometerReading {
    QDate day;
    std::int64_t km;
};

/// The most that a car is believed to drive in a day (catalogue E4).
inline constexpr std::int64_t mostKmPerDay = 600;

/// Whether a car that showed \p before can show \p now: no less, and no more than mostKmPerDay.
bool isBelievable(const OdometerReading& before, const OdometerReading& now);

/// A maintenance package when the car had it last.
struct ServiceDone {
    QString package;
    std::int64_t intervalKm;
    OdometerReading last;
};

/// When a maintenance package is due again.
struct ServiceDue {
    QString package;
    QDate on;
    std::int64_t km;
};

/// Months after which a service is due however little the car was driven (catalogue E4).
inline constexpr int serviceMonths = 12;

/// What a car drives in a day while nothing is known of it (catalogue E4).
inline constexpr std::int64_t usualKmPerDay = 35;

/// When the package is due again: after serviceMonths, or when the car will have driven its interval,
/// whichever is first. How far it drives in a day is the median of the slopes between all pairs of its
/// readings (Theil–Sen); readings that are not believable are left out, those within 14
/// days count as one. With one reading left it is what the car drove since it was sold, or usualKmPerDay
/// where that is not known (catalogue E4).
ServiceDue nextService(const ServiceDone& done, std::vector<OdometerReading> readings,
                       std::optional<QDate> soldOn);

} // namespace baydesk
