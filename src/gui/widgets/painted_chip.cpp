// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/painted_chip.h"

#include <QPainter>

namespace baydesk {

namespace {

QFont chipFont() {
    QFont font = fontFor(FontRole::Note);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int chipWidth(const QString& word) {
    return QFontMetrics(chipFont()).horizontalAdvance(word) + 18;
}

int paintChipLeft(QPainter& painter, const QPoint& corner, Tone tone, const QString& word) {
    const QRect area(corner, QSize(chipWidth(word), 21));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().toneSoft(tone));
    painter.drawRoundedRect(area, 10, 10);
    painter.setFont(chipFont());
    painter.setPen(Theme::current().toneText(tone));
    painter.drawText(area, Qt::AlignCenter, word);
    return area.width();
}

int paintChipRight(QPainter& painter, const QPoint& corner, Tone tone, const QString& word) {
    return paintChipLeft(painter, corner - QPoint(chipWidth(word) - 1, 0), tone, word);
}

} // namespace baydesk
