// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/set_up/set_up_step.h"

class QPushButton;

namespace baydesk {

/// The three ways to begin.
class WelcomeStep : public SetUpStep {
    Q_OBJECT
  public:
    WelcomeStep();
    void focusFirst() override;

  Q_SIGNALS:
    void newShopWanted();
    void existingWanted();
    void sampleWanted();

  private:
    QPushButton* addWay(int number, const QString& text, const QString& note, void (WelcomeStep::*wanted)());
    QPushButton* first_;
};

} // namespace baydesk
