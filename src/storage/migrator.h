// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace baydesk {

struct Migration {
    int number;
    QString name;
    QString sql;
    /// What the program itself does behind the statements, in the same transaction.
    void (*work)(Session& session) = nullptr;
};

/// Brings a schema up to date: all missing migrations in one transaction, then a foreign-key check.
class Migrator {
  public:
    /// The migrations built into the program for a kind of database, by number from 1 without a gap: as many
    /// for "postgresql" as for "sqlite".
    static const std::vector<Migration>& builtIn(const QString& kind = QStringLiteral("sqlite"));
    /// Takes a script apart at its semicolons; quotes, comments and the bodies of triggers and functions stay
    /// whole.
    static QStringList statements(const QString& script);

    explicit Migrator(Session& session) : session_(session) {}
    int version() const;
    /// Applies every migration of \p migrations above version().
    void upgrade(const std::vector<Migration>& migrations);
    /// Applies those of the program that are missing.
    void upgrade();

  private:
    void applyMissing(const std::vector<Migration>& migrations);

    Session& session_;
};

} // namespace baydesk
