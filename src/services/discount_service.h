// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/discount.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// A request as the order shows it to the actor.
struct DiscountRequestView {
    DiscountRequest request;
    /// The actor's limit is enough for it as the order stands now.
    bool mayGrant = false;
    /// The actor may take off more than who asked.
    bool mayRefuse = false;
    bool isOwn = false;
};

/// A request that waits for the actor.
struct DiscountToAnswer {
    DiscountRequest request;
    QString orderNumber;
    QString plate;
};

/// Discounts above somebody's own limit: asked for, granted, refused, withdrawn. And the limits.
class DiscountService {
  public:
    DiscountService(Session& session, const Context& context);

    DiscountLimits limits();
    /// What the actor may take off by themselves.
    Percent ownLimit();
    /// Refuses ("discount.limit") a limit outside 0–100 % and a role that has none.
    void setLimit(StaffRole role, Percent limit);

    /// Of an order, the newest first.
    std::vector<DiscountRequestView> requests(OrderId order);
    /// Those the actor may grant, the oldest first.
    std::vector<DiscountToAnswer> toAnswer();

    /// Asks for the discount line \p draft, of which half, category, description, amount and tax count.
    /// Refuses what addLine() would refuse anybody, what the asker may take off by themselves
    /// ("discount.within_limit"), a job with a request that is still open ("discount.asked_already"), and a
    /// missing reason.
    DiscountRequestId ask(OrderId order, int job, const LineDraft& draft, const QString& reason);
    /// Writes the line in the actor's name, on the order as it stands now: refuses what addLine() refuses
    /// the actor.
    void grant(DiscountRequestId id);
    /// Refuses ("discount.not_above") whoever may take off no more than who asked, and a missing reason.
    void refuse(DiscountRequestId id, const QString& reason);
    /// Refuses ("discount.not_asker") everybody else.
    void withdraw(DiscountRequestId id);

  private:
    DiscountRequest loadOpen(DiscountRequestId id);
    void append(const DiscountRequest& request, const char* act, const QString& word = {});
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
