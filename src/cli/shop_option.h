// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop_file.h"
#include "cli/command.h"

namespace baydesk {

/// The options most commands share.
CommandOption databaseOption();
CommandOption jsonOption();
/// --as and --password-file.
CommandOption personOption();
CommandOption passwordFileOption();

/// Lets the person of --as sign in, with the password of --password-file or, at a terminal, a typed one. Without --as
/// nobody signs in: a sample shop needs nobody. Refuses a password file that others may read.
void signIn(ShopFile& shop, const Arguments& arguments);

/// The sentence for a call that lacks an option; used with Console::usage().
QString missingOption(const char* command, const char* option);

} // namespace baydesk
