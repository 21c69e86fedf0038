// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"
#include "services/guarantee_service.h"

class QCheckBox;
class QLineEdit;

namespace baydesk {

/// A car's papers: day of the sale, household use, price and insurance; above them what the three guarantees
/// count.
class PapersPanel : public ActPanel {
    Q_OBJECT
  public:
    PapersPanel(Desk& desk, const QString& carName, const VehicleGuarantee& guarantee);
    QWidget* firstField() const override;

  private:
    void addCounters(const GuaranteeStanding& standing);
    /// What is typed; refuses days and a price that cannot be read.
    VehiclePapers papers() const;

    VehicleGuarantee before_;
    QLineEdit* soldOn_;
    QCheckBox* household_;
    QLineEdit* price_;
    QLineEdit* insuredUntil_;
};

} // namespace baydesk
