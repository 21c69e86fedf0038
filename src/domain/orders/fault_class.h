// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <array>
#include <optional>

namespace baydesk {

/// How long a repair may take from the reception until the car is ready: a simple fault 24 hours, a complex
/// one 72 (catalogue Q05).
enum class FaultClass { Simple, Complex };
template <>
struct Codes<FaultClass> {
    static constexpr std::array words{"simple", "complex"};
};

Hours limitOf(FaultClass fault);

/// How an order stands against its limit.
enum class LimitState {
    Within,
    Near, ///< the last sixth of the limit: 4 hours, or 12
    Passed
};

/// \p ready is empty while the car is not ready; then \p now counts.
LimitState limitState(FaultClass fault, Timestamp opened, std::optional<Timestamp> ready, Timestamp now);

/// "simple", "complex".
QString label(FaultClass fault);

} // namespace baydesk
