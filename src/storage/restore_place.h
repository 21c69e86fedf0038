// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace baydesk {

/// Where a backup is made ready, beside the database it is to replace: a file, or a database on the same
/// server. It goes away again unless it was put in place. Failures are StorageErrors and Refusals.
class RestorePlace {
  public:
    /// Refuses \p from if it is the database itself, and a restore of the database that is under way.
    static std::unique_ptr<RestorePlace> beside(const QString& database, const QString& from);
    /// Whether there is anything at this place that a restore would move aside.
    static bool isTaken(const QString& database);
    virtual ~RestorePlace() = default;

    /// The database that is made ready: a path or an address.
    virtual QString database() const = 0;
    /// Where an opened copy of a sealed backup may lie meanwhile.
    virtual QString openedFile() const = 0;
    /// Takes in a backup, which must be whole and of a database of the same kind.
    virtual void unpack(const QString& backup, const BackupGoOn& goOn) = 0;
    /// Brings it to the version of this program. Needs no copy of before: the backup itself is one.
    virtual void bringUpToDate() = 0;
    /// Where the database of now will be; empty if there is none. \p local is the shop's own time.
    virtual QString asideAt(const QDateTime& local) const = 0;
    /// Moves the database of now aside and puts this one in its place, both or neither; refuses while
    /// another program has it open.
    virtual void putInPlace(const QString& aside) = 0;
};

} // namespace baydesk
