// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/job.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace baydesk {

/// What a customer's data may be used for. Without any consent only for what the orders need.
enum class DataPurpose { Service, Reminders, Surveys, Offers };
template <>
struct Codes<DataPurpose> {
    static constexpr std::array words{"service", "reminders", "surveys", "offers"};
};
QString label(DataPurpose purpose);

/// What the customer said last about one purpose.
struct DataConsent {
    DataPurpose purpose;
    bool isGiven;
    ConsentMethod method;
    Timestamp at;
};

/// How long files are kept after an order was closed: repair files two years, those of repairs that the
/// maker's warranty paid six (catalogue D6).
inline constexpr int retentionYears = 2;
inline constexpr int warrantyRetentionYears = 6;

/// What stands in the way of erasing a customer's data.
struct ErasureState {
    int openOrders = 0;
    bool owesMoney = false;
    bool isErased = false;
    /// Of the last order that was closed, and of the last one with work the maker paid.
    std::optional<QDate> lastClosedOn;
    std::optional<QDate> lastWarrantyOn;

    /// From this day on the law lets the files go; nothing where there are none.
    std::optional<QDate> retainedUntil() const;
    /// One sentence each; empty if the data may be erased on \p today.
    QStringList blockers(QDate today) const;
};

} // namespace baydesk
