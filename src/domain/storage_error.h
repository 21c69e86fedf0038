// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <exception>

namespace baydesk {

/// The environment said no: the file, the disk, the server, the database. The sentence is for a person; the detail is for the log
/// and holds no personal data.
class StorageError : public std::exception {
  public:
    enum class Kind {
        CannotOpen,     ///< missing, not readable, a folder
        NotADatabase,   ///< the file is something else, or another program's database
        NewerVersion,   ///< written by a newer Baydesk
        ReadOnly,       ///< file or folder cannot be written
        NetworkShare,   ///< SQLite must not be used over a network file system
        Busy,           ///< another program holds the database longer than we wait
        DiskFull,
        Moved,          ///< moved, deleted or replaced while it was open
        OutcomeUnknown, ///< the commit itself failed: the act is wholly there or wholly absent
        Damaged,        ///< malformed page, failed integrity
        ConnectionLost, ///< the database server is gone or cannot be reached; what was under way is not saved
        Constraint,     ///< a rule of the database itself refused a row: a bug, or a damaged invariant
        Other
    };
    StorageError(Kind kind, QString sentence, QString detail = {});

    Kind kind() const { return kind_; }
    const QString& sentence() const { return sentence_; }
    const QString& detail() const { return detail_; }
    const char* what() const noexcept override { return what_.constData(); }

  private:
    Kind kind_;
    QString sentence_;
    QString detail_;
    QByteArray what_;
};

} // namespace baydesk
