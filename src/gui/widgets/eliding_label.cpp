// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/eliding_label.h"

#include <QPainter>

namespace baydesk {

ElidingLabel::ElidingLabel(const QString& text, const char* look, QWidget* parent) : QLabel(parent) {
    setProperty("look", QString::fromLatin1(look));
    setTextFormat(Qt::PlainText);
    setText(text);
}

void ElidingLabel::setText(const QString& text) {
    QLabel::setText(text);
    setToolTip(text);
    setAccessibleName(text);
}

QSize ElidingLabel::minimumSizeHint() const {
    return {40, QLabel::minimumSizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect room = contentsRect();
    painter.drawText(room, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace baydesk
