// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Every row of every table of a database, as text: two dumps are equal if nothing was written between.
QString databaseDump(const QString& address);

} // namespace baydesk
