// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace baydesk {

class DatabaseAddress;

/// One of PostgreSQL's own programs, pg_dump or pg_restore, as it is installed on this computer.
class PostgresqlProgram {
  public:
    /// Where such programs are looked for: Debian's folders for each version, then PATH.
    static QStringList folders();

    /// Looks for the program in \p places. Of several the oldest one that knows a server of the version \p
    /// server (15, 16, …) is taken: a newer one may write what that server does not read. A StorageError
    /// names the package that is missing.
    PostgresqlProgram(const QString& name, int server, const QStringList& places = folders());

    /// Hears each line the program says about its work, and goes on or throws.
    using Hear = std::function<void(const QByteArray& line)>;
    /// Runs it to its end and returns what it printed. The password of \p address, if one is known, is in its
    /// environment only. \p hear is asked at least ten times a second, with an empty line if it says nothing;
    /// if that throws, the program is ended. A failure is a StorageError.
    QByteArray run(const DatabaseAddress& address, const QStringList& arguments, const Hear& hear) const;

    const QString& path() const { return path_; }

  private:
    QString name_;
    QString path_;
};

} // namespace baydesk
