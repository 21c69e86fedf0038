// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/personal_data.h"
#include "domain/customers/vehicle_card.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// What the shop knows of one customer and does with it, as a person at a desk reads it.
struct CustomerCard {
    Customer customer;
    ErasurePlan erasure;
    std::vector<Vehicle> vehicles;
    /// The newest first, without their jobs.
    std::vector<EarlierOrder> orders;
    /// The last word on each purpose that was ever asked about.
    std::vector<ConsentOnFile> consents;
    /// The newest first; nobody for who may not see it.
    std::vector<NamedRead> reads;
};

/// What a customer's data may be used for, who saw them, and their end. A customer that is not
/// there is refused ("customer.unknown").
class PrivacyService {
  public:
    PrivacyService(Session& session, const Context& context);

    /// What the customer said; it replaces what they said before, which stays on record. A consent may end
    /// with a day \p until, which must not be past. Refuses after an erasure ("customer.erased").
    void recordConsent(CustomerId customer, DataPurpose purpose, bool isGiven, ConsentMethod method,
                       std::optional<QDate> until = {});
    /// Notes that the customer's data were seen.
    CustomerCard card(CustomerId customer);

    /// Everything about the customer; the export itself stands in the history and in the log of reads.
    PersonalData exportData(CustomerId customer);
    /// Customers whose time of keeping is over and whom no open order or debt holds, the oldest first.
    std::vector<OverdueCustomer> overdue(int limit);
    /// What erase() would do, and what forbids it.
    ErasurePlan erasurePlan(CustomerId customer);
    /// Takes away whatever tells who the customer is; orders, sums, ledgers and the history's chain stay
    /// whole. Refuses ("privacy.kept") while an order is open, money is owed or the law wants the files kept,
    /// and without a reason ("privacy.reason").
    void erase(CustomerId customer, const QString& reason);

  private:
    void append(CustomerId customer, const char* act, const QStringList& details);
    ErasureState stateOf(CustomerId customer);
    void eraseWords(CustomerId customer);
    void eraseWordsOfFormerCars(CustomerId customer, const QStringList& theirs);
    void erasePlates(CustomerId customer);

    Session& session_;
    const Context& context_;
};

/// Refuses ("customer.erased") to write anew about a customer whose data were erased.
void refuseErased(Session& session, CustomerId customer);

} // namespace baydesk
