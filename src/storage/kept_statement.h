// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <memory>
#include <string_view>
#include <unordered_map>

namespace baydesk {

class Backend;

/// When a database said no: while it read a statement's text, or while it worked with bound values.
enum class SqlStep { Prepare, Run };

/// One prepared statement that stays prepared between its uses. Failures are StorageErrors.
class KeptStatement {
  public:
    explicit KeptStatement(const char* sql);
    virtual ~KeptStatement();
    KeptStatement(const KeptStatement&) = delete;
    KeptStatement& operator=(const KeptStatement&) = delete;

    const char* sql() const { return sql_; }
    int placeholders() const { return placeholders_; }
    /// Whether the statement changes rows, told from its first word.
    bool writes() const { return writes_; }
    /// How often the text was compiled; more than once only after a failure.
    int preparations() const { return preparations_; }

    /// \name While it is used
    /// @{
    /// Moves to the next row; false at the end.
    virtual bool next() = 0;
    virtual std::int64_t rowsChanged() const = 0;
    /// A column of the current row, counted from 0; one of another type is a std::logic_error.
    virtual std::int64_t integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    /// A text in UTF-8, which stands until next().
    virtual QByteArray bytes(int column) const = 0;
    /// What a column of bytes holds; a copy.
    virtual QByteArray blob(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    /// @}

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

  protected:
    /// Compiles the text if it is not, and runs it with these values.
    virtual void start(Session::Binds binds) = 0;
    virtual void finish() noexcept = 0;
    void countPreparation() { ++preparations_; }
    [[noreturn]] void wrongColumn(const char* expected, const char* found, int column) const;

  private:
    friend class KeptStatements;

    const char* sql_;
    int placeholders_;
    bool writes_;
    int preparations_ = 0;
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
