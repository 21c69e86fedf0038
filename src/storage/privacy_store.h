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
    std::vector<ConsentOnFile> consents(CustomerId customer);
    /// Whether the customer's last word on the purpose was no.
    bool refused(CustomerId customer, DataPurpose purpose);
    /// Every word, the newest first.
    std::vector<ConsentOnFile> allConsents(CustomerId customer);

    /// Keeps the first read of each day, person, customer and occasion.
    void addReads(const std::vector<PrivateRead>& reads);
    /// Newest first, with who it was.
    std::vector<NamedRead> reads(CustomerId customer, int limit);

    /// Nothing for a customer that is not there.
    std::optional<ErasureState> erasureState(CustomerId customer, const ShopCalendar& calendar);
    bool isErased(CustomerId customer);
    StoredAbout storedAbout(CustomerId customer);
    /// Customers, the oldest first, whose orders were all closed before \p closedBefore, those with work the
    /// maker paid before \p warrantyBefore; who never had one, if they were written down before. Not who is
    /// erased or owes money.
    std::vector<CustomerId> overdue(Timestamp closedBefore, QDate warrantyBefore, int limit);

    std::vector<OrderId> ordersOf(CustomerId customer);
    /// Empties names, phone numbers, the customer's words and belongings in their orders and consents.
    void anonymiseOrders(CustomerId customer);
    void addErasure(CustomerId customer, const QString& reason, StaffId actor, Timestamp now);

  private:
    Session& session_;
};

} // namespace baydesk
