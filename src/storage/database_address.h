// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace baydesk {

/// Where a shop's database is: an SQLite file, or a database on a PostgreSQL server as
/// postgresql://user@host:port/name?sslmode=require or, through a socket,
/// postgresql:///name?host=/run/postgresql. It never holds a password: that is given by itself (server_password.h)
/// or comes from libpq's own places, a 0600 ~/.pgpass above all.
class DatabaseAddress {
  public:
    /// A text that begins like an address of PostgreSQL is one, everything else is the path of a file. An
    /// address with a mistake is a StorageError that says what is wrong and what would be right.
    DatabaseAddress(const QString& text);

    /// Whether the text means a server rather than a file; a mistake in it does not matter.
    static bool isServer(const QString& text);
    bool isServer() const { return !name_.isEmpty(); }

    const QString& file() const { return file_; }

    /// The database on the server.
    const QString& name() const { return name_; }
    const QString& user() const { return user_; } ///< empty: libpq's choice
    const QString& host() const {
        return host_;
    }                                  ///< a computer or the folder of a socket; empty: libpq's choice
    int port() const { return port_; } ///< -1: libpq's choice
    /// What is said about encryption and waiting, by libpq's names.
    const QHash<QString, QString>& options() const { return options_; }

    /// For people and the log.
    QString toString() const;
    /// Everything in it, to be read again by this class or by PostgreSQL's own programs.
    QString text() const;
    /// Another database on the same server, reached in the same way.
    DatabaseAddress withName(const QString& name) const;

  private:
    void readServer(const QString& text);
    void readOption(const QString& key, const QString& value);

    QString file_;
    QString name_;
    QString user_;
    QString host_;
    int port_ = -1;
    QHash<QString, QString> options_;
};

} // namespace baydesk
