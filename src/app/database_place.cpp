// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_place.h"

#include "domain/storage_error.h"
#include "storage/database.h"
#include "storage/database_address.h"
#include "storage/postgresql_database.h"
#include "storage/server_password.h"

#include <QFileInfo>

namespace baydesk {

bool isServerAddress(const QString& place) {
    return DatabaseAddress::isServer(place);
}

QString nameOfPlace(const QString& place) {
    return isServerAddress(place) ? DatabaseAddress(place).name() : QFileInfo(place).completeBaseName();
}

void giveServerPassword(const QString& place, const QString& password) {
    setServerPassword(DatabaseAddress(place), password);
}

ServerLook lookAtServer(const QString& place) {
    using Kind = StorageError::Kind;
    try {
        return Database::isMissing(place) ? ServerLook::Empty : ServerLook::There;
    } catch (const StorageError& error) {
        if (error.kind() == Kind::ConnectionLost || error.kind() == Kind::Busy) {
            return ServerLook::Away;
        }
        return error.kind() == Kind::CannotOpen && PostgresqlDatabase::wantsPassword(place)
                   ? ServerLook::WantsPassword
                   : ServerLook::Other;
    }
}

} // namespace baydesk
