// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/vehicle_card.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// Customers and their vehicles. What is typed is checked by checkedCustomer() and checkedVehicle(); a
/// refusal names the field.
class CustomerService {
  public:
    CustomerService(Session& session, const Context& context);

    CustomerId addCustomer(const CustomerDraft& draft);
    /// \p revision is that of the customer as the person saw it.
    void editCustomer(CustomerId id, const CustomerDraft& draft, std::int64_t revision);
    Customer customer(CustomerId id);

    /// Refuses a VIN that another vehicle has. A car whose owner's data were erased becomes the new owner's,
    /// with what was done to it. Nothing is written for an owner whose data were erased ("customer.erased").
    VehicleId addVehicle(CustomerId owner, const VehicleDraft& draft);
    void editVehicle(VehicleId id, const VehicleDraft& draft, std::int64_t revision);
    /// The car was sold: from now on it is the other customer's. Earlier orders stay with whom they were
    /// written for.
    void changeOwner(VehicleId id, CustomerId owner);
    Vehicle vehicle(VehicleId id);
    std::vector<Vehicle> vehiclesOf(CustomerId id, int limit = 50);

    /// What is known already with the same phone number, plate or VIN; empty texts are not looked for. As
    /// typed.
    std::vector<PossibleDuplicate> possibleDuplicates(const QString& phone, const QString& plate,
                                                      const QString& vin);

    /// \p mileageKm is the reading at arrival, once it is known.
    VehicleCard vehicleCard(VehicleId id, std::optional<std::int64_t> mileageKm = {});

  private:
    void append(CustomerId id, const char* act, const QStringList& details);
    void append(VehicleId id, const char* act, const QStringList& details);
    void appendOverrides(VehicleId id, const VehicleDraft& before, const VehicleDraft& after);
    std::optional<VehicleId> carOfErasedOwner(const QString& vin);
    VehicleId takeOver(VehicleId id, CustomerId owner, VehicleDraft draft);
    void refuseKnownVin(const QString& vin, std::optional<VehicleId> except);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
