// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// A password in a file of lines as in libpq's ~/.pgpass: server:port:database:user:password. The database is
/// always "*". A file that others may read is not believed, as libpq does not. Empty if there is none.
QString passwordInFile(const QString& file, const QString& database);

/// Puts the password of a database user there, in the place of the one before, or takes it out if it is
/// empty. Only the owner may read the file. False if it cannot be written.
bool keepPasswordInFile(const QString& file, const QString& database, const QString& password);

} // namespace baydesk
