// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/movement.h"

#include <QString>
#include <optional>

namespace baydesk {

/// What lies on the shelf of one part, and what it cost without tax.
struct StockBalance {
    Quantity onHand;
    Quantity reserved;
    Money value;

    /// The moving-average cost of one unit, for showing; empty without stock.
    std::optional<Money> averageCost() const;
    friend bool operator==(const StockBalance&, const StockBalance&) = default;
};

/// One change of a balance: what a ledger row holds.
struct StockStep {
    Quantity quantity;
    Money cost;
    friend bool operator==(const StockStep&, const StockStep&) = default;
};

/// What one order line has taken from the shelf, returns taken off.
struct LineStock {
    Quantity issued;
    Money cost;
};

/// The rules of the stock ledger as pure functions. Each answers with the step to write, or throws a Refusal.
///
/// The value follows the moving average: what is taken out costs its half-up share of the value, and the last
/// piece takes the rest, so that an empty shelf is worth nothing and the value never falls below zero.
namespace stock {

inline constexpr Quantity mostAtOnce = Quantity::whole(10'000);

/// Refuses a quantity of zero, below zero or above 10,000, at the field "quantity".
void requireQuantity(Quantity quantity);

/// Pieces that come in from outside at a cost per unit without tax.
StockStep receipt(Quantity quantity, Money unitCost);

/// Pieces for an order. \p ownReservation is what is kept for this very line, \p held what is held for
/// others. Refuses more than is free for the line, saying what is on hand, what is kept for others and what
/// is free.
StockStep issue(const StockBalance& balance, Quantity quantity, Quantity ownReservation, Quantity held);

/// Pieces an order gives back, at the cost they were issued at. Refuses more than the line has.
StockStep takeBack(Quantity quantity, const LineStock& line);

/// The difference a count found. Needs a reason. More than expected comes in at the average cost; onto an
/// empty shelf at \p lastUnitCost. Refuses a count that changes nothing, below zero or above 10,000.
StockStep adjustment(const StockBalance& balance, Quantity counted, const QString& reason,
                     std::optional<Money> lastUnitCost);

/// A movement taken back with the opposite sign; needs a reason. \p line is given for a movement of an order
/// line. Refuses a movement that is reversed already, a reversal, and what would bring the stock below zero.
StockStep reversal(const StockBalance& balance, const Movement& movement, bool isReversed,
                   const QString& reason, const std::optional<LineStock>& line);

/// The balance after a step; a step that leads below zero is a std::logic_error, since its rule was not
/// asked.
StockBalance after(const StockBalance& balance, const StockStep& step);

} // namespace stock
} // namespace baydesk
