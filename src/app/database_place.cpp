// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_place.h"

namespace baydesk {

bool isServerAddress(const QString& place) {
    return place.startsWith(QLatin1String("postgresql:")) || place.startsWith(QLatin1String("postgres:"));
}

} // namespace baydesk
