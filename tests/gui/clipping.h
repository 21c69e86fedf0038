// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace baydesk {

/// One line for each visible label and button whose text does not fit into it.
QStringList clippedTexts(const QWidget& root);

} // namespace baydesk
