// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/kept_statement.h"

#include <QByteArray>
#include <vector>

struct sqlite3_stmt;

namespace baydesk {

class SqliteConnection;

/// A statement on SQLite's own interface. Qt's would describe every column anew at each run and look up the
/// place of each value by its name.
class SqliteStatement final : public KeptStatement {
  public:
    SqliteStatement(const char* sql, const SqliteConnection& connection);
    ~SqliteStatement() override;

    bool next() override;
    std::int64_t rowsChanged() const override;
    std::int64_t integer(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    QByteArray blob(int column) const override;
    bool isNull(int column) const override;
    bool isText(int column) const;

  private:
    void start(Session::Binds binds) override;
    void finish() noexcept override;
    void prepare();
    void bind(int position, const Bind::Value& value);
    void step();

    const SqliteConnection& connection_;
    sqlite3_stmt* statement_ = nullptr;
    /// The bytes of the bound texts and of bound bytes, which SQLite does not copy.
    std::vector<QByteArray> texts_;
    bool isOnRow_ = false;
    /// start() has stepped to the first row already, so that a failure shows there.
    bool isFirst_ = false;
};

} // namespace baydesk
