// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_place.h"

#include "storage/database_address.h"

namespace baydesk {

bool isServerAddress(const QString& place) {
    return DatabaseAddress::isServer(place);
}

} // namespace baydesk
