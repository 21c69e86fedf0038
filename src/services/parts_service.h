// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/availability.h"
#include "domain/parts/counter.h"
#include "domain/parts/part.h"
#include "domain/parts/stock_rules.h"
#include "domain/staff/history.h"
#include "services/context.h"

#include <QStringList>
#include <optional>
#include <unordered_map>
#include <vector>

namespace baydesk {

class Session;

/// A part that may stand in for another.
struct SubstituteRow {
    PartId part;
    QString number;
    QString name;
    PartOrigin origin = PartOrigin::Genuine;
    Money price;
    Availability stock;
    /// It replaces the part for good.
    bool isSuccessor = false;
};

/// Everything that answers "can I promise this part?" in one row.
struct PartRow {
    Part part;
    Availability stock;
    /// The orders something is kept for.
    std::vector<Reservation> reservedFor;
    /// The substitute with the most available, if any has some.
    std::optional<SubstituteRow> substitute;
    std::optional<LastSale> lastSale;
};

/// One part with all there is to know about it.
struct PartDetails {
    Part part;
    Availability stock;
    StockBalance balance;
    /// Of the price without tax over the moving-average cost; empty without stock.
    std::optional<Percent> margin;
    std::vector<Reservation> reservations;
    std::vector<HoldRow> holds;
    std::vector<ArrivalRow> arrivals;
    /// Approved lines that lack pieces, the oldest approval first: they are served before anybody new.
    std::vector<CounterLine> waiting;
    std::vector<SubstituteRow> substitutes;
    std::optional<LastSale> lastSale;
    /// Newest first, the last hundred.
    std::vector<MovementRow> movements;
    /// Twelve months, oldest first.
    std::vector<MonthDemand> demand;

    /// Whether stock and orders together have fallen to the reorder point.
    bool wantsOrdering() const {
        return !part.reorderPoint.isZero() && stock.available() + stock.onOrder <= part.reorderPoint;
    }
};

/// What the console prints of a part.
struct StockReport {
    Part part;
    Availability stock;
    std::vector<MovementRow> movements;
};

/// What lies on the shelf from the day a part is entered.
struct OpeningStock {
    Quantity quantity;
    /// Per unit, without tax.
    Money unitCost;
};

struct PartEdit {
    Money price;
    QString bin;
    Quantity reorderPoint;
};

struct ReceiptDraft {
    PartId part;
    Quantity quantity;
    /// Per unit, without tax.
    Money unitCost;
    /// The order it arrives for, if it was ordered.
    std::optional<PurchaseLineId> purchaseLine;
    /// Such as the number of the delivery note; may be empty.
    QString note;
};

/// What lies on the shelf by hand.
struct StockCount {
    PartId part;
    /// What the books said when it was counted: pieces that moved since were not looked at.
    Quantity onHandSeen;
    Quantity counted;
    QString reason;
};

/// What an act at the counter meant for orders: those that have pieces kept for them now, and those that lost
/// them.
struct StockOutcome {
    QStringList keptFor;
    QStringList takenFrom;
};

/// The parts counter: catalogue, stock, purchasing and holds.
///
/// Where pieces become free, by an arrival, a return, a count or a released hold, approved lines that lack
/// them get them kept at once, the oldest approval first. Where a correction leaves less than is kept, the
/// youngest approval gives way.
class PartsService {
  public:
    PartsService(Session& session, const Context& context) : session_(session), context_(context) {}

    /// \name Looking up
    /// @{
    /// The best matches first; none for an empty text.
    std::vector<PartRow> search(const QString& text, int limit = 50);
    /// Refuses a number that no part has.
    PartId find(const QString& number);
    PartDetails details(PartId part);
    /// As find(), with every movement.
    StockReport stock(const QString& number);
    std::vector<MovementRow> movements(PartId part, int limit);
    /// Of every part on an order's lines.
    std::unordered_map<PartId, Availability> availabilities(OrderId order);
    /// Approved part lines that wait for pieces, by promise, with what could be issued now.
    std::vector<CounterLine> linesToIssue();
    /// Part lines of orders in the shop that could give pieces back.
    std::vector<CounterLine> linesIssued();
    /// What was decided about a part: prices, bins, orders, holds, corrections; newest first.
    std::vector<HistoryEntry> history(PartId part, int limit = 50);
    /// The open order a part is bought or held for; none for an empty text. Refuses, at the field "order", a
    /// number that no open order has.
    std::optional<OrderId> openOrder(const QString& number);
    /// @}

    /// \name Catalogue
    /// @{
    PartId addPart(const PartDraft& draft, const std::optional<OpeningStock>& opening = {});
    /// \p revision is of the part as the person saw it.
    void edit(PartId part, std::int64_t revision, const PartEdit& edit);
    void addSubstitute(PartId part, PartId substitute);
    /// @}

    /// \name Purchasing and holding
    /// @{
    PurchaseLineId order(const PurchaseDraft& draft);
    void cancelOrder(PurchaseLineId line);
    /// Lasts as long as the shop says.
    HoldId hold(const HoldDraft& draft);
    StockOutcome releaseHold(HoldId hold);
    /// @}

    /// \name Moving stock
    /// @{
    StockOutcome receive(const ReceiptDraft& draft);
    StockOutcome adjust(const StockCount& count);
    StockOutcome reverse(MovementId movement, const QString& reason);
    void issue(LineId line, Quantity quantity);
    StockOutcome returnPart(LineId line, Quantity quantity, const QString& reason);
    /// @}

  private:
    friend class OrderService;       // whose acts set pieces free, too
    friend class PreparationService; // who cancels an appointment need not be allowed to hold parts
    /// As releaseHold(), for an act that has its own right; a hold that was released already stays so.
    StockOutcome letHoldGo(HoldId hold);
    /// A hold of more pieces in the place of \p held; nobody else gets its pieces in between.
    HoldId holdInstead(const Hold& held, const HoldDraft& draft);
    /// Pieces became free: keeps them for approved lines that lack them, those of \p first before the others,
    /// then by the oldest approval. Answers the numbers of the orders that have some kept now.
    QStringList keepForWaiting(PartId part, std::optional<OrderId> first);
    void requireTransaction() const;
    void append(PartId part, const char* act, const QStringList& details);
    void append(OrderId order, const char* act, const QStringList& details);
    std::vector<SubstituteRow> substitutesOf(const Part& part);
    std::vector<CounterLine> waitingFor(PartId part);
    void complete(std::vector<CounterLine>& lines);
    QStringList letGo(PartId part, Quantity quantity);
    QStringList makeRoom(PartId part, Quantity onHandAfter);
    void giveUpOwn(const Movement& movement);
    void reverseForLine(const Movement& movement, const QString& reason);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
