// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/customer.h"
#include "domain/customers/privacy.h"
#include "domain/customers/private_read.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/repair_order.h"
#include "domain/staff/history.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// Everything kept about one customer, for the customer.
struct PersonalData {
    Customer customer;
    std::vector<Vehicle> vehicles;
    std::vector<RepairOrder> orders;
    std::vector<DataConsent> consents;
    /// What happened to the customer, to their vehicles and to their orders, newest first.
    std::vector<HistoryEntry> history;
    /// Who saw it.
    std::vector<PrivateRead> reads;
};

/// What a customer's data may be used for, who saw them, and their end.
class PrivacyService {
  public:
    PrivacyService(Session& session, const Context& context);

    /// What the customer said; it replaces what they said before, which stays on record.
    void recordConsent(CustomerId customer, DataPurpose purpose, bool isGiven, ConsentMethod method);
    /// The last word on each purpose that was ever asked about.
    std::vector<DataConsent> consents(CustomerId customer);
    /// Newest first.
    std::vector<PrivateRead> readsOf(CustomerId customer, int limit = 500);

    /// Everything about the customer; the export itself stands in the history and in the log of reads.
    PersonalData exportData(CustomerId customer);
    ErasureState erasureState(CustomerId customer);
    /// Takes away whatever tells who the customer is; orders, sums, ledgers and the history's chain stay
    /// whole. Refuses
    /// ("privacy.kept") while an order is open, money is owed or the law wants the files kept, and without a
    /// reason.
    void erase(CustomerId customer, const QString& reason);

  private:
    void append(CustomerId customer, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
