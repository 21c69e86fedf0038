// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/repair_order.h"

#include <unordered_map>

namespace baydesk {

/// Where the health record of a settled order stands. Withdrawn: its settlement was reversed; the next one
/// makes it pending again.
enum class HealthRecordState { Pending, Exported, Accepted, Refused, Withdrawn };
template <>
struct Codes<HealthRecordState> {
    static constexpr std::array words{"pending", "exported", "accepted", "refused", "withdrawn"};
};
QString label(HealthRecordState state);

/// The thirteen elements the authority asks for of every repair (catalogue D7).
struct HealthRecord {
    struct Part {
        QString name;
        QString code;
        /// What was fitted: issued less returned.
        Quantity quantity;
    };
    struct Work {
        QString name;
        Hours hours;
    };
    QString companyName;
    QString vin;
    QString plate;
    QDate sentOn;
    std::int64_t mileageKm = 0;
    QDate settledOn;
    /// Number of the settlement list: the order's.
    QString listNumber;
    QString fault;
    std::vector<Part> parts;
    std::vector<Work> works;
};

/// From which a record is made.
struct HealthRecordFacts {
    const RepairOrder& order;
    const VehicleDraft& vehicle;
    QString companyName;
    const std::unordered_map<PartId, QString>& partNumbers;
    /// The day of the last settlement that stands; before one, the day it is asked on.
    QDate settledOn;
};
HealthRecord healthRecordOf(const HealthRecordFacts& facts);

/// Whether the order leaves a record at all: some work of it was approved and it was not released without
/// any.
bool leavesHealthRecord(const RepairOrder& order);

/// What the authority would refuse, one sentence each in words that say what would be right; empty if the
/// record is clean. \p lastMileageKm is the reading of the visit before.
QStringList refusalsOf(const HealthRecord& record, std::optional<std::int64_t> lastMileageKm, QDate today);

/// The authority's word on one record.
struct HealthRecordAnswer {
    /// Which of the answers it is, counted from 1.
    int line;
    QString listNumber;
    bool isAccepted;
    QString message;
};

} // namespace baydesk
