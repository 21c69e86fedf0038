// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"
#include "domain/orders/promise_suggestion.h"
#include "services/context.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk {

class RepairOrder;
class Session;

/// Suggests when a car will be ready, from what like jobs took, what waits in the workshop, and which parts
/// are missing (catalogue E5). It only reads, and never more than a few newest rows of each kind.
class PromiseService {
  public:
    PromiseService(Session& session, const Context& context);

    /// For an order as it stands: its jobs that are neither declined nor finished. \p declined are the jobs
    /// that count as declined instead, while the customer is being asked.
    PromiseSuggestion forOrder(OrderId id, const std::optional<std::vector<int>>& declined = {});
    /// For a car at reception, before an order is written.
    PromiseSuggestion forVisit(const std::vector<JobDraft>& jobs);

  private:
    std::optional<DurationEstimate> duration(const WorkToEstimate& work,
                                             const std::optional<OperationId>& operation);
    const std::vector<PastJob>& recentJobs();
    WorkAhead workAhead(const JobDraft& draft, std::map<PartId, Quantity>& wanted);
    PromiseQuestion workshopNow(std::optional<OrderId> order);
    std::vector<AwaitedPart> awaited(const std::map<PartId, Quantity>& wanted);

    Session& session_;
    const Context& context_;
    std::optional<std::vector<PastJob>> recent_;
};

} // namespace baydesk
