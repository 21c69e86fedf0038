// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/privacy.h"
#include "domain/customers/private_read.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Consents to the use of data, the log of who saw whose data, and what erasing touches.
class PrivacyStore {
  public:
    explicit PrivacyStore(Session& session) : session_(session) {}

    void addConsent(CustomerId customer, const DataConsent& consent, StaffId actor);
    /// The newest of each purpose.
    std::vector<DataConsent> consents(CustomerId customer);

    /// Keeps the first read of each day, person, customer and occasion.
    void addReads(const std::vector<PrivateRead>& reads);
    /// Newest first.
    std::vector<PrivateRead> reads(CustomerId customer, int limit);

    ErasureState erasureState(CustomerId customer);
    std::vector<OrderId> ordersOf(CustomerId customer);
    /// Empties names and phone numbers in the customer's orders, consents and holds.
    void anonymiseOrders(CustomerId customer);
    void addErasure(CustomerId customer, const QString& reason, StaffId actor, Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
