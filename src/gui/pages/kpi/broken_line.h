// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <optional>
#include <vector>

class QAbstractAxis;
class QChart;
class QLineSeries;
class QScatterSeries;

namespace baydesk {

/// A line over the months that stops where a month has no value.
class BrokenLine {
  public:
    /// Adds its series to the chart; at most \p points values will ever be set.
    BrokenLine(QChart* chart, int points);
    void attach(QAbstractAxis* axis);
    void set(const std::vector<std::optional<double>>& values);
    void dress(const QColor& color);

  private:
    std::vector<QLineSeries*> runs_;
    QScatterSeries* dots_;
};

} // namespace baydesk
