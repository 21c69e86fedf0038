// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend.h"

#include <optional>

namespace baydesk {

/// A connection to an SQLite file.
class SqliteBackend final : public Backend {
  public:
    SqliteBackend(const QString& file, Session::Access access);

    std::int64_t insertedId(KeptStatement& ran) override;
    const char* beginText(Session::Access access) const override;
    void begin(Session::Access access) override;
    void commit(Changes touched) override;
    void rollBack() noexcept override;
    [[noreturn]] void fail(const QSqlError& error, const char* sql, SqlStep step) override;
    bool fetchesWhole() const override { return false; }
    bool keepsFailedStatements() const override { return false; }
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

    std::optional<qlonglong> dataVersion_;
};

} // namespace baydesk
