// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parts_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "services/whole_pieces.h"
#include "storage/counter_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/part_store.h"
#include "storage/purchase_store.h"
#include "storage/stock_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <cassert>
#include <limits>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PartsService)
};

constexpr int movementsShown = 100;
constexpr int monthsShown = 12;

QString stored(Quantity quantity) {
    return QString::number(quantity.milli());
}

QString stored(Money money) {
    return QString::number(money.fen());
}

} // namespace

void PartsService::requireTransaction() const {
    assert(session_.inTransaction());
}

void PartsService::append(PartId part, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Part,
                                  part.value(), act, details);
}

void PartsService::append(OrderId order, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  order.value(), act, details);
}

std::vector<PartRow> PartsService::search(const QString& text, int limit) {
    require(session_, context_, Right::SeeParts);
    std::vector<PartRow> rows;
    for (Part& part : PartStore(session_).search(text, limit)) {
        PartRow row{
            .part = std::move(part), .stock = {}, .reservedFor = {}, .substitute = {}, .lastSale = {}};
        const PartId id = row.part.id;
        row.stock = StockStore(session_).availability(id, context_.now);
        if (!row.stock.reserved.isZero()) {
            row.reservedFor = CounterStore(session_).reservations(id);
        }
        for (SubstituteRow& substitute : substitutesOf(row.part)) {
            const Quantity best = row.substitute ? row.substitute->stock.available() : Quantity();
            if (substitute.stock.available() > best) {
                row.substitute = std::move(substitute);
            }
        }
        row.lastSale = CounterStore(session_).lastSale(id);
        rows.push_back(std::move(row));
    }
    return rows;
}

PartId PartsService::find(const QString& number) {
    require(session_, context_, Right::SeeParts);
    if (const std::optional<PartId> found = PartStore(session_).findByNumber(number)) {
        return *found;
    }
    throw Refusal("part.unknown", Tr::tr("There is no part with the number “%1”.").arg(cleanText(number)),
                  Tr::tr("Search the catalogue by name or OE number, or add the part."), "number");
}

PartDetails PartsService::details(PartId id) {
    require(session_, context_, Right::SeeParts);
    CounterStore counter(session_);
    StockStore stockStore(session_);
    PartDetails details{.part = PartStore(session_).load(id),
                        .stock = stockStore.availability(id, context_.now),
                        .balance = stockStore.balance(id),
                        .margin = {},
                        .reservations = counter.reservations(id),
                        .holds = counter.holds(id, context_.now),
                        .arrivals = counter.arrivals(id),
                        .waiting = waitingFor(id),
                        .substitutes = {},
                        .lastSale = counter.lastSale(id),
                        .movements = counter.movements(id, movementsShown),
                        .demand = counter.monthlyDemand(id, context_.today(), monthsShown)};
    if (const std::optional<Money> cost = details.balance.averageCost()) {
        details.margin = marginOf(details.part.price, details.part.taxRate, *cost);
    }
    details.substitutes = substitutesOf(details.part);
    return details;
}

StockReport PartsService::stock(const QString& number) {
    require(session_, context_, Right::SeeParts);
    const PartId id = find(number);
    return {PartStore(session_).load(id), StockStore(session_).availability(id, context_.now),
            CounterStore(session_).movements(id, std::numeric_limits<int>::max())};
}

std::vector<MovementRow> PartsService::movements(PartId part, int limit) {
    require(session_, context_, Right::SeeParts);
    return CounterStore(session_).movements(part, limit);
}

std::unordered_map<PartId, Availability> PartsService::availabilities(OrderId order) {
    require(session_, context_, Right::SeeParts);
    return StockStore(session_).availabilities(order, context_.now);
}

std::vector<HistoryEntry> PartsService::history(PartId part, int limit) {
    require(session_, context_, Right::SeeHistory);
    std::vector<HistoryEntry> entries = HistoryStore(session_).of(HistorySubject::Part, part.value(), limit);
    PrivateData(session_, context_).apply(entries);
    return entries;
}

std::optional<OrderId> PartsService::openOrder(const QString& number) {
    require(session_, context_, Right::SeeOrders);
    const QString typed = cleanText(number).toUpper();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    OrderStore orders(session_);
    const std::optional<OrderId> order = orders.findByNumber(typed);
    if (!order || isClosed(orders.load(*order).state())) {
        throw Refusal("parts.order_unknown", Tr::tr("No open order has the number “%1”.").arg(typed),
                      Tr::tr("Write it as on its papers, such as R261121-018, or leave it empty."), "order");
    }
    return order;
}

std::vector<CounterLine> PartsService::linesToIssue() {
    require(session_, context_, Right::SeeParts);
    std::vector<CounterLine> lines = CounterStore(session_).linesToIssue();
    complete(lines);
    return lines;
}

std::vector<CounterLine> PartsService::linesIssued() {
    require(session_, context_, Right::SeeParts);
    return CounterStore(session_).linesIssued();
}

std::vector<CounterLine> PartsService::waitingFor(PartId part) {
    std::vector<CounterLine> lines;
    for (const CounterStore::Lacking& lacking : CounterStore(session_).lacking(part, std::nullopt)) {
        lines.push_back(CounterStore(session_).line(lacking.line).value());
    }
    complete(lines);
    return lines;
}

void PartsService::complete(std::vector<CounterLine>& lines) {
    std::unordered_map<PartId, Availability> known;
    for (CounterLine& line : lines) {
        auto found = known.find(line.part);
        if (found == known.end()) {
            found =
                known.emplace(line.part, StockStore(session_).availability(line.part, context_.now)).first;
        }
        line.issuable = std::min(line.outstanding(), line.reserved + found->second.available());
        line.nextArrival = found->second.nextArrival;
    }
}

std::vector<SubstituteRow> PartsService::substitutesOf(const Part& part) {
    PartStore parts(session_);
    std::vector<SubstituteRow> rows;
    for (const PartId id : parts.substitutes(part.id)) {
        const Part substitute = parts.load(id);
        rows.push_back({id, substitute.number, substitute.name, substitute.origin, substitute.price,
                        StockStore(session_).availability(id, context_.now), part.supersededBy == id});
    }
    return rows;
}

PartId PartsService::addPart(const PartDraft& draft, const std::optional<OpeningStock>& opening) {
    require(session_, context_, Right::EditParts);
    requireTransaction();
    const PartDraft part = checkedPart(draft);
    const PartId id = PartStore(session_).insert(part);
    append(id, "part.added", {part.number, part.name, stored(part.price)});
    if (opening && !opening->quantity.isZero()) {
        requireWholePieces(session_, id, opening->quantity);
        StockStore(session_).receive({.part = id,
                                      .quantity = opening->quantity,
                                      .unitCost = opening->unitCost,
                                      .kind = MovementKind::Opening,
                                      .purchaseLine = {},
                                      .reason = {}},
                                     context_.actor, context_.now, context_.today());
    }
    return id;
}

void PartsService::edit(PartId id, std::int64_t revision, const PartEdit& edit) {
    require(session_, context_, Right::EditParts);
    requireTransaction();
    Part part = PartStore(session_).load(id);
    const PartDraft checked =
        checkedPart({part.number, part.oeNumber, part.name, part.fits, part.unit, part.pack, edit.bin,
                     part.origin, edit.price, part.taxRate, edit.reorderPoint});
    Part changed = part;
    changed.price = checked.price;
    changed.bin = checked.bin;
    changed.reorderPoint = checked.reorderPoint;
    part.revision = revision;
    PartStore(session_).update(part, changed);
    if (changed.price != part.price) {
        append(id, "part.price_changed", {stored(part.price), stored(changed.price)});
    }
    if (changed.bin != part.bin) {
        append(id, "part.bin_changed", {part.bin, changed.bin});
    }
    if (changed.reorderPoint != part.reorderPoint) {
        append(id, "part.reorder_point_changed", {stored(part.reorderPoint), stored(changed.reorderPoint)});
    }
}

void PartsService::addSubstitute(PartId part, PartId substitute) {
    require(session_, context_, Right::EditParts);
    requireTransaction();
    if (part == substitute) {
        throw Refusal("part.own_substitute", Tr::tr("A part cannot stand in for itself."), {}, "substitute");
    }
    const QString number = PartStore(session_).numberOf(substitute);
    PartStore(session_).addSubstitute(part, substitute);
    append(part, "part.substitute_added", {number});
}

PurchaseLineId PartsService::order(const PurchaseDraft& draft) {
    require(session_, context_, Right::OrderParts);
    requireTransaction();
    const PurchaseDraft purchase = checkedPurchase(draft, context_.today());
    requireWholePieces(session_, purchase.part, purchase.quantity);
    const PurchaseLineId id = PurchaseStore(session_).insert(purchase, context_.actor, context_.now);
    append(purchase.part, "part.ordered",
           {stored(purchase.quantity), purchase.supplier, purchase.expectedOn.toString(Qt::ISODate)});
    return id;
}

void PartsService::cancelOrder(PurchaseLineId id) {
    require(session_, context_, Right::OrderParts);
    requireTransaction();
    const std::optional<PurchaseLine> line = PurchaseStore(session_).load(id);
    if (!line) {
        throw Refusal("purchase.unknown", Tr::tr("There is no such order."));
    }
    requireCancellable(*line);
    PurchaseStore(session_).cancel(id, context_.now);
    append(line->part, "part.order_cancelled", {stored(line->open()), line->supplier});
}

HoldId PartsService::hold(const HoldDraft& draft) {
    require(session_, context_, Right::HoldParts);
    requireTransaction();
    const Availability stock = StockStore(session_).availability(draft.part, context_.now);
    const HoldDraft hold = checkedHold(draft, stock.available());
    requireWholePieces(session_, hold.part, hold.quantity);
    const Timestamp usual = context_.now.plus(context_.shop->holdLength);
    const Timestamp expires = std::max(usual, draft.until.value_or(usual));
    const HoldId id = PurchaseStore(session_).insert(hold, context_.actor, context_.now, expires);
    append(hold.part, "part.held",
           {stored(hold.quantity), hold.heldFor, QString::number(expires.milliseconds())});
    PurchaseStore(session_).forgetEndedHolds(context_.now);
    return id;
}

StockOutcome PartsService::releaseHold(HoldId id) {
    require(session_, context_, Right::HoldParts);
    requireTransaction();
    if (!PurchaseStore(session_).findHold(id)) {
        throw Refusal("hold.released", Tr::tr("This hold was released already."));
    }
    return letHoldGo(id);
}

HoldId PartsService::holdInstead(const Hold& held, const HoldDraft& draft) {
    PurchaseStore(session_).release(held.id, context_.now);
    append(held.part, "part.hold_released", {stored(held.quantity), held.heldFor});
    return hold(draft);
}

StockOutcome PartsService::letHoldGo(HoldId id) {
    const std::optional<Hold> hold = PurchaseStore(session_).findHold(id);
    if (!hold) {
        return {};
    }
    PurchaseStore(session_).release(id, context_.now);
    append(hold->part, "part.hold_released", {stored(hold->quantity), hold->heldFor});
    PurchaseStore(session_).forgetEndedHolds(context_.now);
    return {.keptFor = keepForWaiting(hold->part, std::nullopt), .takenFrom = {}};
}

} // namespace baydesk
