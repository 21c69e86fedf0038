// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace baydesk {

/// "BYDS": stands in the header of each database file of this program (PRAGMA application_id).
inline constexpr int baydeskApplicationId = 0x42594453;

/// What a database file is about to be opened for.
enum class FileUse { Work, Reading };

/// Refuses, as a StorageError, what can be told without opening \p file as a database: a folder, a missing or
/// unreadable file, something that is no SQLite file, a network share and, for work, a place that cannot be
/// written.
void refuseUnsuitableFile(const QString& file, FileUse use);
/// Refuses a folder where no database can be made.
void refuseUnsuitableFolder(const QString& file);

/// The schema version in a file; refuses another program's database. Changes nothing on disk.
int readVersion(const QString& file);

/// Whether everything in a database file, read together with its log, is as SQLite wrote it. Reads all of it
/// and changes nothing.
bool isWhole(const QString& file);

/// Writes a copy of the database as it is now beside \p file, named <file>.before-v<version>, or with a
/// number behind it if that name is taken; checks it and returns its path. \p file has the older schema
/// version \p from.
QString copyBeforeUpgrade(const QString& file, int from, int version);

/// Whether a file system of this type (as in the system's mount table) lies on another computer.
bool isNetworkFileSystem(const QByteArray& type);

} // namespace baydesk
