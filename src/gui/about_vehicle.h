// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"

#include <optional>

namespace baydesk {

/// A page that is about one car: Ctrl+B books its next appointment.
class AboutVehicle {
  public:
    virtual ~AboutVehicle() = default;
    virtual std::optional<VehicleId> vehicle() const = 0;
};

} // namespace baydesk
