// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_purpose.h"
#include "domain/values/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace baydesk {

using CarePlanId = Id<struct CarePlanTag>;

/// What a person says of a car of the shop's own: how often it is looked after (battery, tyres, fluids,
/// wash) as long as it stands for sale or serves the shop.
struct CarePlanDraft {
    /// A stock car or a shop car.
    OrderPurpose purpose = OrderPurpose::StockCar;
    /// 1 to 365.
    int everyDays = 30;
    /// What is done each time: 1 to 120 characters.
    QString work;
    bool operator==(const CarePlanDraft&) const = default;
};

struct CarePlan {
    CarePlanId id;
    VehicleId vehicle;
    CarePlanDraft data;
    /// The first day; care given before it does not count.
    QDate since;
    /// Counts the changes, so that nobody overwrites what another desk changed.
    std::int64_t revision;
};

/// How a car stands against its plan; soon is within three days.
enum class CareState { Later, Soon, Due };

/// The draft with its text cleaned. Refuses a purpose that is no car of the shop's own ("care.purpose"), an
/// interval outside 1 to 365 days ("care.days") and no work or too long a one ("care.work").
CarePlanDraft checkedCarePlan(const CarePlanDraft& draft);

/// A car of the shop's own with its plan and what was done since it began.
struct OwnCar {
    CarePlan plan;
    QString plate; ///< may be empty, as may the VIN
    QString vin;
    QString model;
    /// When the last internal order of the car was handed over with its work done.
    std::optional<QDate> lastCare;
    /// The internal order that is open for the car now.
    std::optional<OrderId> openOrder;
    QString openNumber;

    /// The interval after the last care, or after the plan began.
    QDate next() const;
    CareState state(QDate today) const;
    /// Due, and nobody has begun.
    bool isWaiting(QDate today) const;
};

} // namespace baydesk
