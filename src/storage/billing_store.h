// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billing/payment.h"
#include "storage/session.h"

#include <map>
#include <vector>

namespace baydesk {

/// The day's money in the database.
class BillingStore {
  public:
    explicit BillingStore(Session& session) : session_(session) {}

    /// The lines of a settlement as they were settled, by line; empty if there is no such settlement.
    struct SettledLine {
        LineId line;
        Hours sold;
        Money amount;
    };
    std::vector<SettledLine> linesOf(SettlementId settlement);
    std::map<PaymentMethod, Money> received(QDate day);
    struct Count {
        PaymentMethod method;
        Money expected;
        Money counted;
        QString reason;
    };
    /// The last count of each way of paying.
    std::vector<Count> counts(QDate day);
    void addCount(QDate day, const Count& count, StaffId actor, Timestamp now);
    struct PaymentRow {
        OrderId order;
        QString number;
        QString plate;
        Payment payment;
    };
    /// Newest first.
    std::vector<PaymentRow> payments(QDate day);

  private:
    Session& session_;
};

} // namespace baydesk
