// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk.h"

#include <QSysInfo>

namespace baydesk {

Context Desk::context() const {
    return {.actor = person, .now = clock(), .desk = deskName(), .shop = shop};
}

QString deskName() {
    return QSysInfo::machineHostName();
}

} // namespace baydesk
