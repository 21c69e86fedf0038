// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <functional>

namespace baydesk {

class Session;

/// Runs the work in one transaction: all of it is kept, or, if it throws, none; what it touched. Where
/// another desk was in the way (RaceError) the whole work runs anew, so it must not rely on what it did
/// before; after ten rounds it runs while nobody else writes. A lost connection while committing is an
/// OutcomeUnknown.
Changes runInTransaction(Session& session, const std::function<void()>& work);

/// The same for a program that can wait: with a lost connection it connects again within some seconds and
/// finds out whether the work is saved. A StorageError of the kind ConnectionLost means that it is not,
/// unless its sentence says that nobody can tell yet.
Changes runInTransactionAndFindOut(Session& session, const std::function<void()>& work);

} // namespace baydesk
