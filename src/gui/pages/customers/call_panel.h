// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/follow_up_row.h"
#include "gui/pages/act_panel.h"

class QComboBox;

namespace baydesk {

/// What came of a follow-up call: the score, whether the car is right, the customer's words.
class CallPanel : public ActPanel {
    Q_OBJECT

  public:
    CallPanel(Desk& desk, const FollowUpRow& row);
    /// Begins the score with what was typed in the list.
    void beginScore(const QString& typed);
    /// Whether the customer said that the car is not right.
    bool saysNotRight() const;
    /// What the customer said.
    QString words() const;

  private:
    CallDraft typed() const;

    QComboBox* outcome_;
    QLineEdit* score_;
    QComboBox* isFixed_;
    QLineEdit* words_;
};

} // namespace baydesk
