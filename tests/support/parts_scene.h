// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "support/test_shop.h"

#include <optional>

namespace baydesk {

/// Parts on the shelf of a test shop, and orders that want them.
class PartsScene {
  public:
    explicit PartsScene(TestShop& shop) : shop_(shop) {}

    /// ¥113.00 with 13 % tax, in bin A-07-3.
    PartId addPart(const char* number, std::int64_t onHand, Money unitCost = Money::yuan(20),
                   const char* name = "前轮毂轴承") {
        PartDraft draft;
        draft.number = QString::fromLatin1(number);
        draft.name = QString::fromUtf8(name);
        draft.fits = QStringLiteral("CX-5 12–24");
        draft.unit = QStringLiteral("个");
        draft.bin = QStringLiteral("A-07-3");
        draft.price = Money::yuan(113);
        draft.taxRate = Percent::fromBasisPoints(1300);
        return shop_.act<PartsService>([&](PartsService& parts) {
            return parts.addPart(draft, OpeningStock{Quantity::whole(onHand), unitCost});
        });
    }
    /// An order with one job that wants a part, not yet approved.
    OrderId openOrder(PartId part, Quantity quantity) {
        Reception reception;
        reception.newCustomer.name = QStringLiteral("张伟");
        reception.newCustomer.phone = QStringLiteral("13800001111");
        reception.newVehicle.plate = QStringLiteral("沪A%1").arg(++plates_, 5, 10, QLatin1Char('0'));
        reception.walkAround.mileageKm = 50'000;
        reception.walkAround.words = QStringLiteral("前轮异响");
        reception.promise = shop_.context().now.plusMinutes(240);
        JobDraft job;
        job.complaint = QStringLiteral("异响");
        reception.jobs = {job};
        const OrderId order =
            shop_.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
        LineDraft line;
        line.kind = LineKind::Part;
        line.description = QStringLiteral("前轮毂轴承");
        line.part = part;
        line.quantity = quantity;
        line.unitPrice = Money::yuan(113);
        line.taxRate = Percent::fromBasisPoints(1300);
        shop_.act<OrderService>([&](OrderService& orders) { orders.addLine(order, 1, line); });
        return order;
    }
    /// The customer says yes; a minute passes.
    void approve(OrderId order) {
        shop_.act<OrderService>([&](OrderService& orders) {
            orders.submitEstimate(order);
            OrderService::Answers answers;
            answers.approved = {1};
            answers.answer = {ConsentMethod::Phone, QStringLiteral("张伟")};
            orders.recordConsent(order, answers);
        });
        shop_.passMinutes(1);
    }
    OrderId approvedOrder(PartId part, Quantity quantity) {
        const OrderId order = openOrder(part, quantity);
        approve(order);
        return order;
    }
    LineId lineOf(OrderId order) {
        return shop_.session().one("SELECT id FROM order_lines WHERE order_id = ? AND kind = 'part'", {order},
                                   [](const Row& row) { return row.id<LineId>(0); });
    }
    QString numberOf(OrderId order) {
        return shop_.session().one("SELECT number FROM orders WHERE id = ?", {order},
                                   [](const Row& row) { return row.text(0); });
    }

  private:
    TestShop& shop_;
    int plates_ = 0;
};

} // namespace baydesk
