// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session.h"

#include "storage/backend.h"
#include "storage/kept_statement.h"
#include "storage/order_memory.h"

#include <map>
#include <stdexcept>
#include <string>
#include <utility>

namespace baydesk {

namespace {

[[noreturn]] void misuse(const char* what, Sql sql) {
    throw std::logic_error(std::string(what) + ": " + sql.text());
}

} // namespace

struct Session::Private {
    Access access = Access::ReadOnly;
    OrderMemory orders;
    Trace trace;
    std::map<decltype(std::declval<PrivateRead>().key()), PrivateRead> privateReads;
    bool reading = false;

    /// What must be so before a statement runs.
    void require(const KeptStatement& kept, Sql sql, Binds binds, bool inTransaction) const {
        if (kept.placeholders() != static_cast<int>(binds.size())) {
            misuse("a statement with another number of values than placeholders", sql);
        }
        if (kept.writes() && !inTransaction) {
            misuse("a write outside a transaction", sql);
        }
        if (trace) {
            trace(sql.text(), std::span<const Bind>(binds.begin(), binds.size()));
        }
    }
};

Session::Session(const DatabaseAddress& address, Access access)
    : backend_(Backend::open(address, access)), d_(std::make_unique<Private>()) {
    d_->access = access;
}

Session::~Session() = default;

bool Session::isInOneView() const {
    return inTransaction_ || d_->reading;
}

void Session::notePrivateRead(const PrivateRead& read) {
    d_->privateReads.emplace(read.key(), read);
}

std::vector<PrivateRead> Session::takePrivateReads() {
    std::vector<PrivateRead> reads;
    for (const auto& [key, read] : std::exchange(d_->privateReads, {})) {
        reads.push_back(read);
    }
    return reads;
}

int Session::historyChain() {
    return backend_->historyChain();
}

void Session::define(Sql statement) {
    backend_->run(QString::fromUtf8(statement.text()));
}

OrderMemory& Session::orderMemory() {
    return d_->orders;
}

std::int64_t Session::execute(Sql sql, Binds binds) {
    KeptStatement& kept = backend_->statement(sql.text());
    d_->require(kept, sql, binds, inTransaction_);
    const KeptStatement::Use use(kept, binds);
    return kept.rowsChanged();
}

std::int64_t Session::insert(Sql sql, Binds binds) {
    KeptStatement& kept = backend_->insertion(sql.text());
    d_->require(kept, sql, binds, inTransaction_);
    const KeptStatement::Use use(kept, binds);
    return backend_->insertedId(kept);
}

void Session::run(Sql sql, Binds binds, const std::function<bool(const Row&)>& read) {
    KeptStatement& kept = backend_->statement(sql.text());
    d_->require(kept, sql, binds, inTransaction_);
    const KeptStatement::Use use(kept, binds);
    const Row row(kept);
    bool wanted = true;
    while (wanted && kept.next()) {
        wanted = read(row);
    }
    // A write with RETURNING is done only when it was stepped to its end.
    while (!wanted && kept.writes() && kept.next()) {
    }
}

Changes Session::changedElsewhere() {
    return backend_->changedElsewhere();
}

bool Session::isLost() const {
    return backend_->isLost();
}

void Session::reconnect() {
    d_->orders.forget();
    historyHead_.reset();
    backend_->reconnect();
}

bool Session::isCommitted(const OutcomeUnknown::Ticket& ticket) {
    return backend_->isCommitted(ticket);
}

void Session::missingRow(Sql sql) {
    misuse("no row where there is always one", sql);
}

void Session::setTrace(Trace trace) {
    d_->trace = std::move(trace);
}

void Session::traceText(const char* sql) const {
    if (d_->trace) {
        d_->trace(sql, {});
    }
}

Transaction::Transaction(Session& session, Turn turn) : session_(session) {
    if (session.inTransaction_ || session.d_->reading || session.d_->access == Session::Access::ReadOnly) {
        throw std::logic_error("a transaction inside another, or on a session that only reads");
    }
    session.traceText(session.backend_->beginText(Session::Access::ReadWrite));
    if (turn == Turn::Alone) {
        session.backend_->beginAlone();
    } else {
        session.backend_->begin(Session::Access::ReadWrite);
    }
    session.inTransaction_ = true;
    session.changes_ = Changes();
    session.rights_.reset();
    if (!session.backend_->ownsHistoryChain()) {
        session.historyHead_.reset();
    }
}

Transaction::~Transaction() {
    if (open_) {
        session_.backend_->rollBack();
        session_.d_->orders.forget();
        session_.historyHead_.reset();
        session_.inTransaction_ = false;
        session_.changes_ = Changes();
    }
}

Changes Transaction::commit() {
    if (!open_) {
        throw std::logic_error("a transaction committed twice");
    }
    session_.traceText("COMMIT");
    session_.backend_->commit(session_.changes_);
    open_ = false;
    session_.inTransaction_ = false;
    return std::exchange(session_.changes_, Changes());
}

ReadTransaction::ReadTransaction(Session& session) : session_(session) {
    if (session.inTransaction_ || session.d_->reading) {
        throw std::logic_error("a read transaction inside another");
    }
    session.traceText(session.backend_->beginText(Session::Access::ReadOnly));
    session.backend_->begin(Session::Access::ReadOnly);
    session.d_->reading = true;
    session.rights_.reset();
}

ReadTransaction::~ReadTransaction() {
    session_.backend_->rollBack();
    session_.d_->reading = false;
}

} // namespace baydesk
