// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/photo_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/multi_point_store.h"
#include "storage/order_store.h"
#include "storage/photo_store.h"

#include <QCoreApplication>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PhotoService)
};

constexpr int longestReason = 200;

} // namespace

void PhotoService::add(OrderId id, const std::vector<PhotoDraft>& photos) {
    require(session_, context_, Right::InspectCars);
    if (photos.empty()) {
        throw Refusal("photo.none", Tr::tr("Choose at least one photo."), {}, "photo");
    }
    const RepairOrder order = OrderStore(session_).load(id);
    requireInShop(order.state());
    const int marks = static_cast<int>(order.header().walkAround.damages.size());
    PhotoStore store(session_);
    for (const PhotoDraft& each : photos) {
        const PhotoDraft photo = checkedPhoto(each, marks);
        if (photo.item && !MultiPointStore(session_).hasItem(*photo.item)) {
            throw std::logic_error("a photo of an item that does not exist");
        }
        store.add(id, photo, context_.actor, context_.now);
    }
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  id.value(), "order.photos_added", {QString::number(photos.size())});
}

std::vector<PhotoThumbnail> PhotoService::thumbnails(OrderId order) {
    require(session_, context_, Right::SeeOrders);
    std::vector<PhotoThumbnail> found;
    for (auto& [photo, jpeg] : PhotoStore(session_).ofOrder(order, false)) {
        found.push_back({photo, jpeg});
    }
    return found;
}

std::optional<QByteArray> PhotoService::picture(PhotoId id) {
    require(session_, context_, Right::SeeOrders);
    const auto photo = PhotoStore(session_).find(id);
    if (!photo) {
        throw std::logic_error("there is no such photo");
    }
    // A plate or a person may be on it.
    PrivateData(session_, context_)
        .note(OrderStore(session_).load(photo->order).header().customer, PrivateOccasion::Order);
    return PhotoStore(session_).picture(id);
}

void PhotoService::hide(PhotoId id, const QString& typed) {
    require(session_, context_, Right::InspectCars);
    const QString reason = cleanText(typed);
    if (reason.isEmpty() || reason.toUcs4().size() > longestReason) {
        throw Refusal("photo.reason",
                      Tr::tr("Say in 1 to %1 characters why the photo is taken away.").arg(longestReason), {},
                      "reason");
    }
    PhotoStore store(session_);
    const auto photo = store.find(id);
    if (!photo) {
        throw std::logic_error("there is no such photo");
    }
    if (photo->hidden) {
        throw Refusal("photo.hidden", Tr::tr("%1 has taken the photo away already.").arg(photo->hidden->by));
    }
    store.hide(id, reason, context_.actor, context_.now);
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  photo->order.value(), "order.photo_hidden", {reason});
}

} // namespace baydesk
