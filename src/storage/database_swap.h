// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Puts the database file \p prepared in the place of \p database. What stands there is moved aside, never
/// deleted, under the name \p aside, with whatever SQLite left beside it; there may be nothing. Another
/// program that has the database open is a StorageError, and nothing is moved. After a power cut either the
/// old or the new database stands in its place, whole.
void swapDatabase(const QString& prepared, const QString& database, const QString& aside);

} // namespace baydesk
