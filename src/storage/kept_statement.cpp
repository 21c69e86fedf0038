// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_statement.h"

#include "storage/backend.h"
#include "storage/sql_scanner.h"

#include <QSqlError>
#include <algorithm>
#include <cstdlib>

namespace baydesk {

int countPlaceholders(std::string_view sql) {
    int count = 0;
    for (std::size_t at = 0; at < sql.size();) {
        const SqlToken token = nextSqlToken(sql, at);
        if (token.kind == SqlToken::Kind::Placeholder) {
            const int number = token.text.size() > 1 ? std::atoi(token.text.data() + 1) : count + 1;
            count = std::max(count, number);
        }
        at += token.text.size();
    }
    return count;
}

namespace {

bool changesRows(std::string_view sql) {
    for (std::size_t at = 0; at < sql.size();) {
        const SqlToken token = nextSqlToken(sql, at);
        if (token.kind == SqlToken::Kind::Word) {
            return token.is("INSERT") || token.is("UPDATE") || token.is("DELETE") || token.is("REPLACE");
        }
        at += token.text.size();
    }
    return false;
}

} // namespace

KeptStatement::KeptStatement(const char* sql, Backend& backend)
    : sql_(sql),
      backend_(backend),
      query_(backend.database()),
      placeholders_(countPlaceholders(sql)),
      writes_(changesRows(sql)) {
    query_.setForwardOnly(!backend.fetchesWhole());
}

void KeptStatement::prepare() {
    if (!query_.prepare(QString::fromUtf8(sql_))) {
        backend_.fail(query_.lastError(), sql_, SqlStep::Prepare);
    }
    prepared_ = true;
    bound_.clear();
    ++preparations_;
}

void KeptStatement::bind(Session::Binds binds) {
    const bool isFirst = bound_.empty();
    bound_.resize(binds.size());
    int position = 0;
    for (const Bind& bind : binds) {
        // QtSql looks up the place of a value at each binding, which costs more than to see that the value of
        // the last use, which finish() keeps, is the same.
        QVariant& bound = bound_[static_cast<std::size_t>(position)];
        const QVariant& value = bind.variant();
        if (isFirst || bound.userType() != value.userType() || bound != value) {
            query_.bindValue(position, value);
            bound = value;
        }
        ++position;
    }
}

bool KeptStatement::tryToRun() noexcept {
    if (!prepared_) {
        prepared_ = query_.prepare(QString::fromUtf8(sql_));
    }
    prepared_ = prepared_ && query_.exec();
    query_.finish();
    return prepared_;
}

bool KeptStatement::next() {
    if (query_.next()) {
        return true;
    }
    if (query_.lastError().isValid()) {
        fail();
    }
    return false;
}

void KeptStatement::fail() {
    // The driver may have thrown the statement away with the error, so the next use prepares it anew.
    prepared_ = backend_.keepsFailedStatements();
    backend_.fail(query_.lastError(), sql_, SqlStep::Run);
}

KeptStatement::Use::Use(KeptStatement& kept, Session::Binds binds) : kept_(kept) {
    if (!kept.prepared_) {
        kept.prepare();
    }
    kept.bind(binds);
    if (!kept.query_.exec()) {
        kept.fail();
    }
    kept.running_ = true;
}

KeptStatement::Use::~Use() {
    kept_.query_.finish();
    kept_.running_ = false;
}

KeptStatement& KeptStatements::idle(const char* sql, Backend& backend) {
    const auto known = byAddress_.find(sql);
    KeptStatement* kept = known != byAddress_.end() ? known->second : &byText(sql, backend);
    while (kept->running_) {
        if (!kept->spare_) {
            kept->spare_ = std::make_unique<KeptStatement>(kept->sql_, backend);
        }
        kept = kept->spare_.get();
    }
    return *kept;
}

KeptStatement& KeptStatements::byText(const char* sql, Backend& backend) {
    std::unique_ptr<KeptStatement>& kept = byText_[sql];
    if (!kept) {
        kept = std::make_unique<KeptStatement>(sql, backend);
    }
    byAddress_.emplace(sql, kept.get());
    return *kept;
}

void KeptStatements::clear() {
    byAddress_.clear();
    byText_.clear();
}

} // namespace baydesk
