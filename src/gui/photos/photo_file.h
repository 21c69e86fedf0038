// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace baydesk {

/// A picture file as it is kept with an order: upright, scaled, a JPEG without what the camera wrote into it.
struct KeptPicture {
    QByteArray jpeg;
    QByteArray thumbnail;
};

/// Reads a picture of any format the program knows. Takes a moment: not on the thread of the windows. The
/// file is only read. A Refusal says, with the file's name, why it cannot be kept: no file, empty, more than
/// 64 MB, no picture, cut, damaged, too many pixels.
KeptPicture readPicture(const QString& path);

} // namespace baydesk
