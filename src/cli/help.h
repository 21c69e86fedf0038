// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace baydesk {

/// What --help prints: every command in a line, global options, exit codes.
QString programHelp();
/// What COMMAND --help prints.
QString commandHelp(const Command& command);

} // namespace baydesk
