// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"

namespace baydesk {

using AppointmentId = Id<struct AppointmentTag>;

} // namespace baydesk
