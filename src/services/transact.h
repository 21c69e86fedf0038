// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"

#include <functional>

namespace baydesk {

class Session;

/// Runs service calls in one transaction, for layers that know no storage: all of them are kept, or, if one
/// throws, none. What it touched. On a server the acts may run anew when another desk was in their way, so
/// they begin from nothing each time.
Changes transact(Session& session, const std::function<void()>& acts);

/// The same for acts that go on from what they did before: when another desk is in their way they fail.
Changes transactOnce(Session& session, const std::function<void()>& acts);

} // namespace baydesk
