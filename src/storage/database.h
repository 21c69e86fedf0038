// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <QString>
#include <memory>

namespace baydesk {

/// Making, checking and opening database files.
class Database {
  public:
    /// The schema this program reads and writes: the number of its last migration.
    static int currentVersion();

    /// Opens \p file for work: refuses a folder, a file that is no SQLite database, another program's database, a newer
    /// version, a network share and a place that cannot be written, each as a StorageError with a sentence; brings an
    /// older version up to date in one transaction after a copy beside it.
    static std::unique_ptr<Session> open(const QString& file);
    /// As open(), for reading only: the database file does not change. An older version is refused, since reading would
    /// need an upgrade.
    static std::unique_ptr<Session> openForReading(const QString& file);
    /// Makes a new, empty database. An existing file, or a folder that is missing or not writable, is a StorageError.
    static std::unique_ptr<Session> create(const QString& file);
};

} // namespace baydesk
