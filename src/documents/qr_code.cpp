// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/qr_code.h"

#include <memory>
#include <qrencode.h>

namespace baydesk {

QImage qrCode(const QString& text) {
    constexpr int quiet = 2;
    constexpr int pixels = 8;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code) {
        return {};
    }
    const int side = (code->width + 2 * quiet) * pixels;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / pixels - quiet;
            const int row = y / pixels - quiet;
            if (column >= 0 && row >= 0 && column < code->width && row < code->width &&
                (code->data[row * code->width + column] & 1) != 0) {
                image.scanLine(y)[x] = 0;
            }
        }
    }
    return image;
}

} // namespace baydesk
