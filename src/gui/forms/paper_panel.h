// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paper.h"

#include <QFrame>
#include <array>

class QDoubleSpinBox;

namespace baydesk {

/// Margins and offsets of a printer with its paper, in millimetres, and the test page to find them by.
class PaperPanel : public QFrame {
    Q_OBJECT
  public:
    explicit PaperPanel(QWidget* parent = nullptr);
    /// Shows a setup without telling that it changed.
    void show(const PaperSetup& setup);
    PaperSetup setup() const;

  Q_SIGNALS:
    void changed();
    void testPageWanted();

  private:
    PaperKind paper_ = PaperKind::A4;
    std::array<QDoubleSpinBox*, 6> lengths_{};
    bool isFilling_ = false;
};

} // namespace baydesk
