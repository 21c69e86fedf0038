// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

/// One line as it was offered to the customer.
struct EstimateLine {
    int position;
    LineKind kind;
    OutputHalf output;
    Payer payer;
    QString description;
    /// Labour only.
    Hours soldHours;
    /// Everything but labour.
    Quantity quantity;
    Money unitPrice;
    Money amount;
    bool operator==(const EstimateLine&) const = default;
};

/// A job as it was offered: neither removed nor declined.
struct EstimateJob {
    int position;
    /// Its fault is not known yet: it has its price after the diagnosis, and the customer is asked again
    /// then.
    bool isPricedLater;
    std::vector<EstimateLine> lines;
    bool operator==(const EstimateJob&) const = default;
};

/// What the customer is offered at one moment.
using OfferedWork = std::vector<EstimateJob>;

/// What the customer pays of an offer, and what all of it comes to.
Money customerShare(const OfferedWork& offer);
Money labourOf(const OfferedWork& offer);
Money partsOf(const OfferedWork& offer);

/// An estimate as it was given; never changed afterwards. The next one is another version of it.
struct Estimate {
    int version;
    Timestamp at;
    QString givenBy;
    /// The last day its prices stand.
    QDate validUntil;
    OfferedWork offer;
    bool hasExpired(QDate today) const { return validUntil < today; }
};

/// What is otherwise in a later offer. Nothing is said of a line whose amount and words stand.
struct EstimateChange {
    enum class Kind { JobAdded, JobGone, LineAdded, LineGone, LineChanged, PriceStillOpen, PriceNowKnown };
    Kind kind;
    /// A, B, …
    QString job;
    /// Of a line; of a changed one as it is now.
    QString description;
    /// What it came to and comes to; nothing where there was or is nothing.
    std::optional<Money> before;
    std::optional<Money> after;
    bool operator==(const EstimateChange&) const = default;
};

/// In the order of the jobs and their lines.
std::vector<EstimateChange> changesBetween(const OfferedWork& before, const OfferedWork& after);

/// The change in one sentence: "Job A: brake pads ¥328.00 → ¥410.00".
QString describe(const EstimateChange& change);

} // namespace baydesk
