// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/order_line.h"
#include "domain/values/timestamp.h"

namespace baydesk {

/// A deposit is paid before the settlement, a payment after it, a refund goes back to the payer.
enum class PaymentKind { Payment, Deposit, Refund };
template <>
struct Codes<PaymentKind> {
    static constexpr std::array words{"payment", "deposit", "refund"};
};

enum class PaymentMethod { Cash, Card, WeChat, Alipay, Transfer, OnAccount };
template <>
struct Codes<PaymentMethod> {
    static constexpr std::array words{"cash", "card", "wechat", "alipay", "transfer", "on_account"};
};

struct Payment {
    /// Empty until stored.
    std::optional<PaymentId> id;
    Payer payer;
    PaymentKind kind;
    PaymentMethod method;
    /// Negative for a refund.
    Money amount;
    QString reason;
    Timestamp at;
    bool operator==(const Payment&) const = default;
};

/// One payer's share of an order, closed; or, with the opposite sign, its reversal.
struct Settlement {
    /// Empty until stored.
    std::optional<SettlementId> id;
    Payer payer;
    Money amount;
    Money net;
    Money tax;
    std::optional<SettlementId> reverses;
    QString reason;
    Timestamp at;
    bool operator==(const Settlement&) const = default;
};

QString label(PaymentKind kind);
QString label(PaymentMethod method);

} // namespace baydesk
