// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace baydesk {

enum class Ending { CarriesItsLogOver, IsKilled };

/// Adds a thing to a database file in a process of its own: what one process locks, it does not keep itself
/// from. True if it is saved.
bool addInAnotherProgram(const QString& file, const QString& name, Ending ending);

/// What that process does, if this is one: its exit code.
std::optional<int> runAsAnotherProgram();

} // namespace baydesk
