// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stage_strip.h"

#include "gui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace baydesk {

namespace {
constexpr int gap = 8;
}

StageStrip::StageStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageStrip::set(const QStringList& stages, int current) {
    stages_ = stages;
    current_ = current;
    QString spoken;
    for (int i = 0; i < stages_.size(); ++i) {
        const QString state = i < current ? tr("done") : i == current ? tr("current") : tr("to come");
        spoken += stages_[i] + QStringLiteral(": ") + state + QStringLiteral("; ");
    }
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

QSize StageStrip::sizeHint() const {
    return {600, 34};
}

QSize StageStrip::minimumSizeHint() const {
    return {300, 34};
}

QRect StageStrip::box(int stage) const {
    const int count = static_cast<int>(stages_.size());
    const double step = (width() + gap) / static_cast<double>(count);
    const int left = qRound(step * stage);
    return {left, 0, qRound(step * (stage + 1)) - gap - left, height()};
}

void StageStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < stages_.size(); ++i) {
        const bool done = i < current_;
        const bool here = i == current_;
        const QRect area = box(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(done ? theme.okSoft : here ? theme.warnSoft : theme.bg);
        painter.drawRoundedRect(area, 6, 6);
        painter.setPen(done ? theme.ok : here ? theme.warn : theme.muted);
        QFont font = fontFor(FontRole::Body);
        font.setBold(here);
        const QString text = done ? QStringLiteral("✓ ") + stages_[i] : stages_[i];
        const QRect inside = area.adjusted(4, 0, -4, 0);
        if (QFontMetrics(font).horizontalAdvance(text) > inside.width()) {
            font.setPixelSize(11);
        }
        painter.setFont(font);
        if (QFontMetrics(font).horizontalAdvance(text) <= inside.width() || text.contains(QLatin1Char(' '))) {
            painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, text);
        } else {
            painter.drawText(inside, Qt::AlignCenter,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
        }
    }
}

bool StageStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < stages_.size(); ++i) {
            if (box(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), stages_[i], this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace baydesk
