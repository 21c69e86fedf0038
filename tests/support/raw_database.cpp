// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_database.h"

#include "storage/postgresql_connection.h"

#include <QUuid>
#include <stdexcept>

namespace baydesk {

RawDatabase::RawDatabase(const QString& address) : connection_(QUuid::createUuid().toString()) {
    const DatabaseAddress place(address);
    database_ = QSqlDatabase::addDatabase(
        place.isServer() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), connection_);
    if (place.isServer()) {
        connectTo(database_, place);
        return;
    }
    database_.setDatabaseName(place.file());
    if (!database_.open()) {
        throw std::logic_error("a test's database cannot be opened");
    }
}

RawDatabase::~RawDatabase() {
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
}

} // namespace baydesk
