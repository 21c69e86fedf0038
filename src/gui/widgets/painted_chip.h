// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QPoint>
#include <QString>

class QPainter;

namespace baydesk {

/// Chips of 22 px on painted cards, looking like Chip.
int chipWidth(const QString& word);
/// With its left upper corner at \p corner; gives its width.
int paintChipLeft(QPainter& painter, const QPoint& corner, Tone tone, const QString& word);
/// With its right upper corner at \p corner; gives its width.
int paintChipRight(QPainter& painter, const QPoint& corner, Tone tone, const QString& word);

} // namespace baydesk
