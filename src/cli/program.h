// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace baydesk {

/// Reads the command line, runs the command and turns what it throws into a message and an exit code.
/// \p arguments are those behind the program's name.
ExitCode runProgram(const QStringList& arguments, Console& console);

} // namespace baydesk
