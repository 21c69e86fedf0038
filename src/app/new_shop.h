// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop_file.h"

#include <memory>

namespace baydesk {

/// A shop that is being made, at a path or in an empty database on a server. Unless it is kept it goes away
/// again, so that nobody works with half a shop.
class NewShop {
  public:
    /// Throws what Database::create throws.
    explicit NewShop(const QString& place);
    ~NewShop();
    NewShop(const NewShop&) = delete;
    NewShop& operator=(const NewShop&) = delete;

    Session& session() { return shop_->session(); }
    /// The shop is whole. False if the file cannot be put into its place. The session is over.
    bool keep();

  private:
    void removeFiles();

    const QString place_;
    const bool isOnServer_;
    /// A file is made beside its place and moved there.
    const QString unfinished_;
    std::unique_ptr<ShopFile> shop_;
};

} // namespace baydesk
