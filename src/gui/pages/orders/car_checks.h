// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "domain/orders/recommendation.h"
#include "services/photo_service.h"

#include <optional>
#include <vector>

namespace baydesk {

/// What was seen of the car beside the order's work, as its page shows it.
struct CarChecks {
    std::vector<PhotoThumbnail> photos;
    std::optional<MultiPointInspection> inspection;
    /// What may still be sold.
    std::vector<Recommendation> recommendations;
};

} // namespace baydesk
