// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database_address.h"

#include <QSqlDatabase>

struct pg_conn;

namespace baydesk {

/// Opens \p database, made for PostgreSQL's driver, at \p address. What goes wrong is a StorageError with a
/// sentence that says what to do: no server, no encryption, no password, no right.
void connectTo(QSqlDatabase& database, const DatabaseAddress& address);

/// What this program calls itself to the server, the same for all its connections: "baydesk", the computer
/// and the process.
QString connectionName();

/// Connects once more and says whether the server wants a password it did not get, or got a wrong one.
bool isRefusedForPassword(const DatabaseAddress& address);

/// libpq's handle of an open connection, for what QtSql does not pass on.
pg_conn* handleOf(const QSqlDatabase& database);

} // namespace baydesk
