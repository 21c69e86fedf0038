// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/photo.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Photos of orders. Their pictures lie in a table of their own, which a list of photos does not read.
class PhotoStore {
  public:
    explicit PhotoStore(Session& session) : session_(session) {}

    PhotoId add(OrderId order, const PhotoDraft& draft, StaffId actor, Timestamp now);
    /// Those of an order with their thumbnails, in the order they were added; hidden ones only if wanted.
    std::vector<std::pair<Photo, QByteArray>> ofOrder(OrderId order, bool withHidden);
    /// Nothing if there is no such photo.
    std::optional<Photo> find(PhotoId id);
    /// The JPEG file; nothing once it was erased.
    std::optional<QByteArray> picture(PhotoId id);
    void hide(PhotoId id, const QString& reason, StaffId actor, Timestamp now);
    /// Takes the pictures and notes of all the customer's orders away.
    void erase(CustomerId customer);

  private:
    Session& session_;
};

} // namespace baydesk
