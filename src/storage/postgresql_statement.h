// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kept_statement.h"

#include <QSqlQuery>
#include <vector>

namespace baydesk {

class PostgresqlBackend;

/// A statement through Qt's driver for PostgreSQL.
class PostgresqlStatement final : public KeptStatement {
  public:
    PostgresqlStatement(const char* sql, PostgresqlBackend& backend);

    bool next() override;
    std::int64_t rowsChanged() const override { return query_.numRowsAffected(); }
    std::int64_t integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override { return text(column).toUtf8(); }
    QByteArray blob(int column) const override;
    bool isNull(int column) const override { return query_.isNull(column); }

  private:
    void start(Session::Binds binds) override;
    void finish() noexcept override { query_.finish(); }
    void bind(Session::Binds binds);
    [[noreturn]] void wrong(const char* expected, int column) const;

    PostgresqlBackend& backend_;
    QSqlQuery query_;
    /// What stands bound, which finish() keeps.
    std::vector<Bind::Value> bound_;
    bool prepared_ = false;
};

} // namespace baydesk
