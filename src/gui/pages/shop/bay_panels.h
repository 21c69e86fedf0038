// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/bay.h"
#include "gui/pages/act_panel.h"

namespace baydesk {

/// Alt+1: another bay.
class NewBayPanel : public ActPanel {
    Q_OBJECT
  public:
    explicit NewBayPanel(Desk& desk);
};

/// Alt+2: a bay is taken out of use, or into use again, and why.
class BayUsePanel : public ActPanel {
    Q_OBJECT
  public:
    BayUsePanel(Desk& desk, const Bay& bay);
};

} // namespace baydesk
