// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backend.h"
#include "storage/database_address.h"

#include <QSqlDatabase>
#include <string>
#include <unordered_map>

class QSqlError;

namespace baydesk {

/// A connection to a PostgreSQL server. Transactions that write are SERIALIZABLE: whatever they read, also to
/// let a rule decide, was still so when they were saved, or they are told to begin anew (RaceError).
class PostgresqlBackend final : public Backend {
  public:
    PostgresqlBackend(DatabaseAddress address, Session::Access access);
    ~PostgresqlBackend() override;

    const QSqlDatabase& database() const { return database_; }
    /// The error as the program's; see RaceError.
    [[noreturn]] void fail(const QSqlError& error, const char* sql, SqlStep step);

    std::unique_ptr<KeptStatement> prepared(const char* sql) override;
    void run(const QString& statement) override;
    QVariant askOnce(const QString& statement) override;
    KeptStatement& insertion(const char* sql) override;
    std::int64_t insertedId(KeptStatement& ran) override;
    const char* beginText(Session::Access access) const override;
    void begin(Session::Access access) override;
    void beginAlone() override;
    void commit(Changes touched) override;
    void rollBack() noexcept override;
    /// The first chain that no other connection holds; held until this one ends.
    int historyChain() override;
    bool ownsHistoryChain() const override { return true; }
    Changes changedElsewhere() override;
    bool isLost() const override { return isLost_; }
    void reconnect() override;
    bool isCommitted(const OutcomeUnknown::Ticket& ticket) override;
    int schemaVersion() override;
    void beginUpgrade() override;
    void endUpgrade() noexcept override;
    void stampSchema(int version) override;
    bool isOnServer() const override { return true; }
    const char* migrations() const override { return "postgresql"; }
    Faults faults(Session& session) override;

  private:
    void connect();
    /// Takes the connection away with all its statements.
    void disconnect();
    void requireConnection() const;
    [[noreturn]] void failToBegin(const QSqlError& error);
    void beginWriting(const QString& lockMode);
    bool takesTurns();
    /// The running transaction's number, if it changed anything; announces what it touched.
    OutcomeUnknown::Ticket announce(Changes touched);

    const QString connection_;
    QSqlDatabase database_;
    const DatabaseAddress address_;
    const Session::Access access_;
    std::unordered_map<const char*, std::string> insertions_;
    bool isLost_ = false;
    bool isListening_ = false;
    bool takesTurns_ = false;
    int historyChain_ = 0;
};

} // namespace baydesk
