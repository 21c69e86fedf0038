// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/follow_up_row.h"
#include "gui/widgets/card.h"
#include "services/follow_up_service.h"

#include <vector>

namespace baydesk {

/// The chosen call: the number to dial, what was done, and the calls before.
class CallCard : public Card {
    Q_OBJECT
  public:
    CallCard();
    void setNobody();
    /// Until the rest is read.
    void setPlate(const QString& plate);
    void setView(const FollowUpView& view, const ShopCalendar& calendar);

  private:
    void clear();

    QLabel* phone_;
    std::vector<QLabel*> facts_;
    QLabel* calls_;
};

} // namespace baydesk
