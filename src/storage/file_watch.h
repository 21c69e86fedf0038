// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <sys/stat.h>

namespace baydesk {

/// Notices that an open database is no longer the file of its name: it, or the log beside it, was moved,
/// deleted or replaced. SQLite itself would go on writing into the file without a name, and everything
/// written from then on would be gone with the program.
class FileWatch {
  public:
    /// To be called when the database was read from, so that its log is there.
    void begin(const QString& file);
    /// A StorageError of the kind Moved that says which file is not in its place, or of the kind Damaged if
    /// the file was cut short. Costs two looks at the folder.
    void requireInPlace();
    bool isInPlace() const;
    /// Takes the file for what it is now: after this program itself wrote into it.
    void lookAgain();
    /// Whether what is in the log that this program still has open belongs into the file: it was moved, or
    /// the log was taken away and nobody touched the file since. Otherwise another program may have begun a
    /// new log and confirmed newer data, which the old one would go over.
    bool mayCarryLogOver() const;

  private:
    struct Node {
        dev_t device;
        ino_t number;
        bool operator==(const Node&) const = default;
    };
    struct Look {
        Node node;
        off_t size;
        timespec written;
        timespec changed;
    };
    static std::optional<Look> lookAt(const QByteArray& path);
    static std::optional<Node> nodeOf(const QByteArray& path);
    bool isLogInPlace() const;
    bool isLogOfAnother() const;
    bool isAsSeenLast(const Look& file) const;
    void requireNotCutShort(off_t size);
    [[noreturn]] void refuseWithoutLog() const;

    QByteArray file_;
    QByteArray log_;
    std::optional<Node> fileNode_;
    std::optional<Node> logNode_;
    std::optional<Look> seenLast_;
    /// A database grows; only its tidying up by hand (VACUUM) makes it smaller.
    off_t size_ = 0;
};

} // namespace baydesk
