// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace baydesk {

/// The first \p size bytes of a database file, fewer if it is shorter; nothing if it may not be read.
///
/// The file is read through SQLite's own file layer. A file that this process has open as a database must
/// never be opened and closed in another way: closing it would drop the locks SQLite holds on it
/// (sqlite.org/howtocorrupt.html, 2.2), and the next program to end would take the log away from under this
/// one, with everything written from then on.
std::optional<QByteArray> readFileHeader(const QString& file, int size);

} // namespace baydesk
