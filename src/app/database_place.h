// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Whether the text means a database on a server rather than a file.
bool isServerAddress(const QString& place);

/// The name of a file without its ending, or that of the database on its server.
QString nameOfPlace(const QString& place);

/// From now on this program gives the server of the address this password; with an empty one libpq looks for
/// it by itself, in PGPASSWORD, PGPASSFILE or ~/.pgpass. An address with a mistake is a StorageError.
void giveServerPassword(const QString& place, const QString& password);

/// Why a database on a server was not opened, as far as it matters for what to do next.
enum class ServerLook {
    Away,          ///< no server answers, or it is just starting: trying again may help
    WantsPassword, ///< it asks for one, or the one it got is wrong
    Empty,         ///< there is a database, with nothing in it
    There,         ///< it answers and there is something in it: nothing is wrong any more
    Other          ///< everything else
};
/// Connects anew and looks; takes seconds.
ServerLook lookAtServer(const QString& place);

} // namespace baydesk
