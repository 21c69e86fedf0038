// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_line.h"
#include "domain/shop.h"

#include <optional>
#include <vector>

namespace baydesk {

/// A finished job: from the first clock-on to the last clock-off, waiting included, counted while the shop
/// was open. It is what a customer waits for, not what was worked.
struct PastJob {
    Hours elapsed;
    Hours sold;
    ServiceCategory category = ServiceCategory::General;
};

/// How much of \p from to \p to lies between opening and closing.
Hours openTime(Timestamp from, Timestamp to, const ShopSettings& shop);

/// What a length was taken from: with fewer than enoughJobs cases the next one is used (catalogue E5).
enum class DurationLevel {
    Operation,    ///< jobs with the same main operation
    Category,     ///< jobs of its service category, by their length per sold hour
    Shop,         ///< all jobs, by their length per sold hour
    AnyJob,       ///< all jobs as they are: the hours of this one are not known
    StandardHours ///< its hours alone: nothing comparable was done yet
};
inline constexpr int enoughJobs = 10;

/// How long a job will take.
struct DurationEstimate {
    /// Four of five like jobs took no longer.
    Hours usual;
    /// Nine of ten took no longer; empty where too few are known to say.
    std::optional<Hours> atMost;
    DurationLevel level;
    /// The cases behind it.
    int jobs;
};

/// What a job is asked for.
struct WorkToEstimate {
    /// Sold or standard hours; empty while no labour is written.
    std::optional<Hours> hours;
    ServiceCategory category = ServiceCategory::General;
};

/// \p alike are the newest jobs with its main operation, \p recent the newest of the shop. Nothing where
/// neither they nor its hours say anything.
std::optional<DurationEstimate> expectedDuration(const WorkToEstimate& work,
                                                 const std::vector<PastJob>& alike,
                                                 const std::vector<PastJob>& recent);

/// The same of lengths that need no fallback; nothing of fewer than enoughJobs.
std::optional<DurationEstimate> usualDuration(const std::vector<Hours>& lengths, DurationLevel level);

} // namespace baydesk
