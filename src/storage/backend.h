// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kept_statement.h"
#include "storage/race_error.h"
#include "storage/session.h"

#include <QVariant>
#include <memory>

namespace baydesk {

/// One connection, and everything in which SQLite and PostgreSQL differ. What they share, the statements of
/// the stores above all, is not here.
class Backend {
  public:
    static std::unique_ptr<Backend> open(const DatabaseAddress& address, Session::Access access);
    virtual ~Backend();
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;

    KeptStatement& statement(const char* sql) { return statements_.idle(sql, *this); }
    /// A statement of this connection; compiled at its first use.
    virtual std::unique_ptr<KeptStatement> prepared(const char* sql) = 0;
    /// The statement for an INSERT whose new id is asked for, and that id once it ran.
    virtual KeptStatement& insertion(const char* sql) { return statement(sql); }
    virtual std::int64_t insertedId(KeptStatement& ran) = 0;
    /// Runs a statement without values that is not kept.
    virtual void run(const QString& statement) = 0;
    /// The first value of a statement without values that is not kept.
    virtual QVariant askOnce(const QString& statement) = 0;

    virtual const char* beginText(Session::Access access) const = 0;
    virtual void begin(Session::Access access) = 0;
    /// Begins to write once nobody else does, and lets nobody until this transaction ends.
    virtual void beginAlone() { begin(Session::Access::ReadWrite); }
    /// Makes the transaction durable and tells other programs what it touched.
    virtual void commit(Changes touched) = 0;
    /// On the way out of a scope, where nothing may be thrown.
    virtual void rollBack() noexcept = 0;

    /// The chain of history the connection appends to, and whether nobody else appends to it meanwhile.
    virtual int historyChain() = 0;
    virtual bool ownsHistoryChain() const = 0;

    virtual Changes changedElsewhere() = 0;
    virtual bool isLost() const { return false; }
    /// Connects anew after the connection was lost.
    virtual void reconnect() {}
    virtual bool isCommitted(const OutcomeUnknown::Ticket&) { return false; }

    /// The schema: its version (0: none), and what frames an upgrade. stampSchema checks references and
    /// remembers the version.
    virtual int schemaVersion() = 0;
    virtual void beginUpgrade() = 0;
    virtual void endUpgrade() noexcept = 0;
    virtual void stampSchema(int version) = 0;
    virtual bool isOnServer() const = 0;
    /// The folder of its migrations: "sqlite" or "postgresql".
    virtual const char* migrations() const = 0;

    /// What is wrong with the database itself, whatever it holds.
    struct Faults {
        QStringList damage;
        QStringList looseReferences;
    };
    virtual Faults faults(Session& session) = 0;

  protected:
    Backend();
    KeptStatements statements_;
};

} // namespace baydesk
