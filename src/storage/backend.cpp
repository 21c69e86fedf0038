// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend.h"

#include "storage/database_address.h"
#include "storage/postgresql_backend.h"
#include "storage/sqlite_backend.h"

#include <QSqlError>
#include <QSqlQuery>
#include <atomic>

namespace baydesk {

namespace {

QString nextConnectionName() {
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("baydesk-%1").arg(++counter);
}

} // namespace

Backend::Backend() : connection_(nextConnectionName()) {}

Backend::~Backend() {
    disconnect();
}

void Backend::disconnect() {
    // The driver goes first: a server then drops the statements at once instead of being asked for each.
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection_);
    statements_.clear();
}

std::unique_ptr<Backend> Backend::open(const DatabaseAddress& address, Session::Access access) {
    if (address.isServer()) {
        return std::make_unique<PostgresqlBackend>(address, access);
    }
    return std::make_unique<SqliteBackend>(address.file(), access);
}

void Backend::run(const QString& statement) {
    QSqlQuery query(database_);
    query.setForwardOnly(!fetchesWhole());
    if (!query.exec(statement)) {
        fail(query.lastError(), statement.toUtf8().constData(), SqlStep::Prepare);
    }
}

QVariant Backend::askOnce(const QString& statement) {
    QSqlQuery query(database_);
    query.setForwardOnly(!fetchesWhole());
    if (!query.exec(statement)) {
        fail(query.lastError(), statement.toUtf8().constData(), SqlStep::Prepare);
    }
    return query.next() ? query.value(0) : QVariant();
}

} // namespace baydesk
