// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"

#include <QDate>
#include <optional>

namespace baydesk {

/// What a vehicle's invoice and policy say: from when the maker's guarantees count (catalogue D8), and how
/// long the car is insured.
struct VehiclePapers {
    /// Day of the sales invoice, or of the delivery if that is another: the guarantees begin here.
    std::optional<QDate> soldOn = {};
    /// Bought for a household: only then the three guarantees apply.
    bool isHousehold = false;
    /// Of the sales invoice, with tax.
    std::optional<Money> price = {};
    /// The last day of the compulsory insurance.
    std::optional<QDate> insuredUntil = {};
    /// Of the stored papers; 0 where nothing is stored yet.
    std::int64_t revision = 0;
    bool operator==(const VehiclePapers&) const = default;
};

/// Refuses, naming the field: a sale after \p today or before 1980, a price of zero or less or beyond
/// 10,000,000 yuan, an insurance that ends before 1980 or more than ten years from \p today.
VehiclePapers checkedPapers(const VehiclePapers& papers, QDate today);

/// Whether the insurance is over on \p today; unknown is not over.
bool isInsuranceOver(const VehiclePapers& papers, QDate today);

} // namespace baydesk
