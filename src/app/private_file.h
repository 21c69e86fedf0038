// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace baydesk {

class NewFile;

/// A new file with private data that only its owner may read: written whole or not at all, and never over
/// another file. Failures are StorageErrors.
class PrivateFile {
  public:
    /// Makes sure that the file can be made: an existing one, a missing folder or one that is write-protected
    /// is told before anything is read for it.
    explicit PrivateFile(const QString& path);
    ~PrivateFile();
    PrivateFile(const PrivateFile&) = delete;
    PrivateFile& operator=(const PrivateFile&) = delete;

    /// Writes everything to the disk itself and gives the file its name.
    void keep(const QByteArray& content);

  private:
    QString path_;
    QString unfinished_;
    std::unique_ptr<NewFile> file_;
};

} // namespace baydesk
