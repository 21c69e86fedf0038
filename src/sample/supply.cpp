// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/supply.h"

#include "services/parts_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr const char* suppliers[] = {"一汽马自达备件中心", "上海汇众汽配", "华东汽配城"};

} // namespace

const StockedPart& Supply::stocked(PartId part) const {
    return *std::ranges::find(story_.cast.parts, part, &StockedPart::id);
}

QDate Supply::buy(const LivePart& missing, Quantity quantity, OrderId order) {
    const StockedPart& part = stocked(missing.part);
    const QDate expected = story_.desk.today().addDays(story_.dice.weighted({0, 60, 28, 12}));
    const PurchaseLineId line = story_.desk.as<PartsService>(story_.cast.partsClerks.front())
                                    .order({.part = part.id,
                                            .supplier = story_.dice.word(suppliers),
                                            .quantity = quantity,
                                            .unitCost = part.cost,
                                            .expectedOn = expected,
                                            .forOrder = order});
    planArrival(line, part, quantity, story_.dice.permille(130) ? expected.addDays(1) : expected);
    return expected;
}

void Supply::planArrival(PurchaseLineId line, const StockedPart& part, Quantity quantity, QDate day) {
    const Timestamp at = story_.timetable.opens(day).plusMinutes(story_.dice.between(60, 210));
    const PartId id = part.id;
    const Money cost = part.cost;
    story_.agenda.plan(at, [this, line, id, cost, quantity] {
        const QString note = QStringLiteral("送货单%1").arg(10000 + story_.dice.below(80000));
        story_.desk.as<PartsService>(story_.cast.partsClerks.back())
            .receive(
                {.part = id, .quantity = quantity, .unitCost = cost, .purchaseLine = line, .note = note});
        onArrival();
    });
}

void Supply::beginDay(QDate day) {
    if (day.dayOfWeek() == 1 || day.dayOfWeek() == 4) {
        story_.agenda.plan(story_.timetable.at(day, 9, 5), [this] { restock(); });
    }
    if (day.dayOfWeek() == 3) {
        story_.agenda.plan(story_.timetable.at(day, 16, 40), [this] { count(); });
    }
}

void Supply::restock() {
    for (const StockedPart& part : story_.cast.parts) {
        if (part.monthlyUse.isZero()) {
            continue;
        }
        PartsService counter = story_.desk.as<PartsService>(story_.cast.partsClerks.front());
        if (!counter.details(part.id).wantsOrdering()) {
            continue;
        }
        const Quantity quantity = std::max(Quantity::whole(2), part.monthlyUse);
        const QDate expected = story_.desk.today().addDays(story_.dice.between(1, 4));
        const PurchaseLineId line = counter.order({.part = part.id,
                                                   .supplier = QString::fromUtf8(suppliers[0]),
                                                   .quantity = quantity,
                                                   .unitCost = part.cost,
                                                   .expectedOn = expected,
                                                   .forOrder = {}});
        planArrival(line, part, quantity, expected);
    }
}

/// Two shelves a week; now and then a piece is missing.
void Supply::count() {
    for (int i = 0; i < 2; ++i) {
        const StockedPart& part = story_.dice.pickFrom(story_.cast.parts);
        PartsService counter = story_.desk.as<PartsService>(story_.cast.partsClerks.back());
        const Availability stock = counter.details(part.id).stock;
        if (stock.available() >= Quantity::whole(2) && story_.dice.permille(350)) {
            counter.adjust({.part = part.id,
                            .onHandSeen = stock.onHand,
                            .counted = stock.onHand - Quantity::whole(1),
                            .reason = QStringLiteral("盘点少一件，原因待查")});
        }
    }
}

void Supply::hold(const LiveOrder& order, PartId part, Quantity quantity) {
    PartsService counter = story_.desk.as<PartsService>(order.advisor);
    if (counter.details(part).stock.available() >= quantity) {
        counter.hold({.part = part,
                      .quantity = quantity,
                      .heldFor = QStringLiteral("%1 报价").arg(order.customer),
                      .forOrder = order.id});
    }
}

} // namespace baydesk
