// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/follow_up_row.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// Follow-ups of deliveries and their calls. Calls are appended and never changed.
class FollowUpStore {
  public:
    explicit FollowUpStore(Session& session) : session_(session) {}

    /// Plans the call for an order; one that is planned or made already stays as it is. Whether it is new.
    bool plan(OrderId order, QDate dueOn);
    /// Keeps the call and how it left the follow-up. One that another desk changed in between is a Refusal.
    void record(const FollowUp& after, const CallDraft& call, StaffId actor, Timestamp now);

    std::optional<FollowUp> find(FollowUpId id);
    std::optional<FollowUp> ofOrder(OrderId order);
    std::optional<FollowUpRow> row(FollowUpId id);
    /// To be called by \p today, the longest waiting first; not who has refused questions since, nor what
    /// lapsed.
    std::vector<FollowUpRow> due(QDate today, int limit);
    /// Closed ones that were called from \p since on; dissatisfied customers first, then the newest.
    std::vector<FollowUpRow> closed(Timestamp since, int limit);
    /// Newest first.
    std::vector<FollowUpCall> calls(FollowUpId id);
    std::vector<FollowUpCall> callsOf(OrderId order);
    /// Takes away what the customer said about their orders.
    void anonymise(CustomerId customer);

  private:
    std::vector<FollowUpRow> listed(Sql sql, Session::Binds binds);
    Session& session_;
};

} // namespace baydesk
