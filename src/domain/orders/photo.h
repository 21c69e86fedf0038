// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/multi_point.h"
#include "domain/orders/order_state.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace baydesk {

using PhotoId = Id<struct PhotoTag>;

/// What a photo shows: the car on the walk-around, one of its damage marks, an item of the multi-point
/// inspection.
enum class PhotoKind { WalkAround, Damage, Inspection, Other };
template <>
struct Codes<PhotoKind> {
    static constexpr std::array words{"walk_around", "damage", "inspection", "other"};
};
QString label(PhotoKind kind);

/// A kept photo's longest side and that of its thumbnail, in pixels.
inline constexpr int photoSidePx = 1600;
inline constexpr int thumbnailSidePx = 240;
/// What a kept photo and its thumbnail may take; a photo of that size in good quality stays far below.
inline constexpr qsizetype mostPhotoBytes = 4 * 1024 * 1024;
inline constexpr qsizetype mostThumbnailBytes = 256 * 1024;

/// What a JPEG file says of itself.
struct JpegFacts {
    int widthPx = 0;
    int heightPx = 0;
    /// It has its end; one that was cut has not, and decoders fill the rest with grey.
    bool isWhole = false;
    /// It carries an application's data, as cameras do with time, device and position (EXIF).
    bool tellsOrigin = false;
};
/// Nothing for what is no JPEG file. Reads the structure alone, no picture.
std::optional<JpegFacts> readJpegFacts(const QByteArray& file);

/// A photo as it is to be kept: scaled, upright, without where and by which device it was taken.
struct PhotoDraft {
    PhotoKind kind = PhotoKind::WalkAround;
    /// The number of the damage mark it shows, for PhotoKind::Damage.
    std::optional<int> damage = {};
    /// The item it shows, for PhotoKind::Inspection.
    std::optional<MultiPointItemId> item = {};
    QString note = {};
    QByteArray jpeg = {};
    QByteArray thumbnail = {};
};

/// The draft as it is kept, or a Refusal: what is no whole JPEG, too large, or tells where it was taken; a
/// mark the order does not have; a note of more than 120 characters.
PhotoDraft checkedPhoto(PhotoDraft draft, int damageMarks);

/// Why a photo was taken away from the order; it stays in the database.
struct HiddenPhoto {
    QString by;
    Timestamp at;
    QString reason;
};

/// A photo of an order, without its picture.
struct Photo {
    PhotoId id;
    OrderId order;
    PhotoKind kind;
    std::optional<int> damage;
    std::optional<MultiPointItemId> item;
    /// As the newest template calls it.
    QString itemName;
    QString note;
    int widthPx;
    int heightPx;
    QString addedBy;
    Timestamp at;
    std::optional<HiddenPhoto> hidden;

    /// "Damage mark 2", "Front brake pads", "Walk-around".
    QString title() const;
};

/// A Refusal unless the car is in the shop: photos and inspections belong to its time there.
void requireInShop(OrderState state);

} // namespace baydesk
