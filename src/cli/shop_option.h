// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace baydesk {

/// The two options most commands share.
CommandOption databaseOption();
CommandOption jsonOption();

/// The sentence for a call that lacks an option; used with Console::usage().
QString missingOption(const char* command, const char* option);

} // namespace baydesk
