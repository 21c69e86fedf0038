// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop_draft.h"
#include "gui/set_up/set_up_step.h"

namespace baydesk {

class PickBox;

/// Who the shop is, when it is open, and the numbers its rules use.
class ShopStep : public SetUpStep {
    Q_OBJECT
  public:
    ShopStep();
    void check() const override;
    /// What was typed; refuses, naming the field, what is no number.
    ShopDraft draft() const;

  private:
    QLineEdit* name_;
    QLineEdit* address_;
    QLineEdit* phone_;
    QLineEdit* licence_;
    PickBox* zone_;
    QLineEdit* opens_;
    QLineEdit* closes_;
    QLineEdit* workday_;
    QLineEdit* labourRate_;
    QLineEdit* diagnosisFee_;
    QLineEdit* taxRate_;
};

} // namespace baydesk
