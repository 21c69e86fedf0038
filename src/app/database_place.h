// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Whether the text means a database on a server rather than a file.
bool isServerAddress(const QString& place);

} // namespace baydesk
