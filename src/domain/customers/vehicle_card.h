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
    GuaranteeClass guaranteeClass;
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

/// Work that was done on the car and handed over, and until when it is guaranteed (catalogue D5).
struct GuaranteedJob {
    OrderId order;
    QString number;
    EarlierJob job;
    Guarantee guarantee;
    /// Whether the car is back within it.
    bool isCovered;
};

/// The work of delivered orders, the newest first.
std::vector<GuaranteedJob> guaranteedJobs(const std::vector<EarlierOrder>& earlier, QDate today,
                                          std::optional<std::int64_t> mileageKm);

/// Everything reception wants to see of a car that drives in.
struct VehicleCard {
    Vehicle vehicle;
    Customer owner;
    std::vector<EarlierOrder> openOrders;
    /// Newest first.
    std::vector<EarlierOrder> earlierOrders;
    /// What the owner was let go with on account and has not paid.
    Money owed;
    /// Work that is still guaranteed, the newest first: what the car may be back for.
    std::vector<GuaranteedJob> possibleComebacks;
    /// The first of today that waits for the car.
    std::optional<AppointmentRow> appointment;
    /// The next one on a later day.
    std::optional<AppointmentRow> laterAppointment = {};
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
