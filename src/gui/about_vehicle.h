// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"

#include <QString>
#include <optional>

namespace baydesk {

/// A page that is about one car: Ctrl+B books its next appointment.
class AboutVehicle {
  public:
    virtual ~AboutVehicle() = default;
    virtual std::optional<VehicleId> vehicle() const = 0;
    /// What it should come for, as far as the page knows; the booking begins with it.
    virtual QString reasonToCome() const { return {}; }
};

} // namespace baydesk
