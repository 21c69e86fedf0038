// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"
#include "services/parts_service.h"

#include <functional>

namespace baydesk {

/// One act at the parts counter. What is typed is read with the act itself, so that every refusal comes the
/// same way and stands at its field.
class PartPanel : public ActPanel {
    Q_OBJECT
  public:
    PartPanel(Desk& desk, const QString& title);

    void save() override;

  protected:
    using Act = std::function<StockOutcome(PartsService&, const Context&)>;

    /// The button at the foot; call last. \p makeAct takes what is typed at the moment it is pressed.
    void addButton(const QString& saveText, const QString& doneSentence, std::function<Act()> makeAct);

  private:
    QString doneSentence_;
    std::function<Act()> makeAct_;
};

} // namespace baydesk
