// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

namespace baydesk {

class Session;

/// What \p current holds that \p backup does not, row by row: both are databases of this version.
RestoreLoss compareForRestore(Session& current, Session& backup);

} // namespace baydesk
