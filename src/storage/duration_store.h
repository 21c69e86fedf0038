// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/promise_suggestion.h"
#include "storage/session.h"

#include <map>
#include <vector>

namespace baydesk {

/// How long jobs took, and what waits for the workshop now: a few newest rows through indexes, however many
/// orders there are.
class DurationStore {
  public:
    explicit DurationStore(Session& session) : session_(session) {}

    /// A finished job from its first clock-on to its last clock-off.
    struct Run {
        Timestamp begun;
        Timestamp ended;
        Hours sold;
        /// Of its longest labour line.
        ServiceCategory category;
    };
    /// The newest finished jobs of which the operation is the longest, among the newest \p most that were
    /// given it.
    std::vector<Run> runsOf(OperationId operation, int most);
    /// The newest finished jobs of all.
    std::vector<Run> newestRuns(int most);

    struct Check {
        Timestamp workFinished;
        Timestamp ready;
    };
    /// From the end of the work until the car was ready, of the newest \p most orders.
    std::vector<Check> newestChecks(int most);

    /// Approved work of all other open orders that is not finished, less what was worked on it.
    std::vector<WaitingWork> waitingWork(std::optional<OrderId> except, Timestamp now);
    /// When somebody first clocked on to a job, and how long people were on it.
    struct Begun {
        Timestamp since;
        Hours worked;
    };
    std::map<JobId, Begun> begun(OrderId order, Timestamp now);
    bool isBeingWorkedOn(OrderId order);

  private:
    Session& session_;
};

} // namespace baydesk
