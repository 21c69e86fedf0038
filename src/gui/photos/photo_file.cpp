// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/photo_file.h"

#include "domain/orders/photo.h"
#include "domain/values/refusal.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>
#include <QPainter>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PhotoFile)
};

constexpr qint64 mostFileBytes = 64 * 1024 * 1024;
/// A JPEG is scaled while it is decoded, other formats are decoded whole.
constexpr qint64 mostJpegPixels = 300'000'000;
constexpr qint64 mostPixels = 64'000'000;
constexpr int mostMegabytesDecoded = 256;
constexpr int photoQuality = 82;
constexpr int thumbnailQuality = 75;

Refusal refused(const char* rule, const QString& sentence, const QString& remedy = {}) {
    return {rule, sentence, remedy, "photo"};
}

QByteArray contentOf(const QFileInfo& info) {
    const QString name = info.fileName();
    if (info.isDir()) {
        throw refused("photo.folder", Tr::tr("“%1” is a folder.").arg(name),
                      Tr::tr("Choose the photos in it."));
    }
    // A pipe or a device might never end.
    if (!info.isFile()) {
        throw refused("photo.no_file", Tr::tr("There is no file “%1”.").arg(name));
    }
    if (info.size() == 0) {
        throw refused("photo.empty", Tr::tr("“%1” is empty.").arg(name),
                      Tr::tr("Copy it from the camera once more."));
    }
    if (info.size() > mostFileBytes) {
        throw refused("photo.file_too_large",
                      Tr::tr("“%1” has %2; a photo may have at most %3.")
                          .arg(name,
                               QLocale::c().formattedDataSize(info.size(), 0, QLocale::DataSizeSIFormat),
                               QLocale::c().formattedDataSize(mostFileBytes, 0, QLocale::DataSizeIecFormat)));
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        throw refused("photo.unreadable", Tr::tr("“%1” cannot be read: %2.").arg(name, file.errorString()));
    }
    const QByteArray content = file.read(mostFileBytes);
    if (content.size() < info.size()) {
        throw refused("photo.unreadable", Tr::tr("“%1” cannot be read to its end.").arg(name));
    }
    return content;
}

void requireDecodable(QImageReader& reader, bool isJpeg, const QString& name) {
    if (!reader.canRead()) {
        throw refused("photo.no_picture", Tr::tr("“%1” is no picture this program can read.").arg(name),
                      Tr::tr("Choose a JPEG or PNG file."));
    }
    const QSize size = reader.size();
    const qint64 pixels = qint64{size.width()} * size.height();
    if (size.isValid() && pixels > (isJpeg ? mostJpegPixels : mostPixels)) {
        throw refused(
            "photo.too_many_pixels",
            Tr::tr("“%1” is too large: %2 × %3 pixels.").arg(name).arg(size.width()).arg(size.height()),
            Tr::tr("Save it smaller and choose it again."));
    }
}

QSize within(QSize size, int longest) {
    return size.width() > longest || size.height() > longest
               ? size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1})
               : size;
}

/// The pixels alone: no words, no profile, nothing to see through.
QImage bare(QImage image) {
    if (image.colorSpace().isValid()) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage made(image.size(), QImage::Format_RGB32);
    made.fill(Qt::white);
    QPainter painter(&made);
    image.setDevicePixelRatio(1);
    painter.drawImage(0, 0, image);
    return made;
}

QByteArray jpegOf(const QImage& image, int quality) {
    QByteArray made;
    QBuffer buffer(&made);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(image)) {
        throw std::logic_error("a picture cannot be written as JPEG");
    }
    return made;
}

} // namespace

KeptPicture readPicture(const QString& path) {
    static const bool isLimited = (QImageReader::setAllocationLimit(mostMegabytesDecoded), true);
    Q_UNUSED(isLimited)
    const QFileInfo info(path);
    const QString name = info.fileName();
    QByteArray content = contentOf(info);
    const auto facts = readJpegFacts(content);
    // The decoder would fill what is missing with grey and say nothing.
    if (facts && !facts->isWhole) {
        throw refused("photo.cut", Tr::tr("“%1” is cut: its end is missing.").arg(name),
                      Tr::tr("Copy it from the camera once more."));
    }
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    requireDecodable(reader, facts.has_value(), name);
    if (const QSize size = reader.size(); size.isValid()) {
        reader.setScaledSize(within(size, photoSidePx));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        throw refused("photo.damaged", Tr::tr("“%1” is damaged: %2.").arg(name, reader.errorString()),
                      Tr::tr("Copy it from the camera once more."));
    }
    image = image.scaled(within(image.size(), photoSidePx), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage kept = bare(std::move(image));
    const QImage small =
        kept.scaled(within(kept.size(), thumbnailSidePx), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return {jpegOf(kept, photoQuality), jpegOf(small, thumbnailQuality)};
}

} // namespace baydesk
