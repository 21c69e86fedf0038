// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace baydesk {

/// Whether a system error number says that there is no room: the disk, a quota or a limit of size.
bool isFullDisk(int systemError);

/// What a file that cannot be written says, from the error number of the call that failed just now.
StorageError writeError(int systemError, const QString& doing);

/// A new file that is written from beginning to end and is taken away again unless keep() is called. Only its
/// owner may read it, from the first moment.
/// Failures are StorageErrors.
class NewFile {
  public:
    explicit NewFile(const QString& path);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(const QByteArray& bytes);
    /// Brings everything to the disk itself and closes the file.
    void keep();

  private:
    QFile file_;
    bool kept_ = false;
};

/// Brings a file, or the names in a folder, to the disk itself, so that they outlast a power cut.
void makeDurable(const QString& fileOrFolder);

/// Gives the finished file \p unfinished its name, which nothing else may have, so that it outlasts a power
/// cut.
void publish(const QString& unfinished, const QString& name);

/// Removes a database file with what SQLite keeps beside it.
void removeDatabaseFiles(const QString& file);

} // namespace baydesk
