// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>

namespace baydesk {

/// Why stock moved. Every piece that ever was on the shelf explains itself by these.
enum class MovementKind { Opening, Receipt, Issue, Return, Adjustment, Reversal };
template <>
struct Codes<MovementKind> {
    static constexpr std::array words{"opening", "receipt", "issue", "return", "adjustment", "reversal"};
};

/// One row of the stock ledger; never changed once written.
struct Movement {
    MovementId id;
    PartId part;
    MovementKind kind;
    /// Positive onto the shelf, negative off it; never zero.
    Quantity quantity;
    /// The change of the stock's value, with the quantity's sign or zero; without tax.
    Money cost;
    Quantity onHandAfter;
    std::optional<LineId> line;
    std::optional<PurchaseLineId> purchaseLine;
    std::optional<MovementId> reverses;
    QString reason;
    Timestamp at;
    QDate movedOn;
};

QString label(MovementKind kind);

} // namespace baydesk
