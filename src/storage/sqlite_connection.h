// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kept_statement.h"

#include <QString>

struct sqlite3;

namespace baydesk {

/// A connection to an SQLite file. Failures are StorageErrors.
class SqliteConnection {
  public:
    enum class Use {
        Database, ///< an existing file that others may have open
        Reading,  ///< the same, of which nothing is changed
        NewCopy   ///< a file that is made here and nobody else knows: it takes no locks
    };
    SqliteConnection(const QString& file, Use use);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    sqlite3* handle() const { return handle_; }
    /// Runs statements without values; what they return is not read.
    void run(const char* statements);
    /// The same where nothing may be thrown.
    void tryToRun(const char* statements) noexcept;
    /// From now on closing neither carries the log over into the file nor takes away the one of its name.
    void leaveLog() noexcept;
    /// \p code is what a call of SQLite returned; \p doing, a statement's text or what was done otherwise,
    /// gets into the detail. Bound values never do: an error of a running statement keeps SQLite's own words
    /// only where those cannot quote one. A full disk is told apart.
    [[noreturn]] void fail(int code, const char* doing, SqlStep step = SqlStep::Prepare) const;

  private:
    sqlite3* handle_ = nullptr;
};

} // namespace baydesk
