// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <memory>

namespace baydesk {

/// Making, checking and opening databases on a server: what Database does with an address of PostgreSQL.
class PostgresqlDatabase {
  public:
    /// Whether a copy is made and proved before an older version is brought up to date: always, but for a
    /// database that is itself made from a backup.
    enum class CopyFirst { Yes, No };
    static std::unique_ptr<Session> open(const DatabaseAddress& address,
                                         CopyFirst copyFirst = CopyFirst::Yes);
    static std::unique_ptr<Session> openForReading(const DatabaseAddress& address);
    /// Makes the tables in an existing database whose schema "public" is empty.
    static std::unique_ptr<Session> create(const DatabaseAddress& address);
    /// Whether the database is there and empty.
    static bool isEmpty(const DatabaseAddress& address);
    /// Connects and says whether the server wants a password it did not get, or got a wrong one.
    static bool wantsPassword(const DatabaseAddress& address);
    /// Takes away what create() made.
    static void removeUnfinished(Session& session);
};

} // namespace baydesk
