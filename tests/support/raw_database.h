// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace baydesk {

/// A database as somebody sees and changes it who has it, but not the program.
class RawDatabase {
  public:
    explicit RawDatabase(const QString& address);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    const QSqlDatabase& operator*() const { return database_; }
    const QSqlDatabase* operator->() const { return &database_; }

  private:
    QString connection_;
    QSqlDatabase database_;
};

} // namespace baydesk
