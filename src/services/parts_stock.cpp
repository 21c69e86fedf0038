// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/repair_order.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/parts_service.h"
#include "services/rights.h"
#include "services/whole_pieces.h"
#include "storage/counter_store.h"
#include "storage/order_store.h"
#include "storage/part_store.h"
#include "storage/purchase_store.h"
#include "storage/stock_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PartsService)
};

QString stored(Quantity quantity) {
    return QString::number(quantity.milli());
}

QString stored(Money money) {
    return QString::number(money.fen());
}

PartId partOf(const OrderLine& line) {
    if (!line.part) {
        throw Refusal("line.no_part",
                      Tr::tr("“%1” is not a part: nothing is issued for it.").arg(line.description));
    }
    return *line.part;
}

} // namespace

QStringList PartsService::keepForWaiting(PartId part, std::optional<OrderId> first) {
    QStringList orders;
    OrderStore store(session_);
    for (const CounterStore::Lacking& lacking : CounterStore(session_).lacking(part, first)) {
        const Quantity kept =
            StockStore(session_).reserve(part, lacking.missing, context_.now, lacking.order);
        if (kept.isZero()) {
            continue; // a later line may have a hold of its own
        }
        RepairOrder order = store.load(lacking.order);
        order.setReserved(lacking.line, order.line(lacking.line).reserved + kept);
        store.save(order, context_.actor, context_.now, context_.shop->calendar);
        append(lacking.order, "order.part_reserved", {PartStore(session_).numberOf(part), stored(kept)});
        orders.append(order.header().number);
    }
    orders.removeDuplicates();
    return orders;
}

QStringList PartsService::letGo(PartId part, Quantity quantity) {
    QStringList orders;
    OrderStore store(session_);
    for (const Reservation& reservation : CounterStore(session_).reservationsLastFirst(part)) {
        if (quantity.isZero()) {
            break;
        }
        const Quantity taken = std::min(quantity, reservation.quantity);
        RepairOrder order = store.load(reservation.order);
        order.setReserved(reservation.line, reservation.quantity - taken);
        store.save(order, context_.actor, context_.now, context_.shop->calendar);
        StockStore(session_).release(part, taken);
        append(reservation.order, "order.reservation_lost",
               {PartStore(session_).numberOf(part), stored(taken)});
        orders.append(reservation.orderNumber);
        quantity -= taken;
    }
    orders.removeDuplicates();
    return orders;
}

QStringList PartsService::makeRoom(PartId part, Quantity onHandAfter) {
    const Quantity reserved = StockStore(session_).balance(part).reserved;
    return letGo(part, std::max(reserved - std::max(onHandAfter, Quantity()), Quantity()));
}

StockOutcome PartsService::receive(const ReceiptDraft& draft) {
    require(session_, context_, Right::OrderParts);
    requireTransaction();
    stock::receipt(draft.quantity, draft.unitCost); // what is typed wrongly is said first
    requireWholePieces(session_, draft.part, draft.quantity);
    std::optional<OrderId> forOrder;
    if (draft.purchaseLine) {
        const std::optional<PurchaseLine> line = PurchaseStore(session_).load(*draft.purchaseLine);
        if (!line || line->part != draft.part) {
            throw Refusal("purchase.unknown", Tr::tr("There is no such order of this part."));
        }
        requireReceivable(*line, draft.quantity);
        forOrder = line->forOrder;
    }
    StockStore(session_).receive({.part = draft.part,
                                  .quantity = draft.quantity,
                                  .unitCost = draft.unitCost,
                                  .kind = MovementKind::Receipt,
                                  .purchaseLine = draft.purchaseLine,
                                  .reason = draft.note},
                                 context_.actor, context_.now, context_.today());
    append(draft.part, "part.received", {stored(draft.quantity), stored(draft.unitCost), draft.note});
    return {.keptFor = keepForWaiting(draft.part, forOrder), .takenFrom = {}};
}

StockOutcome PartsService::adjust(const StockCount& count) {
    require(session_, context_, Right::AdjustStock);
    requireTransaction();
    const auto& [part, seen, counted, reason] = count;
    requireWholePieces(session_, part, counted);
    StockStore store(session_);
    const Quantity before = store.balance(part).onHand;
    if (before != seen) {
        throw Refusal("stock.moved_since_count",
                      Tr::tr("The books said %1 when this was counted and say %2 now.")
                          .arg(seen.toString(), before.toString()),
                      Tr::tr("Look at the movements, then open the count again and count once more."),
                      "quantity");
    }
    StockOutcome outcome;
    outcome.takenFrom = makeRoom(part, counted);
    store.adjust(part, counted, reason, context_.actor, context_.now, context_.today());
    append(part, "part.adjusted", {stored(before), stored(counted), reason});
    outcome.keptFor = counted > before ? keepForWaiting(part, std::nullopt) : QStringList();
    return outcome;
}

StockOutcome PartsService::reverse(MovementId id, const QString& reason) {
    require(session_, context_, Right::AdjustStock);
    requireTransaction();
    StockStore store(session_);
    const std::optional<Movement> movement = store.movement(id);
    if (!movement) {
        throw Refusal("stock.movement_unknown", Tr::tr("There is no such movement."));
    }
    StockOutcome outcome;
    if (movement->quantity > Quantity()) {
        giveUpOwn(*movement);
        outcome.takenFrom =
            makeRoom(movement->part, store.balance(movement->part).onHand - movement->quantity);
    }
    if (movement->line) {
        reverseForLine(*movement, reason);
    } else {
        store.reverse(id, reason, std::nullopt, context_.actor, context_.now, context_.today());
    }
    append(movement->part, "part.movement_reversed", {stored(movement->quantity), reason});
    if (movement->quantity < Quantity()) {
        outcome.keptFor = keepForWaiting(movement->part, std::nullopt);
    }
    return outcome;
}

/// Taking a return back uses up what the return left kept for the same line.
void PartsService::giveUpOwn(const Movement& movement) {
    if (!movement.line) {
        return;
    }
    OrderStore orders(session_);
    RepairOrder order = orders.load(orders.orderOfLine(*movement.line));
    const Quantity reserved = order.line(*movement.line).reserved;
    const Quantity own = std::min(movement.quantity, reserved);
    if (own.isZero()) {
        return;
    }
    StockStore(session_).release(movement.part, own);
    order.setReserved(*movement.line, reserved - own);
    orders.save(order, context_.actor, context_.now, context_.shop->calendar);
}

void PartsService::reverseForLine(const Movement& movement, const QString& reason) {
    OrderStore orders(session_);
    RepairOrder order = orders.load(orders.orderOfLine(*movement.line));
    const OrderLine& line = order.line(*movement.line);
    const StockStore::Reversed reversed =
        StockStore(session_).reverse(movement.id, reason, LineStock{line.issued, line.cost}, context_.actor,
                                     context_.now, context_.today());
    if (reversed.step.quantity > Quantity()) {
        order.recordReturn(*movement.line, reversed.step.quantity, reversed.step.cost);
    } else {
        order.recordIssue(*movement.line, -reversed.step.quantity, -reversed.step.cost);
    }
    orders.save(order, context_.actor, context_.now, context_.shop->calendar);
    append(*order.header().id, "order.movement_reversed",
           {PartStore(session_).numberOf(movement.part), stored(movement.quantity), reason});
}

void PartsService::issue(LineId id, Quantity quantity) {
    require(session_, context_, Right::IssueParts);
    requireTransaction();
    stock::requireQuantity(quantity);
    OrderStore orders(session_);
    RepairOrder order = orders.load(orders.orderOfLine(id));
    const PartId part = partOf(order.line(id));
    requireWholePieces(session_, part, quantity);
    RepairOrder(order).recordIssue(id, quantity,
                                   Money()); // whether the order wants it is asked before the shelf is
    const Quantity fromReservation = std::min(quantity, order.line(id).reserved);
    const Money cost = StockStore(session_).issue(id, part, quantity, fromReservation, context_.actor,
                                                  context_.now, context_.today());
    order.setReserved(id, order.line(id).reserved - fromReservation);
    order.recordIssue(id, quantity, cost);
    orders.save(order, context_.actor, context_.now, context_.shop->calendar);
    append(*order.header().id, "order.part_issued", {PartStore(session_).numberOf(part), stored(quantity)});
}

StockOutcome PartsService::returnPart(LineId id, Quantity quantity, const QString& reason) {
    require(session_, context_, Right::IssueParts);
    requireTransaction();
    stock::requireQuantity(quantity);
    if (cleanText(reason).isEmpty()) {
        throw Refusal("stock.reason", Tr::tr("A return needs its cause in words."), {}, "reason");
    }
    OrderStore orders(session_);
    RepairOrder order = orders.load(orders.orderOfLine(id));
    const OrderLine& line = order.line(id);
    const PartId part = partOf(line);
    requireWholePieces(session_, part, quantity);
    const Money cost =
        StockStore(session_).takeBack(id, part, quantity, {line.issued, line.cost}, cleanText(reason),
                                      context_.actor, context_.now, context_.today());
    order.recordReturn(id, quantity, cost);
    orders.save(order, context_.actor, context_.now, context_.shop->calendar);
    append(*order.header().id, "order.part_returned",
           {PartStore(session_).numberOf(part), stored(quantity), cleanText(reason)});
    return {.keptFor = keepForWaiting(part, std::nullopt), .takenFrom = {}};
}

} // namespace baydesk
