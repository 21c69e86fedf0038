// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace baydesk {

/// The whole content of a file somebody gives the program. A StorageError if it cannot be read or has more
/// than \p mostBytes, which is then something else than what was asked for.
QByteArray contentOf(const QString& path, qint64 mostBytes);

/// The most a maker's list and a file of answers may have.
inline constexpr qint64 largestList = 64'000'000;

} // namespace baydesk
