// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/follow_up_row.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class RepairOrder;
class Session;

/// A follow-up as the caller opens it.
struct FollowUpView {
    FollowUpRow row;
    /// Newest first.
    std::vector<FollowUpCall> calls;
};

/// The calls some days after a delivery, with the survey (catalogue S04, S05). History stands under the
/// order. In lists names and phone numbers are masked; who opens one sees them as far as allowed, and that is
/// noted.
class FollowUpService {
  public:
    FollowUpService(Session& session, const Context& context) : session_(session), context_(context) {}

    /// To be called by today, the longest waiting first.
    std::vector<FollowUpRow> due();
    /// Closed ones of the last thirty days, dissatisfied customers first.
    std::vector<FollowUpRow> closed();
    FollowUpView open(FollowUpId id);
    /// Keeps a call and plans the next. \p revision is the follow-up's as the person saw it: when another
    /// desk called meanwhile, this is a Refusal.
    void record(FollowUpId id, std::int64_t revision, const CallDraft& call);

  private:
    std::vector<FollowUpRow> masked(std::vector<FollowUpRow> rows);
    Session& session_;
    const Context& context_;
};

/// For the service that hands a car over: plans the call. Nobody is asked about a car that left without work
/// being done or had internal work only, nor who does not want questions after a visit.
void planFollowUp(Session& session, const Context& context, const RepairOrder& delivered);

} // namespace baydesk
