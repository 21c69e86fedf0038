// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billing/payment.h"
#include "services/context.h"

#include <functional>
#include <optional>
#include <vector>

namespace baydesk {

class RepairOrder;
class Session;

/// What one way of paying brought on a day.
struct CashUpLine {
    PaymentMethod method;
    /// Payments less refunds, as recorded.
    Money expected;
    /// What was counted, if the day is cashed up; a payment after that asks for another count.
    std::optional<Money> counted;
    std::optional<Money> expectedWhenCounted;
    QString reason;
};

/// One payment of a day.
struct DayPayment {
    OrderId order;
    QString number;
    QString plate;
    Payment payment;
};

/// Settling, paying and the day's cash.
class BillingService {
  public:
    BillingService(Session& session, const Context& context);

    /// As OrderService::seen().
    BillingService& seen(std::int64_t revision);

    void settle(OrderId id, Payer payer);
    void pay(OrderId id, Payer payer, PaymentMethod method, Money amount);
    void refund(OrderId id, Payer payer, PaymentMethod method, Money amount, const QString& reason);
    void reverseSettlement(OrderId id, const QString& reason);

    std::vector<CashUpLine> day(QDate day);
    std::vector<DayPayment> payments(QDate day);
    /// Records what was counted for one way of paying; a difference needs its reason. \p day is the one the
    /// count was made for: once it is over, the count is refused.
    void cashUp(QDate day, PaymentMethod method, Money counted, const QString& reason);

  private:
    RepairOrder change(OrderId id, const std::function<void(RepairOrder&)>& act);
    void append(OrderId id, const char* act, const QStringList& details);
    Session& session_;
    const Context& context_;
    std::optional<std::int64_t> seen_;
};

} // namespace baydesk
