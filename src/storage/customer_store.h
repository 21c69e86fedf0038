// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/customer.h"
#include "domain/customers/vehicle_card.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Customers in the database, with their search terms.
class CustomerStore {
  public:
    explicit CustomerStore(Session& session) : session_(session) {}

    /// A std::logic_error if there is no such customer.
    Customer load(CustomerId id);
    /// Writes a checked draft and its search terms.
    CustomerId insert(const CustomerDraft& customer, Timestamp now);
    /// Writes what changed against \p before. A row that another desk changed in between is a Refusal.
    void update(const Customer& before, const CustomerDraft& after);

    /// Those with exactly this number, the oldest first.
    std::vector<CustomerId> withPhone(const QString& phone, int limit);
    std::vector<CustomerId> withPhoneBeginning(const QString& digits, int limit);
    /// What stands on account for the customer's orders: what was let go without money less what came in for
    /// it.
    Money owedOnAccount(CustomerId id);

    /// All orders written for the customer, the newest first, without their jobs.
    std::vector<EarlierOrder> orders(CustomerId id, int limit);

  private:
    Session& session_;
};

} // namespace baydesk
