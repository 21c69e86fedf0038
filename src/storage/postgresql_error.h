// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"
#include "storage/kept_statement.h"

class QSqlError;

namespace baydesk {

/// What an SQLSTATE of PostgreSQL stands for (postgresql.org/docs/15/errcodes-appendix.html).
StorageError::Kind kindOfSqlState(const QString& state);

/// What a person is told about an error of \p kind that came from a server.
QString sentenceForServer(StorageError::Kind kind);

/// Throws PostgreSQL's error as the program's: a RaceError where beginning anew may help. \p sql names the
/// statement in the detail. Bound values never get there.
[[noreturn]] void throwPostgresqlError(const QSqlError& error, const char* sql, SqlStep step,
                                       bool isConnectionLost);

} // namespace baydesk
