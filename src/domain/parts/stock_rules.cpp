// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/stock_rules.h"

#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "domain/values/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StockRules)
};

/// What \p quantity of \p whole costs: all of it takes everything, so that nothing is left on an empty shelf.
Money share(Money cost, Quantity quantity, Quantity whole) {
    if (quantity == whole) {
        return cost;
    }
    return Money::fromFen(divideHalfUp(static_cast<Int128>(cost.fen()) * quantity.milli(), whole.milli()));
}

void requireReason(const QString& reason, const QString& sentence) {
    if (cleanText(reason).isEmpty()) {
        throw Refusal("stock.reason", sentence, {}, "reason");
    }
}

/// What a reversal takes off the shelf. A wrongly received lot goes at its own cost; where issues have
/// already carried that cost away, at the average, so that what stays keeps a sensible value.
Money costOfTakingOff(const StockBalance& balance, Quantity quantity, Money ownCost) {
    if (quantity == balance.onHand || ownCost > balance.value) {
        return share(balance.value, quantity, balance.onHand);
    }
    return ownCost;
}

/// What comes back from a line: never more than the line has cost, and all of it with its last piece.
Money costComingBack(const LineStock& line, Quantity quantity, Money ownCost) {
    return quantity == line.issued ? line.cost : std::min(ownCost, line.cost);
}

} // namespace

std::optional<Money> StockBalance::averageCost() const {
    if (onHand.isZero()) {
        return std::nullopt;
    }
    return Money::fromFen(divideHalfUp(static_cast<Int128>(value.fen()) * 1000, onHand.milli()));
}

namespace stock {

void requireQuantity(Quantity quantity) {
    if (quantity.isZero()) {
        throw Refusal("stock.quantity_zero", Tr::tr("The quantity must be more than 0."), {}, "quantity");
    }
    if (quantity < Quantity()) {
        throw Refusal("stock.quantity_negative", Tr::tr("A quantity cannot be below zero."),
                      Tr::tr("Stock goes back by a return or a reversal."), "quantity");
    }
    if (quantity > mostAtOnce) {
        throw Refusal(
            "stock.quantity_absurd",
            Tr::tr("%1 at once cannot be right; at most 10,000 move in one act.").arg(quantity.toString()),
            {}, "quantity");
    }
}

StockStep receipt(Quantity quantity, Money unitCost) {
    requireQuantity(quantity);
    if (unitCost.isNegative() || unitCost > Money::yuan(1'000'000)) {
        throw Refusal("stock.unit_cost",
                      Tr::tr("The cost of one unit must be between ¥0.00 and ¥1,000,000.00."), {},
                      "unit_cost");
    }
    return {quantity, amountFor(unitCost, quantity)};
}

StockStep issue(const StockBalance& balance, Quantity quantity, Quantity ownReservation, Quantity held) {
    requireQuantity(quantity);
    const Quantity forOthers = balance.reserved - ownReservation + held;
    // A reservation stands above any hold, so what is kept for this line is always free for it.
    const Quantity free = std::max({balance.onHand - forOthers, ownReservation, Quantity()});
    if (quantity > free) {
        throw Refusal(
            "stock.beyond_stock",
            Tr::tr("%1 cannot be issued: %2 on hand, %3 kept for others, so %4 free.")
                .arg(quantity.toString(), balance.onHand.toString(), forOthers.toString(), free.toString()),
            Tr::tr("Issue what is free, order the rest, or release what is kept for others."), "quantity");
    }
    return {-quantity, -share(balance.value, quantity, balance.onHand)};
}

StockStep takeBack(Quantity quantity, const LineStock& line) {
    requireQuantity(quantity);
    if (quantity > line.issued) {
        throw Refusal("stock.beyond_issued",
                      Tr::tr("%1 cannot come back: only %2 were issued for this line.")
                          .arg(quantity.toString(), line.issued.toString()),
                      {}, "quantity");
    }
    return {quantity, share(line.cost, quantity, line.issued)};
}

StockStep adjustment(const StockBalance& balance, Quantity counted, const QString& reason,
                     std::optional<Money> lastUnitCost) {
    requireReason(reason, Tr::tr("An adjustment needs its cause in words, such as “found behind bin A-07”."));
    const Quantity difference = counted - balance.onHand;
    if (difference.isZero()) {
        throw Refusal("stock.count_agrees",
                      Tr::tr("The count agrees with the books: %1 on hand.").arg(balance.onHand.toString()),
                      {}, "quantity");
    }
    if (!counted.isZero()) {
        requireQuantity(counted);
    }
    if (difference < Quantity()) {
        return {difference, -share(balance.value, -difference, balance.onHand)};
    }
    if (!balance.onHand.isZero()) {
        return {difference, share(balance.value, difference, balance.onHand)};
    }
    if (!lastUnitCost) {
        throw Refusal("stock.unit_cost_unknown",
                      Tr::tr("What this part costs is not known, since none was ever received."),
                      Tr::tr("Book it in as a receipt with its cost."), "quantity");
    }
    return {difference, amountFor(*lastUnitCost, difference)};
}

StockStep reversal(const StockBalance& balance, const Movement& movement, bool isReversed,
                   const QString& reason, const std::optional<LineStock>& line) {
    requireReason(reason, Tr::tr("A reversal needs its cause in words."));
    if (movement.kind == MovementKind::Reversal) {
        throw Refusal("stock.reversal_of_reversal", Tr::tr("This movement is itself a reversal and stands."),
                      Tr::tr("Book the movement anew."));
    }
    if (isReversed) {
        throw Refusal("stock.reversed_already", Tr::tr("This movement is reversed already."));
    }
    if (movement.quantity < Quantity()) {
        const Quantity comesBack = -movement.quantity;
        if (!line) {
            return {comesBack, -movement.cost};
        }
        if (comesBack > line->issued) {
            return takeBack(comesBack, *line); // refuses: some of it has come back already
        }
        return {comesBack, costComingBack(*line, comesBack, -movement.cost)};
    }
    if (movement.quantity > balance.onHand) {
        throw Refusal("stock.below_zero",
                      Tr::tr("%1 cannot be taken off: only %2 are on hand, the rest has been used.")
                          .arg(movement.quantity.toString(), balance.onHand.toString()),
                      Tr::tr("Take back what was issued first, or adjust the stock after a count."));
    }
    return {-movement.quantity, -costOfTakingOff(balance, movement.quantity, movement.cost)};
}

StockBalance after(const StockBalance& balance, const StockStep& step) {
    const StockBalance next{balance.onHand + step.quantity, balance.reserved, balance.value + step.cost};
    if (next.onHand < Quantity() || next.value.isNegative() ||
        (next.onHand.isZero() && !next.value.isZero())) {
        throw std::logic_error("a stock step leads to an impossible balance");
    }
    return next;
}

} // namespace stock
} // namespace baydesk
