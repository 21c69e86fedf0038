// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/set_up/set_up_step.h"

namespace baydesk {

/// Who begins: the administrator, who adds everybody else.
class AdministratorStep : public SetUpStep {
    Q_OBJECT
  public:
    AdministratorStep();
    void check() const override;
    QString name() const;
    QString password() const;

  private:
    QLineEdit* name_;
    QLineEdit* password_;
    QLineEdit* repeat_;
};

} // namespace baydesk
