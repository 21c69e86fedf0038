// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/car_outline.h"

#include "documents/car_shape.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baydesk {

namespace {

double distance(const QPointF& a, const QPointF& b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Wheels stand over the wings, hence from the last to the first.
std::size_t boxAt(const QPointF& unit) {
    std::size_t nearest = 0;
    for (std::size_t i = carZoneBoxes().size(); i-- > 0;) {
        if (carZoneBoxes()[i].unit.contains(unit)) {
            return i;
        }
        if (distance(carZoneBoxes()[i].unit.center(), unit) < distance(carZoneBoxes()[nearest].unit.center(), unit)) {
            nearest = i;
        }
    }
    return nearest;
}

Tone toneOf(DamageKind kind) {
    switch (kind) {
    case DamageKind::Scratch: return Tone::Warn;
    case DamageKind::Dent: return Tone::Info;
    case DamageKind::Crack: return Tone::Bad;
    }
    return Tone::Warn;
}

} // namespace

CarOutline::CarOutline(QWidget* parent) : QWidget(parent), box_(0) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setToolTip(
        tr("Arrow keys move between the parts of the body; S scratch, D dent, C crack, Delete takes back"));
    say();
}

CarZone CarOutline::zone() const {
    return carZoneBoxes()[box_].zone;
}

void CarOutline::setMarks(std::vector<DamageMark> marks) {
    marks_ = std::move(marks);
    say();
    update();
}

void CarOutline::setNote(std::size_t mark, const QString& note) {
    marks_.at(mark).note = note;
    Q_EMIT marksChanged();
}

void CarOutline::removeMark(std::size_t mark) {
    marks_.erase(marks_.begin() + static_cast<std::ptrdiff_t>(mark));
    say();
    update();
    Q_EMIT marksChanged();
}

void CarOutline::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

void CarOutline::say() {
    setAccessibleName(
        tr("Car outline, %1, %n mark(s)", nullptr, static_cast<int>(marks_.size())).arg(label(zone())));
    Q_EMIT zoneChanged(zone());
}

QRectF CarOutline::frame() const {
    const QRectF room = QRectF(rect()).adjusted(12, 16, -12, -16);
    const double wide = std::min(room.width(), room.height() * carProportion);
    const double high = wide / carProportion;
    return {room.center().x() - wide / 2, room.center().y() - high / 2, wide, high};
}

QRectF CarOutline::place(const QRectF& unit) const {
    const QRectF car = frame();
    return {car.left() + unit.left() * car.width(), car.top() + unit.top() * car.height(),
            unit.width() * car.width(), unit.height() * car.height()};
}

void CarOutline::paintBody(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QRectF car = frame();
    paintCarBody(painter, car, {theme.muted, theme.border, theme.bg, theme.surface});
    painter.setPen(theme.muted);
    painter.setFont(fontFor(FontRole::Note));
    painter.drawText(place({0.74, 0.40, 0.18, 0.20}), Qt::AlignCenter, tr("front"));
    if (hasFocus() && !readOnly_) {
        painter.setPen(QPen(theme.accent, 2));
        QColor wash = theme.accent;
        wash.setAlpha(40);
        painter.setBrush(wash);
        painter.drawRoundedRect(place(carZoneBoxes()[box_].unit).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void CarOutline::paintMarks(QPainter& painter) const {
    const QRectF car = frame();
    painter.setFont(fontFor(FontRole::Note));
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const DamageMark& mark = marks_[i];
        const QPointF unit = carMarkCentre(marks_, i);
        const QPointF centre(car.left() + unit.x() * car.width(), car.top() + unit.y() * car.height());
        painter.setPen(QPen(Theme::current().toneText(toneOf(mark.kind)), 1.5));
        painter.setBrush(Theme::current().toneSoft(toneOf(mark.kind)));
        painter.drawEllipse(centre, 11, 11);
        painter.drawText(QRectF(centre.x() - 11, centre.y() - 11, 22, 22), Qt::AlignCenter,
                         QString::number(i + 1));
    }
}

void CarOutline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter);
    paintMarks(painter);
}

void CarOutline::addHere(DamageKind kind) {
    marks_.push_back({zone(), kind, {}});
    say();
    update();
    Q_EMIT marksChanged();
}

void CarOutline::mousePressEvent(QMouseEvent* event) {
    if (readOnly_ || event->button() != Qt::LeftButton) {
        return;
    }
    const QRectF car = frame();
    const QPointF unit((event->position().x() - car.left()) / car.width(),
                       (event->position().y() - car.top()) / car.height());
    if (unit.x() < -0.02 || unit.x() > 1.02 || unit.y() < -0.06 || unit.y() > 1.06) {
        return;
    }
    box_ = boxAt(unit);
    addHere(kind_);
}

void CarOutline::moveZone(int key) {
    const QPointF from = carZoneBoxes()[box_].unit.center();
    const QPointF way = key == Qt::Key_Left    ? QPointF(-1, 0)
                        : key == Qt::Key_Right ? QPointF(1, 0)
                        : key == Qt::Key_Up    ? QPointF(0, -1)
                                               : QPointF(0, 1);
    double best = 1e9;
    std::size_t next = box_;
    for (std::size_t i = 0; i < carZoneBoxes().size(); ++i) {
        const QPointF step = carZoneBoxes()[i].unit.center() - from;
        const double along = QPointF::dotProduct(step, way);
        const double aside = std::abs(step.x() * way.y()) + std::abs(step.y() * way.x());
        const double cost = along + 2 * aside;
        if (along > 0.01 && cost < best) {
            best = cost;
            next = i;
        }
    }
    box_ = next;
    say();
    update();
}

void CarOutline::keyPressEvent(QKeyEvent* event) {
    if (readOnly_ || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveZone(event->key()); return;
    case Qt::Key_S: addHere(DamageKind::Scratch); return;
    case Qt::Key_D: addHere(DamageKind::Dent); return;
    case Qt::Key_C: addHere(DamageKind::Crack); return;
    case Qt::Key_Space: addHere(kind_); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        for (std::size_t i = marks_.size(); i-- > 0;) {
            if (marks_[i].zone == zone()) {
                removeMark(i);
                return;
            }
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace baydesk
