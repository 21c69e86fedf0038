// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <sys/types.h>

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

  private:
    struct Node {
        dev_t device;
        ino_t number;
        bool operator==(const Node&) const = default;
    };
    struct Look {
        Node node;
        off_t size;
    };
    static std::optional<Look> lookAt(const QByteArray& path);
    static std::optional<Node> nodeOf(const QByteArray& path);
    bool isLogInPlace() const;
    void requireNotCutShort(off_t size);

    QByteArray file_;
    QByteArray log_;
    std::optional<Node> fileNode_;
    std::optional<Node> logNode_;
    /// A database grows; only its tidying up by hand (VACUUM) makes it smaller.
    off_t size_ = 0;
};

} // namespace baydesk
