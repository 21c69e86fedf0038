// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/vehicle.h"
#include "domain/customers/vehicle_card.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Vehicles in the database, with their search terms and the orders they had.
class VehicleStore {
  public:
    explicit VehicleStore(Session& session) : session_(session) {}

    /// A std::logic_error if there is no such vehicle.
    Vehicle load(VehicleId id);
    /// Writes a checked draft and its search terms.
    VehicleId insert(CustomerId owner, const VehicleDraft& vehicle, Timestamp now);
    /// Writes owner and data as they are in \p after. A row that another desk changed in between is a
    /// Refusal.
    void update(const Vehicle& before, const Vehicle& after);
    /// The car came in: the day of its last visit and the mileage that was accepted.
    void recordVisit(VehicleId id, std::int64_t mileageKm, QDate day);

    std::optional<VehicleId> withVin(const QString& vin);
    std::vector<VehicleId> withPlate(const QString& plate, int limit);
    /// Those whose VIN ends so, in its stored form.
    std::vector<VehicleId> withVinEnding(const QString& tail, int limit);
    std::vector<VehicleId> ofCustomer(CustomerId owner, int limit);

    /// Orders that are neither delivered nor cancelled, the oldest first.
    std::vector<EarlierOrder> openOrders(VehicleId id);
    /// Delivered and cancelled orders, the newest first.
    std::vector<EarlierOrder> closedOrders(VehicleId id, int limit);

  private:
    std::vector<EarlierJob> jobsOf(OrderId order);

    Session& session_;
};

} // namespace baydesk
