// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend.h"
#include "storage/file_watch.h"

#include <optional>

namespace baydesk {

/// A connection to an SQLite file.
class SqliteBackend final : public Backend {
  public:
    SqliteBackend(const QString& file, Session::Access access);
    ~SqliteBackend() override;

    std::int64_t insertedId(KeptStatement& ran) override;
    const char* beginText(Session::Access access) const override;
    void begin(Session::Access access) override;
    void commit(Changes touched) override;
    void rollBack() noexcept override;
    [[noreturn]] void fail(const QSqlError& error, const char* sql, SqlStep step) override;
    bool fetchesWhole() const override { return false; }
    bool keepsFailedStatements() const override { return false; }
    /// All who write to one file take turns, so one chain serves them all.
    int historyChain() override { return 1; }
    bool ownsHistoryChain() const override { return false; }
    Changes changedElsewhere() override;
    int schemaVersion() override;
    void beginUpgrade() override;
    void endUpgrade() override;
    void stampSchema(int version) override;
    bool isOnServer() const override { return false; }
    const char* migrations() const override { return "sqlite"; }
    Faults faults(Session& session) override;

  private:
    void requireWriteAheadLog();
    /// Of a file that is not in its place SQLite leaves the log behind: what was confirmed is brought over
    /// into the file itself, wherever it is now.
    void saveLogIfMoved() noexcept;
    void requireInPlace();

    FileWatch watch_;
    const Session::Access access_;
    std::optional<qlonglong> dataVersion_;
};

} // namespace baydesk
