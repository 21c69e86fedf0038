// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/kpi/broken_line.h"

#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>

namespace baydesk {

BrokenLine::BrokenLine(QChart* chart, int points) : dots_(new QScatterSeries) {
    for (int run = 0; run <= points / 2; ++run) {
        auto* line = new QLineSeries;
        chart->addSeries(line);
        runs_.push_back(line);
    }
    dots_->setMarkerSize(6);
    chart->addSeries(dots_);
}

void BrokenLine::attach(QAbstractAxis* axis) {
    for (QLineSeries* run : runs_) {
        run->attachAxis(axis);
    }
    dots_->attachAxis(axis);
}

void BrokenLine::set(const std::vector<std::optional<double>>& values) {
    std::vector<QList<QPointF>> runs(runs_.size());
    QList<QPointF> dots;
    std::size_t run = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const QPointF point(static_cast<double>(i), *values[i]);
            runs[run].append(point);
            dots.append(point);
        } else if (!runs[run].isEmpty() && run + 1 < runs.size()) {
            ++run;
        }
    }
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        runs_[i]->replace(runs[i]);
    }
    dots_->replace(dots);
}

void BrokenLine::dress(const QColor& color) {
    for (QLineSeries* run : runs_) {
        run->setPen(QPen(color, 2));
    }
    dots_->setColor(color);
    dots_->setBorderColor(color);
}

} // namespace baydesk
