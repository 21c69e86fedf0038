// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/availability.h"
#include "domain/parts/movement.h"
#include "domain/parts/stock_rules.h"
#include "storage/session.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace baydesk {

/// The stock ledger in the database: movements are appended, the balance of a part is one row kept in the
/// same transaction. The rules are stock:: of the domain; the lines of orders are the order's own business
/// (RepairOrder::recordIssue and the like), to be saved by the caller in the same transaction.
class StockStore {
  public:
    explicit StockStore(Session& session) : session_(session) {}

    /// A std::logic_error if there is no such part. Holds count while they expire after \p now.
    Availability availability(PartId part, Timestamp now);
    /// Of every part on the lines of an order.
    std::unordered_map<PartId, Availability> availabilities(OrderId order, Timestamp now);

    /// \name For order lines
    /// @{
    /// Keeps as much of \p wanted as is on hand, not reserved and not held for others; answers how much that
    /// is. Holds for \p order itself do not stand in the way and are taken over.
    Quantity reserve(PartId part, Quantity wanted, Timestamp now, std::optional<OrderId> order = {});
    void release(PartId part, Quantity reserved);
    /// Takes pieces off the shelf for a line, \p fromReservation of them from what was kept for it; answers
    /// their cost. Refuses more than is free for the line.
    Money issue(LineId line, PartId part, Quantity quantity, Quantity fromReservation, StaffId actor,
                Timestamp now, QDate today);
    /// Puts pieces of a line back onto the shelf; answers the cost that comes back with them. \p issued is
    /// what the line has taken, from the order.
    Money takeBack(LineId line, PartId part, Quantity quantity, const LineStock& issued,
                   const QString& reason, StaffId actor, Timestamp now, QDate today);
    /// @}

    /// \name For the parts counter
    /// @{
    struct Incoming {
        PartId part;
        Quantity quantity;
        /// Per unit, without tax.
        Money unitCost;
        /// Opening or Receipt.
        MovementKind kind = MovementKind::Receipt;
        std::optional<PurchaseLineId> purchaseLine;
        /// Such as the number of the delivery note; may be empty.
        QString reason;
    };
    MovementId receive(const Incoming& incoming, StaffId actor, Timestamp now, QDate today);
    /// Books the difference between \p counted and what is on hand. What is reserved must fit into what was
    /// counted: the caller lets reservations go before.
    MovementId adjust(PartId part, Quantity counted, const QString& reason, StaffId actor, Timestamp now,
                      QDate today);
    struct Reversed {
        MovementId id;
        StockStep step;
    };
    /// Takes a movement back. \p line is what the movement's order line has taken, where it has one; the
    /// caller records it there. A receipt of a purchase line opens that line again.
    Reversed reverse(MovementId movement, const QString& reason, const std::optional<LineStock>& line,
                     StaffId actor, Timestamp now, QDate today);
    /// @}

    StockBalance balance(PartId part);
    std::optional<Movement> movement(MovementId id);
    bool isReversed(MovementId id);

  private:
    struct Balance {
        StockBalance stock;
        Quantity held;
        Quantity heldForOrder;
    };
    struct Record {
        PartId part;
        MovementKind kind;
        std::optional<LineId> line;
        std::optional<PurchaseLineId> purchaseLine;
        std::optional<MovementId> reverses;
        QString reason;
    };
    Balance balanceWithHolds(PartId part, Timestamp now, std::optional<OrderId> order);
    std::optional<Money> lastUnitCost(PartId part);
    MovementId write(const Record& record, const StockBalance& before, const StockStep& step,
                     Quantity fromReservation, StaffId actor, Timestamp now, QDate today);

    Session& session_;
};

} // namespace baydesk
