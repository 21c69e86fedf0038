// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/backup/passphrase.h"

#include <optional>

namespace baydesk {

/// The passphrase of a sealed backup stands in a file, where no list of running programs shows it.
CommandOption passphraseOption();
/// The first line of the file; nothing if the option is not given.
std::optional<Passphrase> passphraseFrom(const Arguments& arguments);

} // namespace baydesk
