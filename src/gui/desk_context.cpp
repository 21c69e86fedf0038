// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk_context.h"

#include "app/system_clock.h"
#include "gui/desk.h"

#include <QSysInfo>

namespace baydesk {

Context contextAt(const Desk& desk) {
    return {.actor = desk.person,
            .now = SystemClock::now(),
            .desk = QSysInfo::machineHostName(),
            .shop = desk.shop};
}

} // namespace baydesk
