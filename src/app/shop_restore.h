// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <optional>

namespace baydesk {

class PreparedRestore;

/// Puts a prepared restore in the place of the database, says so in its history, in the name of \p actor if
/// the backup knows them, and returns where the database of before lies now; empty if there was none. The
/// program's own connections must be closed. Refuses while another program has the database open.
QString finishRestore(PreparedRestore& restore, std::optional<StaffId> actor, Timestamp now);

} // namespace baydesk
