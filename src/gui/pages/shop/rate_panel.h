// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/labour_rate.h"
#include "domain/staff/staff_member.h"
#include "gui/pages/act_panel.h"

namespace baydesk {

/// Alt+1: a rate from a day on, for a payer and a category.
class RatePanel : public ActPanel {
    Q_OBJECT
  public:
    /// Begins with the payer and category of \p like, from tomorrow.
    RatePanel(Desk& desk, const LabourRates& rates, const LabourRateDraft& like);
};

/// Alt+3: how much people of a role may take off by themselves.
class DiscountLimitPanel : public ActPanel {
    Q_OBJECT
  public:
    DiscountLimitPanel(Desk& desk, StaffRole role, Percent limit);
};

} // namespace baydesk
