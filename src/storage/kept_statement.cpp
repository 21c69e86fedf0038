// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_statement.h"

#include "storage/backend.h"
#include "storage/sql_scanner.h"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string>

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

KeptStatement::KeptStatement(const char* sql)
    : sql_(sql), placeholders_(countPlaceholders(sql)), writes_(changesRows(sql)) {}

KeptStatement::~KeptStatement() = default;

void KeptStatement::wrongColumn(const char* expected, const char* found, int column) const {
    throw std::logic_error(std::string("column ") + std::to_string(column) + " holds " + found +
                           " instead of " + expected + ": " + sql_);
}

KeptStatement::Use::Use(KeptStatement& kept, Session::Binds binds) : kept_(kept) {
    kept.start(binds);
    kept.running_ = true;
}

KeptStatement::Use::~Use() {
    kept_.finish();
    kept_.running_ = false;
}

KeptStatement& KeptStatements::idle(const char* sql, Backend& backend) {
    const auto known = byAddress_.find(sql);
    KeptStatement* kept = known != byAddress_.end() ? known->second : &byText(sql, backend);
    while (kept->running_) {
        if (!kept->spare_) {
            kept->spare_ = backend.prepared(kept->sql_);
        }
        kept = kept->spare_.get();
    }
    return *kept;
}

KeptStatement& KeptStatements::byText(const char* sql, Backend& backend) {
    std::unique_ptr<KeptStatement>& kept = byText_[sql];
    if (!kept) {
        kept = backend.prepared(sql);
    }
    byAddress_.emplace(sql, kept.get());
    return *kept;
}

void KeptStatements::clear() {
    byAddress_.clear();
    byText_.clear();
}

} // namespace baydesk
