// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_purpose.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderPurpose)
};

} // namespace

QString label(OrderPurpose purpose) {
    switch (purpose) {
    case OrderPurpose::Customer: return Tr::tr("Customer's order");
    case OrderPurpose::PreDelivery: return Tr::tr("Pre-delivery inspection");
    case OrderPurpose::ShopCar: return Tr::tr("Shop car");
    case OrderPurpose::StockCar: return Tr::tr("Stock car");
    }
    return {};
}

} // namespace baydesk
