// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/discount.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The discount limits of the roles, and the discounts people asked for.
class DiscountStore {
  public:
    explicit DiscountStore(Session& session) : session_(session) {}

    DiscountLimits limits();
    /// Of a role that has one.
    void setLimit(StaffRole role, Percent limit);

    /// Of an order, the newest first.
    std::vector<DiscountRequest> ofOrder(OrderId order);
    /// One that waits for an answer, with what that hangs on.
    struct OpenRequest {
        DiscountRequest request;
        QString orderNumber;
        QString plate;
        DiscountRoom room;
    };
    /// All that wait for an answer, the oldest first.
    std::vector<OpenRequest> open();
    std::optional<DiscountRequest> find(DiscountRequestId id);
    DiscountRequestId add(OrderId order, JobId job, const LineDraft& line, const QString& reason,
                          StaffId asker, Timestamp now);
    /// Refused, withdrawn or lapsed.
    void answer(DiscountRequestId id, DiscountRequestState state, const QString& answer, StaffId actor,
                Timestamp now);
    void grant(DiscountRequestId id, LineId line, StaffId actor, Timestamp now);
    /// Whether the line is there because a request was granted.
    bool isGranted(LineId line);

  private:
    Session& session_;
};

} // namespace baydesk
