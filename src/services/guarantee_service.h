// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/three_guarantees.h"
#include "services/context.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

class Session;

/// What reception, the order and the vehicle show of a car's papers and of the three guarantees.
struct VehicleGuarantee {
    VehicleId vehicle;
    VehiclePapers papers;
    GuaranteeStanding standing;
    /// The first job of each problem so far, for saying that it is the same one.
    std::vector<WarrantyJob> problems;
    bool isInsuranceOver = false;
};

/// A vehicle's papers and the counters of the three guarantees (catalogue D8).
class GuaranteeService {
  public:
    GuaranteeService(Session& session, const Context& context);

    /// \p mileageKm is the latest reading, where it is not stored yet.
    VehicleGuarantee ofVehicle(VehicleId vehicle, std::optional<std::int64_t> mileageKm = {});
    /// Refuses what checkedPapers() refuses, and papers that another desk changed since they were read.
    void editPapers(VehicleId vehicle, const VehiclePapers& papers);

    std::unordered_map<JobId, WarrantyWork> worksOf(OrderId order);
    /// What a job of the maker's warranty counts for. Refuses a job that the warranty does not cover, a
    /// problem that is not this car's or lies in the same job, and what checkedWarrantyWork() refuses.
    void recordWork(OrderId order, int job, const WarrantyWork& work);

  private:
    void append(OrderId order, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
