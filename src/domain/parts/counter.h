// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/month.h"
#include "domain/parts/movement.h"
#include "domain/parts/purchase.h"

#include <QString>
#include <optional>

namespace baydesk {

/// What the parts counter reads: rows put together for looking at, never written back.

/// An approved part line of an order in the shop.
struct CounterLine {
    LineId line;
    OrderId order;
    QString orderNumber;
    QString plate;
    /// A, B, … of the job.
    QString jobLetter;
    PartId part;
    QString partNumber;
    QString partName;
    QString unit;
    QString bin;
    Quantity quantity;
    Quantity reserved;
    Quantity issued;
    std::optional<Timestamp> promise;
    /// What could be issued for it now: its reservation and what is free.
    Quantity issuable;
    /// Where something is missing: the next day on which the part arrives.
    std::optional<QDate> nextArrival;

    Quantity outstanding() const { return quantity - issued; }
    Quantity missing() const { return quantity - issued - reserved; }
};

/// For whom pieces are kept.
struct Reservation {
    LineId line;
    OrderId order;
    QString orderNumber;
    QString plate;
    Quantity quantity;
    std::optional<Timestamp> promise;
};

/// A ledger row with its order and what became of it.
struct MovementRow {
    Movement movement;
    std::optional<OrderId> order;
    QString orderNumber;
    QString actor;
    bool isReversed = false;

    bool isReversible() const { return !isReversed && movement.kind != MovementKind::Reversal; }
};

/// A hold with the one who made it.
struct HoldRow {
    Hold hold;
    QString actor;
};

/// An ordered line with the repair order it is for.
struct ArrivalRow {
    PurchaseLine line;
    QString forOrderNumber;
};

/// What a part was last sold for, per unit with tax.
struct LastSale {
    Money price;
    QDate on;
    QString orderNumber;
};

/// Issues less returns of one month.
struct MonthDemand {
    Month month;
    Quantity quantity;
};

} // namespace baydesk
