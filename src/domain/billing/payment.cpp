// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/payment.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Payment)
};
} // namespace

QString label(PaymentKind kind) {
    switch (kind) {
    case PaymentKind::Payment: return Tr::tr("Payment");
    case PaymentKind::Deposit: return Tr::tr("Deposit");
    case PaymentKind::Refund: return Tr::tr("Refund");
    }
    return {};
}

QString label(PaymentMethod method) {
    switch (method) {
    case PaymentMethod::Cash: return Tr::tr("Cash");
    case PaymentMethod::Card: return Tr::tr("Card");
    case PaymentMethod::WeChat: return Tr::tr("WeChat Pay");
    case PaymentMethod::Alipay: return Tr::tr("Alipay");
    case PaymentMethod::Transfer: return Tr::tr("Bank transfer");
    case PaymentMethod::OnAccount: return Tr::tr("On account");
    }
    return {};
}

} // namespace baydesk
