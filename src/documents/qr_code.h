// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace baydesk {

/// A black-and-white QR code with its quiet zone, a few pixels to the module so that it stays sharp on paper.
/// A null image for an empty text and for one that is too long for a code.
QImage qrCode(const QString& text);

} // namespace baydesk
