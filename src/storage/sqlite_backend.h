// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend.h"
#include "storage/file_watch.h"
#include "storage/sqlite_connection.h"
#include "storage/writers_queue.h"

#include <optional>

namespace baydesk {

/// A connection to an SQLite file.
class SqliteBackend final : public Backend {
  public:
    SqliteBackend(const QString& file, Session::Access access);
    ~SqliteBackend() override;

    std::unique_ptr<KeptStatement> prepared(const char* sql) override;
    void run(const QString& statement) override;
    QVariant askOnce(const QString& statement) override;
    std::int64_t insertedId(KeptStatement& ran) override;
    const char* beginText(Session::Access access) const override;
    void begin(Session::Access access) override;
    void commit(Changes touched) override;
    void rollBack() noexcept override;
    /// All who write to one file take turns, so one chain serves them all.
    int historyChain() override { return 1; }
    bool ownsHistoryChain() const override { return false; }
    Changes changedElsewhere() override;
    int schemaVersion() override;
    void beginUpgrade() override;
    void endUpgrade() noexcept override;
    void stampSchema(int version) override;
    bool isOnServer() const override { return false; }
    const char* migrations() const override { return "sqlite"; }
    Faults faults(Session& session) override;

  private:
    void requireWriteAheadLog();
    /// Of a file that is not in its place SQLite leaves the log behind: what was confirmed is brought over
    /// into the file itself, wherever it is now, unless it would go over what another program confirmed.
    void saveLogIfMoved() noexcept;
    void requireInPlace();

    const Session::Access access_;
    SqliteConnection connection_;
    FileWatch watch_;
    /// Only who writes stands in it.
    std::optional<WritersQueue> queue_;
    std::optional<std::int64_t> dataVersion_;
};

} // namespace baydesk
