// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_state.h"
#include "domain/values/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace baydesk {

/// What a row of the search box opens: a car, a customer who has none yet, or an order.
enum class SearchRowKind { Vehicle, Customer, Order };

/// One line under the search box.
struct SearchRow {
    SearchRowKind kind;
    CustomerId customer;
    std::optional<VehicleId> vehicle;
    /// The order found by its number, or else the newest open order of the vehicle.
    std::optional<OrderId> order;
    QString plate;
    /// The last six characters.
    QString vinTail;
    QString customerName;
    QString maskedPhone;
    QString model;
    std::optional<QDate> lastVisitOn;
    QString orderNumber;
    std::optional<OrderState> orderState;
    /// The customer's data were erased.
    bool isErased = false;
};

} // namespace baydesk
