// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <memory>

namespace baydesk {

/// Making, checking and opening databases on a server: what Database does with an address of PostgreSQL.
class PostgresqlDatabase {
  public:
    static std::unique_ptr<Session> open(const DatabaseAddress& address);
    static std::unique_ptr<Session> openForReading(const DatabaseAddress& address);
    /// Makes the tables in an existing database whose schema "public" is empty.
    static std::unique_ptr<Session> create(const DatabaseAddress& address);
    /// Whether the database is there and empty.
    static bool isEmpty(const DatabaseAddress& address);
    /// Takes away what create() made.
    static void removeUnfinished(Session& session);
};

} // namespace baydesk
