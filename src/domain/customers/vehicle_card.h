// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/customer.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/appointment.h"
#include "domain/orders/guarantee.h"
#include "domain/orders/job.h"
#include "domain/orders/order_state.h"
#include "domain/orders/recommendation.h"
#include "domain/values/money.h"

#include <vector>

namespace baydesk {

/// A job of an earlier order, as far as reception reads it.
struct EarlierJob {
    JobId id;
    /// A, B, …
    QString letter;
    QString complaint;
    JobDecision decision;
};

/// An order of a vehicle, as far as reception reads it.
struct EarlierOrder {
    OrderId id;
    QString number;
    OrderState state;
    QDate openedOn;
    std::optional<QDate> deliveredOn;
    std::int64_t mileageKm;
    std::vector<EarlierJob> jobs;
};

/// The last delivered order, if the car is back within the guarantee on its work (catalogue D5).
struct PossibleComeback {
    OrderId order;
    QString number;
    Guarantee guarantee;
};

/// Everything reception wants to see of a car that drives in.
struct VehicleCard {
    Vehicle vehicle;
    Customer owner;
    std::vector<EarlierOrder> openOrders;
    /// Newest first.
    std::vector<EarlierOrder> earlierOrders;
    /// What the owner was let go with on account and has not paid.
    Money owed;
    std::optional<PossibleComeback> possibleComeback;
    /// The first of today that waits for the car.
    std::optional<AppointmentRow> appointment;
    /// What may still be sold, as RecommendationService::openRecommendations() says.
    std::vector<Recommendation> recommendations = {};
};

/// Something known that is like what is being typed.
struct PossibleDuplicate {
    enum class Match { Phone, Plate, Vin };
    Match match;
    CustomerId customer;
    QString customerName;
    /// For a plate or VIN the vehicle that has it.
    std::optional<VehicleId> vehicle;
    QString plate;
};

} // namespace baydesk
