// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typed_value.h"

#include <QTimeZone>

namespace baydesk {

std::vector<PickBox::Choice> timeZoneChoices() {
    std::vector<PickBox::Choice> zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        zones.push_back({static_cast<std::int64_t>(zones.size()), QString::fromUtf8(id)});
    }
    return zones;
}

} // namespace baydesk
