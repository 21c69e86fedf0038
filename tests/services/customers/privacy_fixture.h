// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customer_service.h"
#include "services/orders/orders_test.h"
#include "services/privacy_service.h"

#include <functional>

namespace baydesk {

/// A shop with one customer whose order went through the workshop.
class Privacy : public OrdersTest {
  protected:
    CustomerId customerOf(OrderId id) { return order(id).header().customer; }
    OrderId delivered() {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("客户改期")); });
        return id;
    }
    void later(int years) { shop.setNow(shop.context().today().addYears(years), QTime(10, 0)); }
    QByteArray ruleOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }
    void erase(CustomerId customer, const QString& reason = QStringLiteral("客户要求")) {
        shop.actAs(shop.owner);
        act<PrivacyService>([&](PrivacyService& privacy) { privacy.erase(customer, reason); });
    }
};

} // namespace baydesk
