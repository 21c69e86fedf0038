// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/counter.h"
#include "gui/pages/kpi/kpi_charts.h"

#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace baydesk {

/// What orders took of a part, month by month: issues less returns, as they happened and nothing foretold.
class DemandChart : public KpiChart {
    Q_OBJECT
  public:
    explicit DemandChart(QWidget* parent = nullptr);
    void set(const std::vector<MonthDemand>& demand);

  protected:
    void dress() override;

  private:
    QBarSet* taken_;
    QBarCategoryAxis* months_;
    QValueAxis* quantities_;
};

} // namespace baydesk
