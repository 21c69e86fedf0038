// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/car_shape.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

using enum CarZone;
const std::array<CarZoneBox, 19> zoneBoxes{{
    {LeftFrontDoor, {0.47, 0.00, 0.22, 0.18}},  {LeftRearDoor, {0.27, 0.00, 0.20, 0.18}},
    {LeftFrontWing, {0.69, 0.00, 0.24, 0.20}},  {LeftRearWing, {0.07, 0.00, 0.20, 0.20}},
    {RightFrontDoor, {0.47, 0.82, 0.22, 0.18}}, {RightRearDoor, {0.27, 0.82, 0.20, 0.18}},
    {RightFrontWing, {0.69, 0.80, 0.24, 0.20}}, {RightRearWing, {0.07, 0.80, 0.20, 0.20}},
    {FrontBumper, {0.93, 0.06, 0.07, 0.88}},    {RearBumper, {0.00, 0.06, 0.07, 0.88}},
    {Bonnet, {0.72, 0.20, 0.21, 0.60}},         {Windscreen, {0.62, 0.18, 0.10, 0.64}},
    {Roof, {0.36, 0.18, 0.26, 0.64}},           {RearWindow, {0.26, 0.18, 0.10, 0.64}},
    {BootLid, {0.07, 0.20, 0.19, 0.60}},        {Wheels, {0.16, -0.06, 0.13, 0.09}},
    {Wheels, {0.73, -0.06, 0.13, 0.09}},        {Wheels, {0.16, 0.97, 0.13, 0.09}},
    {Wheels, {0.73, 0.97, 0.13, 0.09}},
}};

} // namespace

std::span<const CarZoneBox> carZoneBoxes() {
    return zoneBoxes;
}

QPointF carMarkCentre(const std::vector<DamageMark>& marks, std::size_t mark) {
    const CarZone where = marks[mark].zone;
    const auto before = std::count_if(marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(mark),
                                      [where](const auto& other) { return other.zone == where; });
    const QRectF& box = std::ranges::find(zoneBoxes, where, &CarZoneBox::zone)->unit;
    const double shift = static_cast<double>((before + 1) / 2) * 0.075 * (before % 2 == 0 ? -1 : 1);
    const bool tall = box.height() > box.width();
    return box.center() + (tall ? QPointF(0, shift * carProportion) : QPointF(shift, 0));
}

void paintCarBody(QPainter& painter, const QRectF& car, const CarInk& ink) {
    const auto place = [&car](const QRectF& unit) {
        return QRectF(car.left() + unit.left() * car.width(), car.top() + unit.top() * car.height(),
                      unit.width() * car.width(), unit.height() * car.height());
    };
    const double corner = car.height() * 0.36;
    const double wheel = car.height() * 0.05;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.line);
    for (const double x : {0.16, 0.73}) {
        for (const double y : {car.top(), car.bottom()}) {
            painter.drawRoundedRect(
                QRectF(car.left() + x * car.width(), y - wheel, car.width() * 0.13, 2 * wheel), wheel * 0.6,
                wheel * 0.6);
        }
    }
    QPainterPath body;
    body.addRoundedRect(car, corner, corner);
    painter.setPen(QPen(ink.line, car.height() * 0.009));
    painter.setBrush(ink.body);
    painter.drawPath(body);
    painter.setPen(QPen(ink.faintLine, car.height() * 0.008));
    painter.setBrush(ink.cabin);
    painter.drawRoundedRect(place({0.26, 0.14, 0.46, 0.72}), car.height() * 0.14, car.height() * 0.14);
    for (const double x : {0.36, 0.62}) {
        const QRectF pane = place({x, 0.16, 0, 0.68});
        painter.drawLine(pane.topLeft(), pane.bottomLeft());
    }
    for (const double y : {0.0, 0.86}) { // where the doors part
        const QRectF gap = place({0.47, y, 0, 0.14});
        painter.drawLine(gap.topLeft(), gap.bottomLeft());
    }
}

QImage carPicture(const std::vector<DamageMark>& marks, int width) {
    const int height = static_cast<int>(width / carProportion * 1.12);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = width * 0.96;
    const double high = wide / carProportion;
    const QRectF car((width - wide) / 2, (height - high) / 2, wide, high);
    paintCarBody(painter, car, {Qt::black, QColor(90, 90, 90), Qt::white, Qt::white});
    const double radius = car.height() * 0.075;
    QFont font;
    font.setPixelSize(static_cast<int>(radius * 1.3));
    font.setBold(true);
    painter.setFont(font);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QPointF unit = carMarkCentre(marks, i);
        const QPointF centre(car.left() + unit.x() * car.width(), car.top() + unit.y() * car.height());
        painter.setPen(QPen(Qt::black, car.height() * 0.01));
        painter.setBrush(Qt::white);
        painter.drawEllipse(centre, radius, radius);
        painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                         Qt::AlignCenter, QString::number(i + 1));
    }
    return image;
}

} // namespace baydesk
