// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/amount.h"
#include "domain/kpi/kpi.h"
#include "domain/values/id.h"

#include <QDate>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace baydesk {

/// Why an order does not count in a figure.
enum class LeftOut {
    Void,           ///< the order was cancelled
    Internal,       ///< internal work only, or an internal line
    Goodwill,       ///< given away: nobody pays for it
    NotSettled,     ///< finished, but not settled yet
    SameVisit,      ///< another order of the same visit counts already
    Declined,       ///< the work was declined, or is not approved yet
    NewFault,       ///< came back with another fault
    Misuse,         ///< came back because of the customer's use
    NoPromise,      ///< delivered without a promised time
    NoClass,        ///< the fault is of the other class, or of none
    ClockRunning,   ///< the clock is still running
    ClockCorrected, ///< a correction stands in its place
    NoAnswer        ///< the customer did not answer
};
QString label(LeftOut reason);

/// One order behind a figure: what it contributes, or why it does not.
struct EvidenceRow {
    OrderId order;
    QString number;
    QString plate;
    /// The day it counts by.
    QDate day;
    /// Fen, seconds or pieces, by Evidence: see evidenceUnit(). What is left out says what it would have
    /// been.
    std::int64_t contribution = 0;
    std::optional<LeftOut> leftOut;
    /// The order it came back from, where it is a comeback.
    QString original;
};

/// What the contributions of this evidence are counted in.
AmountUnit evidenceUnit(Evidence evidence);

} // namespace baydesk
