// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/photo.h"

namespace baydesk {

/// A file with the structure of a JPEG of that size and nothing to see; \p origin puts a camera's data in.
inline QByteArray jpegOf(int width, int height, const QByteArray& origin = {}) {
    const auto word = [](qsizetype value) {
        return QByteArray(1, static_cast<char>(value / 256)) + QByteArray(1, static_cast<char>(value % 256));
    };
    QByteArray file("\xFF\xD8");
    if (!origin.isEmpty()) {
        file += "\xFF\xE1" + word(origin.size() + 2) + origin;
    }
    file += "\xFF\xC0" + word(8) + QByteArray("\x08") + word(height) + word(width) + QByteArray(1, '\1');
    file += "\xFF\xDA" + word(3) + QByteArray(1, '\1');
    file += QByteArray("a picture's bytes \xFF\xD0 with a restart and a stuffed \xFF") + QByteArray(1, '\0');
    return file + "\xFF\xD9";
}

inline PhotoDraft photoOf(PhotoKind kind = PhotoKind::WalkAround, const QString& note = {}) {
    return {.kind = kind, .note = note, .jpeg = jpegOf(1600, 1200), .thumbnail = jpegOf(240, 180)};
}

} // namespace baydesk
