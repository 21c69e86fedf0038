// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>
#include <array>

namespace baydesk {

/// What an order is for. All but the customer's are internal: the shop works on a car of its own or on one it
/// is about to hand over, and pays itself. Internal orders are counted apart (catalogue A0.7).
enum class OrderPurpose {
    Customer,
    PreDelivery, ///< inspection of a new car before its delivery (PDI)
    ShopCar,     ///< a car the shop uses
    StockCar     ///< a car that waits to be sold
};
template <>
struct Codes<OrderPurpose> {
    static constexpr std::array words{"customer", "pre_delivery", "shop_car", "stock_car"};
};
constexpr bool isInternal(OrderPurpose purpose) {
    return purpose != OrderPurpose::Customer;
}

QString label(OrderPurpose purpose);

} // namespace baydesk
