// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/remarked_edit.h"

#include "gui/theme.h"

#include <QPainter>

namespace baydesk {

namespace {
constexpr int sideSpace = 12;
constexpr int gap = 18;
constexpr int leastRoom = 60;
} // namespace

RemarkedEdit::RemarkedEdit(QWidget* parent) : QLineEdit(parent) {}

void RemarkedEdit::setRemark(const QString& remark) {
    if (remark_ != remark) {
        remark_ = remark;
        setAccessibleDescription(remark);
        update();
    }
}

QRect RemarkedEdit::freeRoom() const {
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int taken = sideSpace + fontMetrics().horizontalAdvance(shown) + gap;
    const QRect room = rect().adjusted(taken, 0, -sideSpace, 0);
    return room.width() < leastRoom ? QRect() : room;
}

void RemarkedEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const QRect room = freeRoom();
    if (remark_.isEmpty() || room.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setPen(Theme::current().muted);
    painter.setFont(fontFor(FontRole::Note));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(remark_, Qt::ElideRight, room.width()));
}

} // namespace baydesk
