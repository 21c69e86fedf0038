// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "storage/stock_checks.h"
#include "support/parts_scene.h"

#include <gtest/gtest.h>

namespace baydesk {

/// A shop with a parts counter: parts on the shelf and orders that want them. Whatever a test does, the stock
/// must explain itself at its end.
class PartsCounter : public testing::Test {
  protected:
    void TearDown() override {
        for (const StockFinding& finding : checkStock(shop.session())) {
            ADD_FAILURE() << finding.rule.toStdString() << ": " << finding.sentence.toStdString();
        }
    }

    static Quantity pieces(std::int64_t count) { return Quantity::whole(count); }

    PartId addPart(const char* number, std::int64_t onHand, Money unitCost = Money::yuan(20)) {
        return scene.addPart(number, onHand, unitCost);
    }
    OrderId openOrder(PartId part, Quantity quantity) { return scene.openOrder(part, quantity); }
    void approve(OrderId order) { scene.approve(order); }
    OrderId approvedOrder(PartId part, Quantity quantity) { return scene.approvedOrder(part, quantity); }
    LineId lineOf(OrderId order) { return scene.lineOf(order); }
    QString numberOf(OrderId order) { return scene.numberOf(order); }
    struct LineState {
        Quantity reserved;
        Quantity issued;
        Money cost;
    };
    LineState stateOf(OrderId order) {
        return shop.session().one(
            "SELECT reserved_milli, issued_milli, cost_cents FROM order_lines WHERE id = ?", {lineOf(order)},
            [](const Row& row) {
                return LineState{row.quantity(0), row.quantity(1), row.money(2)};
            });
    }
    Availability stockOf(PartId part) { return shop.service<PartsService>().details(part).stock; }

    template <class Act>
    auto counter(Act&& act) {
        return shop.act<PartsService>(std::forward<Act>(act));
    }
    /// The rule and field an act of the counter is refused with; nothing of it stays.
    template <class Act>
    QByteArray refusalOf(Act&& act) {
        try {
            counter([&](PartsService& parts) { act(parts); });
        } catch (const Refusal& refusal) {
            return refusal.field().isEmpty() ? refusal.rule() : refusal.rule() + " at " + refusal.field();
        }
        return "allowed";
    }
    StockOutcome receive(PartId part, std::int64_t count, Money unitCost = Money::yuan(20)) {
        return counter([&](PartsService& parts) {
            return parts.receive({part, pieces(count), unitCost, {}, QStringLiteral("DN-1")});
        });
    }

    TestShop shop;
    PartsScene scene{shop};
};

} // namespace baydesk
