// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <memory>

namespace baydesk {

/// Making, checking and opening databases, each wherever its address says.
class Database {
  public:
    /// The schema this program reads and writes: the number of its last migration.
    static int currentVersion();

    /// Whether there is nothing yet where create() could make a shop: no such file, or an empty database on
    /// the server.
    static bool isMissing(const DatabaseAddress& address);

    /// Opens a database for work. Refused, each as a StorageError with a sentence, are: a folder, a file that
    /// is no SQLite database, a network share and a place that cannot be written; on a server what keeps this
    /// user out, an empty database and one without the rights to write; everywhere another program's database
    /// and a newer version. An older version is brought up to date in one transaction, a file after a copy
    /// beside it.
    static std::unique_ptr<Session> open(const DatabaseAddress& address);
    /// As open(), for reading only: the database does not change. An older version is refused, since reading
    /// would need an upgrade.
    static std::unique_ptr<Session> openForReading(const DatabaseAddress& address);
    /// Makes a new, empty shop: a file that is not there yet, or the tables in an empty database that the
    /// server's administrator made. An existing file, a folder that is missing or not writable, a database
    /// that is not empty and a user who may not make tables are StorageErrors.
    static std::unique_ptr<Session> create(const DatabaseAddress& address);
    /// Takes the tables that create() made on a server away again; a file is simply removed by whoever made
    /// it.
    static void removeUnfinished(Session& session);
};

} // namespace baydesk
