// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/backend.h"
#include "storage/migrator.h"
#include "storage/postgresql_database.h"
#include "storage/sqlite_database.h"

#include <QFileInfo>

namespace baydesk {

int Database::currentVersion() {
    return static_cast<int>(Migrator::builtIn().size());
}

bool Database::isMissing(const DatabaseAddress& address) {
    return address.isServer() ? PostgresqlDatabase::isEmpty(address) : !QFileInfo::exists(address.file());
}

std::unique_ptr<Session> Database::open(const DatabaseAddress& address) {
    return address.isServer() ? PostgresqlDatabase::open(address) : SqliteDatabase::open(address.file());
}

std::unique_ptr<Session> Database::openForReading(const DatabaseAddress& address) {
    return address.isServer() ? PostgresqlDatabase::openForReading(address)
                              : SqliteDatabase::openForReading(address.file());
}

std::unique_ptr<Session> Database::create(const DatabaseAddress& address) {
    return address.isServer() ? PostgresqlDatabase::create(address) : SqliteDatabase::create(address.file());
}

void Database::removeUnfinished(Session& session) {
    if (session.backend().isOnServer()) {
        PostgresqlDatabase::removeUnfinished(session);
    }
}

} // namespace baydesk
