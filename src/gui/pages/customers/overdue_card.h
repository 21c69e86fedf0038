// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "services/privacy_service.h"

#include <vector>

namespace baydesk {

class DataTable;

/// The customers whose time of keeping is over.
class OverdueCard : public Card {
    Q_OBJECT
  public:
    OverdueCard();
    /// \p isAll: there are no more of them than these.
    void setOverdue(const std::vector<OverdueCustomer>& overdue, bool isAll);
    void focusList();

  Q_SIGNALS:
    void opened(baydesk::CustomerId customer);

  private:
    DataTable* overdue_;
};

} // namespace baydesk
