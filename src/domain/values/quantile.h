// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"
#include "domain/values/quantity.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The length that \p share of the lengths do not exceed, interpolated between the two nearest (type 7: at
/// the place (n - 1) x share of the sorted lengths; catalogue E5), rounded half-up to a second. Nothing
/// without lengths; a share outside 0–100 % is a std::logic_error.
std::optional<Hours> quantile(std::vector<Hours> lengths, Percent share);

/// A length that the next case stays within with at least the given confidence, whatever the distribution:
/// the prediction and the k-th smallest of the errors it made before (actual less predicted), k being
/// (n + 1) x confidence rounded up (catalogue E5). It takes for granted that the next case is like those
/// before. Nothing where there are too few of them to say.
std::optional<Hours> upperBound(Hours prediction, std::vector<Hours> errors, Percent confidence);

} // namespace baydesk
