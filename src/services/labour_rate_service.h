// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/labour_rate.h"
#include "services/context.h"

namespace baydesk {

class Session;

/// The labour rate table of the shop.
class LabourRateService {
  public:
    LabourRateService(Session& session, const Context& context);

    LabourRates rates();
    /// Refuses what requireRate() refuses.
    LabourRateId add(const LabourRateDraft& draft);
    /// Takes back a rate that is not in force yet.
    void withdraw(LabourRateId id);

  private:
    void append(const char* act, const LabourRateDraft& rate);
    Session& session_;
    const Context& context_;
};

/// The table as everything that writes labour lines takes it.
LabourRates labourRates(Session& session, const Context& context);

} // namespace baydesk
