// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <QSqlQuery>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace baydesk {

class Backend;

/// One prepared statement that stays prepared between its uses.
class KeptStatement {
  public:
    KeptStatement(const char* sql, Backend& backend);

    QSqlQuery& query() { return query_; }
    /// Moves to the next row; false at the end. A failure is a StorageError.
    bool next();
    int placeholders() const { return placeholders_; }
    /// Whether the statement changes rows, told from its first word.
    bool writes() const { return writes_; }
    /// How often the text was compiled; more than once only after a failure.
    int preparations() const { return preparations_; }

    /// Runs a statement without values where nothing may be thrown; false if it failed.
    bool tryToRun() noexcept;

    /// Runs the statement on construction and resets it on the way out of the scope, whatever happens in
    /// between, so that no cursor is open when a transaction commits.
    class Use {
      public:
        Use(KeptStatement& kept, Session::Binds binds);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

      private:
        KeptStatement& kept_;
    };

  private:
    friend class KeptStatements;
    void prepare();
    void bind(Session::Binds binds);
    void fail();

    const char* sql_;
    Backend& backend_;
    QSqlQuery query_;
    int placeholders_;
    std::vector<QVariant> bound_;
    bool writes_;
    int preparations_ = 0;
    bool prepared_ = false;
    bool running_ = false;
    /// Serves a use inside a row callback of the same statement.
    std::unique_ptr<KeptStatement> spare_;
};

/// The statements one connection keeps, found by the address of their text and, where two translation units
/// hold the same text, by the text.
class KeptStatements {
  public:
    /// The statement, or its spare if it is running right now.
    KeptStatement& idle(const char* sql, Backend& backend);
    void clear();

  private:
    KeptStatement& byText(const char* sql, Backend& backend);

    std::unordered_map<const char*, KeptStatement*> byAddress_;
    std::unordered_map<std::string_view, std::unique_ptr<KeptStatement>> byText_;
};

/// How many values a statement's positional placeholders ask for.
int countPlaceholders(std::string_view sql);

} // namespace baydesk
