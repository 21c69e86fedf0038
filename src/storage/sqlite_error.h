// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"

namespace baydesk {

/// The error of a commit as what it means: once the last write was asked for, an error of the disk does not
/// tell whether it arrived.
StorageError afterFailedCommit(const StorageError& error);

/// The kind an SQLite result code (primary or extended) stands for.
StorageError::Kind kindOfSqliteCode(int code);

/// What a person is told about an error of \p kind that came from SQLite itself.
QString sentenceFor(StorageError::Kind kind);

} // namespace baydesk
