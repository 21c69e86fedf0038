// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace baydesk {

class DatabaseAddress;

/// From now on this program gives the server this password when it connects as the user of the address, to
/// whichever of its databases. An empty one: what libpq finds by itself, in PGPASSWORD, PGPASSFILE or
/// ~/.pgpass, as if none had been given. It is kept in memory only.
void setServerPassword(const DatabaseAddress& address, const QString& password);
/// What was given for the address, if anything. May be asked on any thread.
std::optional<QString> serverPassword(const DatabaseAddress& address);

} // namespace baydesk
