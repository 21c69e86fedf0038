// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/timestamp.h"

#include <QString>

namespace baydesk {

class PreparedRestore;

/// Puts a prepared restore in the place of the database, says so in its history, and returns where the
/// database of before lies now; empty if there was none. The program's own connections must be closed.
/// Refuses while another program has the database open.
QString finishRestore(PreparedRestore& restore, Timestamp now);

} // namespace baydesk
