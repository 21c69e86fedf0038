// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/three_guarantees.h"
#include "storage/session.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

/// The papers of vehicles, and what their warranty jobs count for.
class GuaranteeStore {
  public:
    explicit GuaranteeStore(Session& session) : session_(session) {}

    VehiclePapers papers(VehicleId vehicle);
    /// A row that another desk changed in between is a Refusal.
    void savePapers(VehicleId vehicle, const VehiclePapers& papers);

    /// What was recorded of a job; nothing if nothing was.
    std::optional<WarrantyWork> work(JobId job);
    void saveWork(JobId job, const WarrantyWork& work);
    /// What was the same problem as \p job's is the same as \p first's now. Answers the jobs with their
    /// orders.
    std::vector<std::pair<OrderId, int>> moveProblem(JobId job, JobId first);
    std::unordered_map<JobId, WarrantyWork> worksOf(OrderId order);
    /// How people name a job of any order: "R260921-018 A".
    QString nameOf(JobId job);
    /// Whether the job is one of the vehicle's.
    bool isJobOf(JobId job, VehicleId vehicle);

    /// Stays with a job that the maker's warranty covers and nobody declined, the oldest first. Work of a
    /// campaign is none.
    std::vector<WarrantyRepair> repairs(VehicleId vehicle);

  private:
    Session& session_;
};

} // namespace baydesk
