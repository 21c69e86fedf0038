// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/demand_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QValueAxis>
#include <algorithm>

namespace baydesk {

DemandChart::DemandChart(QWidget* parent)
    : KpiChart(parent),
      taken_(new QBarSet(tr("Issued less returned"))),
      months_(new QBarCategoryAxis),
      quantities_(new QValueAxis) {
    auto* bars = new QBarSeries;
    bars->append(taken_);
    bars->setBarWidth(0.55);
    chart()->addSeries(bars);
    chart()->addAxis(months_, Qt::AlignBottom);
    chart()->addAxis(quantities_, Qt::AlignLeft);
    bars->attachAxis(months_);
    bars->attachAxis(quantities_);
    months_->setGridLineVisible(false);
    quantities_->setLabelFormat(QStringLiteral("%.0f"));
    setAccessibleName(tr("Demand of the last twelve months"));
    dress();
}

void DemandChart::set(const std::vector<MonthDemand>& demand) {
    QStringList names;
    QStringList spoken;
    double most = 0;
    double least = 0;
    for (std::size_t i = 0; i < demand.size(); ++i) {
        const double pieces = static_cast<double>(demand[i].quantity.milli()) / 1000; // for drawing only
        const int at = static_cast<int>(i);
        at < taken_->count() ? taken_->replace(at, pieces) : taken_->append(pieces);
        most = std::max(most, pieces);
        least = std::min(least, pieces);
        names.append(demand[i].month.firstDay().toString(QStringLiteral("M")));
        spoken.append(demand[i].month.toString() + QStringLiteral(": ") + demand[i].quantity.toString());
    }
    months_->setCategories(names);
    setRange(quantities_, least, std::max(most, 4.0));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

void DemandChart::dress() {
    KpiChart::dress();
    taken_->setColor(Theme::current().accent);
    taken_->setBorderColor(Theme::current().accent);
}

} // namespace baydesk
