// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/kpi.h"
#include "gui/pages/kpi/broken_line.h"
#include "gui/theme.h"

#include <QtCharts/QChartView>
#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QStackedBarSeries;
class QValueAxis;

namespace baydesk {

/// The months from the first that knows something: a young shop's chart does not begin with an empty year.
std::vector<MonthFacts> sinceFirstKnown(const std::vector<MonthFacts>& months);

/// A chart without a frame in the colours of the theme. New values are set in place.
class KpiChart : public QChartView {
    Q_OBJECT
  public:
    explicit KpiChart(QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    /// Colours and fonts of everything that is drawn.
    virtual void dress();
    /// From a round number below \p low to one above \p high, with about four lines between.
    static void setRange(QValueAxis* axis, double low, double high);
    /// A square of the colour and the name; lines of a legend wrap between entries only.
    static QString legendEntry(const QColor& color, const QString& name);
};

/// Output by class, stacked, and gross profit as a line, over the months.
class OutputChart : public KpiChart {
    Q_OBJECT
  public:
    explicit OutputChart(QWidget* parent = nullptr);
    void set(const std::vector<MonthFacts>& months);
    /// "¥10,000" or "¥": what the axis counts in.
    const QString& unit() const { return unit_; }
    QString legendHtml() const;

  protected:
    void dress() override;

  private:
    QStackedBarSeries* bars_;
    std::vector<QBarSet*> classes_;
    BrokenLine profit_;
    QBarCategoryAxis* months_;
    QValueAxis* amounts_;
    QString unit_;
};

/// Sold and worked hours of each technician.
class TechnicianChart : public KpiChart {
    Q_OBJECT
  public:
    explicit TechnicianChart(QWidget* parent = nullptr);
    /// Those with the most sold hours; the table holds them all.
    void set(std::vector<TechnicianMonth> technicians);
    QString legendHtml() const;

  protected:
    void dress() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// Names in a smaller letter where their rows are low: the chart leaves out what does not fit.
    void fitNames();
    QHorizontalBarSeries* bars_;
    QBarSet* sold_;
    QBarSet* worked_;
    QBarCategoryAxis* names_;
    QValueAxis* hours_;
};

/// One KPI over the months.
class TrendChart : public KpiChart {
    Q_OBJECT
  public:
    explicit TrendChart(QWidget* parent = nullptr);
    void set(const Kpi& kpi, const std::vector<MonthFacts>& months);
    /// What the axis counts in, where it is not the figure's own unit; else empty.
    const QString& unit() const { return unit_; }

  protected:
    void dress() override;

  private:
    BrokenLine line_;
    QString unit_;
    QBarCategoryAxis* months_;
    QValueAxis* values_;
};

/// The values of a KPI over the months, as they are drawn; percentages as hundredths.
std::vector<std::optional<double>> trendOf(const Kpi& kpi, const std::vector<MonthFacts>& months);

} // namespace baydesk
