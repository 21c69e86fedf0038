// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/walk_around.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <span>
#include <vector>

class QPainter;

namespace baydesk {

/// The car outline, seen from above with its front to the right: the same on the screen and on paper.
struct CarZoneBox {
    CarZone zone;
    QRectF unit; ///< in the outline's unit square, front at x = 1, left side at y = 0
};
/// The wheels, which stand over the wings, last.
std::span<const CarZoneBox> carZoneBoxes();

/// Where a mark stands in the unit square: further marks of a zone a little beside the first, so that every
/// number can be read.
QPointF carMarkCentre(const std::vector<DamageMark>& marks, std::size_t mark);

/// How wide a car is for its height.
inline constexpr double carProportion = 2.8;

struct CarInk {
    QColor line;
    QColor faintLine;
    QColor body;
    QColor cabin;
};
void paintCarBody(QPainter& painter, const QRectF& car, const CarInk& ink);

/// The outline with its numbered marks, in black on white, \p width pixels wide.
QImage carPicture(const std::vector<DamageMark>& marks, int width);

} // namespace baydesk
