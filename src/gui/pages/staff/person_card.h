// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"
#include "services/staff_service.h"

#include <vector>

class QLabel;

namespace baydesk {

class Chip;

/// What is known of one of the staff, and what their role may.
class PersonCard : public Card {
    Q_OBJECT
  public:
    PersonCard();
    void show(const StaffRow& row, const ShopCalendar& calendar);
    void clear();

  private:
    Chip* state_;
    /// What only a technician has.
    void showTrade(bool isTechnician);
    std::vector<QLabel*> captions_;
    std::vector<QLabel*> values_;
};

/// One line of the list of staff: name, role, state, password, last act.
TableRow staffTableRow(const StaffRow& row, const ShopCalendar& calendar);

} // namespace baydesk
