// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/photo.h"
#include "services/context.h"

#include <vector>

namespace baydesk {

class Session;

/// A photo with its small picture, a JPEG file.
struct PhotoThumbnail {
    Photo photo;
    QByteArray jpeg;
};

/// Photos of orders: kept beside the order, never deleted but by the erasure of its customer.
class PhotoService {
  public:
    PhotoService(Session& session, const Context& context) : session_(session), context_(context) {}

    /// All of them or, if one is refused by checkedPhoto(), none. Only while the car is in the shop.
    void add(OrderId order, const std::vector<PhotoDraft>& photos);
    /// Those that are shown, in the order they were added.
    std::vector<PhotoThumbnail> thumbnails(OrderId order);
    /// The JPEG file; nothing once it was erased. A std::logic_error if there is no such photo.
    std::optional<QByteArray> picture(PhotoId id);
    /// Takes the photo away from the order, with a reason of 1 to 200 characters; history and database keep
    /// it.
    void hide(PhotoId id, const QString& reason);

  private:
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
