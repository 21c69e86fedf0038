// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/fuel_field.h"

#include "gui/pages/orders/reception/entry.h"
#include "gui/theme.h"
#include "gui/widgets/field_row.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int fullTank = 8;
constexpr int segmentWidth = 16;
constexpr int segmentHeight = 8;
constexpr int segmentGap = 3;
} // namespace

FuelField::FuelField(QWidget* parent) : RemarkedEdit(parent) {
    setPlaceholderText(tr("Eighths: 4 or 1/2, or the ↑ ↓ keys"));
    setMaxLength(12);
    setLatinInput(this);
}

std::optional<int> FuelField::eighths() const {
    return readFuel(text());
}

void FuelField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    RemarkedEdit::keyPressEvent(event);
}

void FuelField::step(int by) {
    const auto now = eighths();
    // The first step from an empty field begins at half a tank, from where either end is near.
    setText(fuelText(now ? std::clamp(*now + by, 0, fullTank) : fullTank / 2));
    Q_EMIT textEdited(text());
}

void FuelField::paintEvent(QPaintEvent* event) {
    RemarkedEdit::paintEvent(event);
    const int width = fullTank * (segmentWidth + segmentGap);
    const QRect room = freeRoom();
    if (!eighths() || room.width() < width) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = Theme::current();
    for (int i = 0; i < fullTank; ++i) {
        painter.setBrush(i < *eighths() ? theme.accent : theme.border);
        painter.drawRoundedRect(QRect(room.right() - width + i * (segmentWidth + segmentGap),
                                      room.center().y() - segmentHeight / 2, segmentWidth, segmentHeight),
                                2, 2);
    }
}

} // namespace baydesk
