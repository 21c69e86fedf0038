// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/context.h"

namespace baydesk {

struct Desk;

/// The Context of an act done at this desk at this moment. Taken when the person acts and handed to the
/// Backroom by value, so that the act carries the time it was done at, not the time a thread got to it.
Context contextAt(const Desk& desk);

} // namespace baydesk
