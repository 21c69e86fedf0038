// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/discount_service.h"
#include "services/orders/orders_test.h"

namespace baydesk {

/// Discounts within the authority of a role, and those that are asked for.
class Discounts : public OrdersTest {
  protected:
    /// Job A: ¥150.00 of labour and ¥200.00 of parts.
    OrderId estimate() {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, labourLine());
            orders.addLine(id, 1, padLine());
        });
        return id;
    }
    static LineDraft discount(Money amount, OutputHalf half = OutputHalf::Labour) {
        LineDraft draft;
        draft.kind = LineKind::Discount;
        draft.discountOn = half;
        draft.description = QStringLiteral("老客户优惠");
        draft.unitPrice = amount;
        draft.taxRate = Percent::fromBasisPoints(1300);
        return draft;
    }
    QByteArray refusedAs(StaffId who, OrderId id, const LineDraft& draft) {
        shop.actAs(who);
        return refusedBy<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, draft); });
    }
    void take(StaffId who, OrderId id, const LineDraft& draft) {
        shop.actAs(who);
        act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, draft); });
    }
    DiscountRequestId ask(OrderId id, Money amount) {
        shop.actAs(shop.advisor);
        return act<DiscountService>([&](DiscountService& discounts) {
            return discounts.ask(id, 1, discount(amount), QStringLiteral("老客户"));
        });
    }
    DiscountRequest request(OrderId id) {
        return shop.service<DiscountService>().requests(id).front().request;
    }
    bool mayGrant(StaffId who, OrderId id) {
        shop.actAs(who);
        return shop.service<DiscountService>().requests(id).front().mayGrant;
    }
    std::size_t toAnswer(StaffId who) {
        shop.actAs(who);
        return shop.service<DiscountService>().toAnswer().size();
    }
    QByteArray grantAs(StaffId who, DiscountRequestId id) {
        shop.actAs(who);
        return refusedBy<DiscountService>([&](DiscountService& discounts) { discounts.grant(id); });
    }
    QStringList sentences(OrderId id) {
        QStringList all;
        for (const HistoryEntry& each : shop.service<OrderService>().order(id).history) {
            all.append(describe(each, shop.settings().calendar));
        }
        return all;
    }
};

} // namespace baydesk
