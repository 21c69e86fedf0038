// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/new_shop.h"

#include "domain/storage_error.h"
#include "storage/database.h"

#include <QFile>
#include <QLoggingCategory>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(newShopLog, "baydesk.newshop", QtInfoMsg)

} // namespace

NewShop::NewShop(const QString& place)
    : place_(place),
      isOnServer_(DatabaseAddress::isServer(place)),
      unfinished_(isOnServer_ ? place : place + QStringLiteral(".unfinished")) {
    removeFiles();
    shop_ = std::make_unique<ShopFile>(unfinished_, ShopFile::Use::Create);
}

NewShop::~NewShop() {
    if (!shop_) {
        return;
    }
    try {
        Database::removeUnfinished(shop_->session());
    } catch (const StorageError& error) {
        qCWarning(newShopLog).noquote() << "half a shop is left:" << error.detail();
    }
    shop_.reset();
    removeFiles();
}

bool NewShop::keep() {
    shop_.reset();
    return isOnServer_ || QFile::rename(unfinished_, place_);
}

/// A database file with what SQLite keeps beside it.
void NewShop::removeFiles() {
    if (isOnServer_) {
        return;
    }
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(unfinished_ + QLatin1String(ending));
    }
}

} // namespace baydesk
