// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/remarked_edit.h"

#include <optional>

namespace baydesk {

/// The fuel level in eighths, typed ("4", "1/2") or stepped with the arrow keys, with a gauge that shows what
/// was understood.
class FuelField : public RemarkedEdit {
    Q_OBJECT
  public:
    explicit FuelField(QWidget* parent = nullptr);
    std::optional<int> eighths() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void step(int by);
};

} // namespace baydesk
