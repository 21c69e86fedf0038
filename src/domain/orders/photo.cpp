// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/photo.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Photo)
};

constexpr int longestNote = 120;

/// Walks over the segments of a JPEG file.
class JpegReader {
  public:
    explicit JpegReader(const QByteArray& file) : file_(file) {}

    std::optional<JpegFacts> read() {
        if (byte(0) != 0xFF || byte(1) != 0xD8) {
            return std::nullopt;
        }
        JpegFacts facts;
        qsizetype at = 2;
        while (const int marker = markerAt(at)) {
            at += 2;
            if (marker == endOfImage) {
                facts.isWhole = facts.widthPx > 0;
                return facts;
            }
            const int length = word(at);
            if (length < 2) {
                return facts;
            }
            if (isFrame(marker)) {
                facts.heightPx = word(at + 3);
                facts.widthPx = word(at + 5);
            } else if (marker > firstApplication && marker <= lastApplication) {
                facts.tellsOrigin = true;
            }
            at += length;
            if (marker == startOfScan) {
                at = endOfScan(at);
            }
        }
        return facts;
    }

  private:
    static constexpr int endOfImage = 0xD9;
    static constexpr int startOfScan = 0xDA;
    // The first one is the format's own (JFIF).
    static constexpr int firstApplication = 0xE0;
    static constexpr int lastApplication = 0xEF;

    static bool isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
    int byte(qsizetype at) const { return at < file_.size() ? static_cast<unsigned char>(file_[at]) : -1; }
    int word(qsizetype at) const { return at + 1 < file_.size() ? byte(at) * 256 + byte(at + 1) : -1; }
    /// The marker that begins at \p at, after any fill bytes; 0 if there is none.
    int markerAt(qsizetype& at) const {
        if (byte(at) != 0xFF) {
            return 0;
        }
        while (byte(at + 1) == 0xFF) {
            ++at;
        }
        return std::max(byte(at + 1), 0);
    }
    /// Where the next marker stands after the picture's own bytes, which hold stuffed and restart markers.
    qsizetype endOfScan(qsizetype at) const {
        while (at < file_.size()) {
            at = file_.indexOf('\xFF', at);
            if (at < 0) {
                break;
            }
            const int next = byte(at + 1);
            if (next > 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
            at += next == 0xFF ? 1 : 2;
        }
        return file_.size();
    }

    const QByteArray& file_;
};

void requireKeepable(const QByteArray& jpeg, qsizetype mostBytes, int longestSide) {
    const auto facts = readJpegFacts(jpeg);
    if (!facts || !facts->isWhole) {
        throw Refusal("photo.no_picture", Tr::tr("This is no whole picture."), {}, "photo");
    }
    if (jpeg.size() > mostBytes || facts->widthPx > longestSide || facts->heightPx > longestSide) {
        throw Refusal("photo.too_large",
                      Tr::tr("A kept picture is at most %1 pixels wide and high.").arg(longestSide), {},
                      "photo");
    }
    if (facts->tellsOrigin) {
        throw Refusal("photo.tells_origin",
                      Tr::tr("The picture says where or with what it was taken; that is not kept."), {},
                      "photo");
    }
}

} // namespace

QString label(PhotoKind kind) {
    switch (kind) {
    case PhotoKind::WalkAround: return Tr::tr("Walk-around");
    case PhotoKind::Damage: return Tr::tr("Damage mark");
    case PhotoKind::Inspection: return Tr::tr("Inspection item");
    case PhotoKind::Other: return Tr::tr("Other");
    }
    return {};
}

std::optional<JpegFacts> readJpegFacts(const QByteArray& file) {
    return JpegReader(file).read();
}

PhotoDraft checkedPhoto(PhotoDraft draft, int damageMarks) {
    requireKeepable(draft.jpeg, mostPhotoBytes, photoSidePx);
    requireKeepable(draft.thumbnail, mostThumbnailBytes, thumbnailSidePx);
    if (draft.kind == PhotoKind::Damage &&
        (!draft.damage || *draft.damage < 1 || *draft.damage > damageMarks)) {
        throw Refusal("photo.damage", Tr::tr("The order has no such damage mark."),
                      damageMarks == 0 ? Tr::tr("Choose “Walk-around” for the whole car.")
                                       : Tr::tr("Choose one of its marks 1 to %1.").arg(damageMarks),
                      "kind");
    }
    if (draft.kind != PhotoKind::Damage) {
        draft.damage.reset();
    }
    if (draft.kind != PhotoKind::Inspection) {
        draft.item.reset();
    }
    draft.note = cleanText(draft.note);
    if (draft.note.toUcs4().size() > longestNote) {
        throw Refusal("photo.note_too_long", Tr::tr("At most %1 characters fit here.").arg(longestNote), {},
                      "note");
    }
    return draft;
}

QString Photo::title() const {
    if (kind == PhotoKind::Damage && damage) {
        return Tr::tr("Damage mark %1").arg(*damage);
    }
    return kind == PhotoKind::Inspection && !itemName.isEmpty() ? itemName : label(kind);
}

void requireInShop(OrderState state) {
    if (state == OrderState::Delivered || state == OrderState::Cancelled) {
        throw Refusal("order.car_has_left", Tr::tr("The car has left: the order is closed."),
                      Tr::tr("Open an order for its new visit."));
    }
}

} // namespace baydesk
