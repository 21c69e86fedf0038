// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "storage/stock_checks.h"
#include "support/test_shop.h"

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
        PartDraft draft;
        draft.number = QString::fromLatin1(number);
        draft.name = QStringLiteral("前轮毂轴承");
        draft.fits = QStringLiteral("CX-5 12–24");
        draft.unit = QStringLiteral("个");
        draft.bin = QStringLiteral("A-07-3");
        draft.price = Money::yuan(113);
        draft.taxRate = Percent::fromBasisPoints(1300);
        return shop.act<PartsService>([&](PartsService& parts) {
            return parts.addPart(draft, OpeningStock{pieces(onHand), unitCost});
        });
    }

    /// An order with one job that wants \p quantity of a part, not yet approved.
    OrderId openOrder(PartId part, Quantity quantity) {
        Reception reception;
        reception.newCustomer.name = QStringLiteral("张伟");
        reception.newCustomer.phone = QStringLiteral("13800001111");
        reception.newVehicle.plate = QStringLiteral("沪A%1").arg(++plates, 5, 10, QLatin1Char('0'));
        reception.walkAround.mileageKm = 50'000;
        reception.walkAround.words = QStringLiteral("前轮异响");
        reception.promise = shop.context().now.plusMinutes(240);
        reception.jobs = {JobDraft{.complaint = QStringLiteral("异响"),
                                   .cause = {},
                                   .correction = {},
                                   .package = {},
                                   .comeback = {}}};
        const OrderId order =
            shop.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
        LineDraft line;
        line.kind = LineKind::Part;
        line.description = QStringLiteral("前轮毂轴承");
        line.part = part;
        line.quantity = quantity;
        line.unitPrice = Money::yuan(113);
        line.taxRate = Percent::fromBasisPoints(1300);
        shop.act<OrderService>([&](OrderService& orders) { orders.addLine(order, 1, line); });
        return order;
    }
    void approve(OrderId order) {
        shop.act<OrderService>([&](OrderService& orders) {
            orders.submitEstimate(order);
            OrderService::Answers answers{
                .approved = {1}, .declined = {}, .answer = {}, .promise = {}, .promiseReason = {}};
            answers.answer = {ConsentMethod::Phone, QStringLiteral("张伟")};
            orders.recordConsent(order, answers);
        });
        shop.passMinutes(1);
    }
    OrderId approvedOrder(PartId part, Quantity quantity) {
        const OrderId order = openOrder(part, quantity);
        approve(order);
        return order;
    }

    LineId lineOf(OrderId order) {
        return shop.session().one("SELECT id FROM order_lines WHERE order_id = ? AND kind = 'part'", {order},
                                  [](const Row& row) { return row.id<LineId>(0); });
    }
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
    QString numberOf(OrderId order) {
        return shop.session().one("SELECT number FROM orders WHERE id = ?", {order},
                                  [](const Row& row) { return row.text(0); });
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
    int plates = 0;
};

} // namespace baydesk
