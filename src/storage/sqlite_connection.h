// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace baydesk {

/// A connection apart from the Session's, for what SQLite offers and Qt does not: copying a database while it
/// is in use, and holding it alone. Failures are StorageErrors.
class SqliteConnection {
  public:
    enum class Use {
        Database, ///< an existing file that others may have open
        NewCopy   ///< a file that is made here and nobody else knows: it takes no locks
    };
    SqliteConnection(const QString& file, Use use);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    sqlite3* handle() const { return handle_; }
    /// Runs statements without values; what they return is not read.
    void run(const char* statements);
    /// \p code is what a call of SQLite returned; the disk being full is told apart.
    [[noreturn]] void fail(int code, const char* doing) const;

  private:
    sqlite3* handle_ = nullptr;
};

} // namespace baydesk
