// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tiles.h"

#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/eliding_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

Tile::Tile(QWidget* parent) : QFrame(parent) {
    setProperty("look", "tile");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Tile::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        Q_EMIT opened();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Tile::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT opened();
    }
}

CounterTile::CounterTile(const QString& title, QWidget* parent) : Tile(parent), titleText_(title) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardSpace, 11, cardSpace, 10);
    layout->setSpacing(2);
    layout->addWidget(new ElidingLabel(title, "note"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    count_ = makeLabel(displayNothing(), "figure");
    chip_ = new Chip;
    chip_->setElides(true);
    row->addWidget(count_);
    row->addStretch(1);
    row->addWidget(chip_);
    layout->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(80);
    set({});
}

void CounterTile::set(std::optional<std::int64_t> count, Tone tone, const QString& remark) {
    count_->setText(count ? displayCount(*count) : displayNothing());
    chip_->set(tone, remark);
    setAccessibleName(titleText_ + QStringLiteral(": ") + count_->text());
    setAccessibleDescription(remark);
}

SparkLine::SparkLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SparkLine::set(std::vector<std::optional<double>> values, Tone tone) {
    // A young shop's line begins with its first month, not at the edge of an empty year.
    const auto first =
        std::find_if(values.begin(), values.end(), [](const auto& each) { return each.has_value(); });
    values.erase(values.begin(), first);
    values_ = std::move(values);
    tone_ = tone;
    update();
}

void SparkLine::paintEvent(QPaintEvent*) {
    double low = 0;
    double high = 0;
    bool any = false;
    for (const auto& value : values_) {
        if (value) {
            low = any ? std::min(low, *value) : *value;
            high = any ? std::max(high, *value) : *value;
            any = true;
        }
    }
    if (!any || values_.size() < 2) {
        return;
    }
    const double span = high > low ? high - low : 1;
    const double step = (width() - 4.0) / static_cast<double>(values_.size() - 1);
    QPainterPath path;
    bool drawing = false;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        if (!values_[i]) {
            drawing = false;
            continue;
        }
        const QPointF point(2 + step * static_cast<double>(i),
                            height() - 3 - (*values_[i] - low) / span * (height() - 6));
        drawing ? path.lineTo(point) : path.moveTo(point);
        drawing = true;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().toneText(tone_), 1.6));
    painter.drawPath(path);
}

KpiTile::KpiTile(QWidget* parent) : Tile(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardSpace, 11, cardSpace, 11);
    layout->setSpacing(4);
    title_ = makeLabel({}, "note");
    layout->addWidget(title_);
    auto* row = new QHBoxLayout;
    figure_ = makeLabel(displayNothing(), "figure");
    line_ = new SparkLine;
    row->addWidget(figure_);
    row->addStretch(1);
    row->addWidget(line_);
    layout->addLayout(row);
    chip_ = new Chip;
    chip_->setElides(true);
    layout->addWidget(chip_);
    layout->addStretch(1);
    setMinimumHeight(106);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KpiTile::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void KpiTile::setFigure(const QString& figure, Tone tone, const QString& remark) {
    figure_->setText(figure);
    chip_->set(tone, remark);
    setAccessibleName(title_->text() + QStringLiteral(": ") + figure);
    setAccessibleDescription(remark);
}

void KpiTile::setTrend(std::vector<std::optional<double>> values, Tone tone) {
    line_->set(std::move(values), tone);
}

} // namespace baydesk
