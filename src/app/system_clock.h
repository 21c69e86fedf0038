// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/timestamp.h"

#include <QDateTime>

namespace baydesk {

/// The only place that reads the computer's clock; what it says goes down with the Context.
struct SystemClock {
    static Timestamp now() { return Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()); }
};

} // namespace baydesk
