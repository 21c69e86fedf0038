// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace baydesk {

/// What a person types for a vehicle.
struct VehicleDraft {
    QString plate;
    QString vin;
    QString model;
    std::optional<std::int64_t> modelYear;
    /// Needed for a VIN or plate that fails its check and is meant all the same (catalogue D1, D2).
    QString vinOverrideReason;
    QString plateOverrideReason;
};

inline constexpr int longestPlate = 16;
inline constexpr int longestVin = 20;
inline constexpr int longestModel = 60;
inline constexpr int longestOverrideReason = 200;

/// The draft in its stored form; a reason is kept only where it is needed. Refuses, naming the field: neither
/// plate nor VIN; a VIN or plate that fails its check without a reason; a model beyond 60 characters; a model
/// year outside 1950–2100.
VehicleDraft checkedVehicle(const VehicleDraft& draft);

/// What may be saved but should be looked at: a foreign VIN whose check digit fails, a placeholder.
QStringList vehicleWarnings(const VehicleDraft& draft);

/// A vehicle as stored.
struct Vehicle {
    VehicleId id;
    CustomerId owner;
    VehicleDraft data;
    /// The last accepted reading of the odometer (catalogue D9).
    std::optional<std::int64_t> mileageKm;
    std::optional<QDate> lastVisitOn;
    std::int64_t revision;
};

} // namespace baydesk
