// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/facts.h"
#include "domain/kpi/fraction.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

/// The outputs by class against labour and parts (catalogue B3). They are never scaled to fit.
struct Reconciliation {
    Money categoryTotal;
    Money outputTotal;
    /// Classes minus labour and parts.
    Money difference;
    /// The difference as a share of the total; missing where the total is 0.
    std::optional<Fraction> share;
    /// The difference is not larger than the tolerated share of the total.
    bool isReconciled;

    /// The whole line for people: both totals, the difference and its share.
    QString sentence() const;
};

/// The tolerance a shop starts with: 0.5 % of the total.
constexpr Percent defaultTolerance = Percent::fromBasisPoints(50);

/// Nothing where one of the two totals is not known.
std::optional<Reconciliation> reconcile(const MonthFacts& facts, Percent tolerance);

/// One comparison or remark about a month's figures, for people to judge; nothing is changed by it.
struct Remark {
    enum class Kind {
        Agrees,    ///< both sides are equal
        Explained, ///< they differ, and may by definition
        Doubtful   ///< unusual: look at it before relying on the figure
    };
    /// Stable: "hours_times_rate".
    const char* id;
    Kind kind;
    QString sentence;
};

/// Counts and identities compared: hours and rate with labour output, jobs with visits, listed people with
/// staff, bays with their kinds, the reported on-time share with whole counts.
std::vector<Remark> comparisons(const MonthFacts& facts);
/// What is unusual for a dealership's workshop (catalogue B3): warnings, not errors.
std::vector<Remark> plausibility(const MonthFacts& facts);

} // namespace baydesk
