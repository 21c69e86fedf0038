// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/quantile.h"

#include "domain/values/rounding.h"

#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {
constexpr std::int64_t whole = 10'000;
}

std::optional<Hours> quantile(std::vector<Hours> lengths, Percent share) {
    if (share.basisPoints() < 0 || share.basisPoints() > whole) {
        throw std::logic_error("a quantile beyond all or nothing");
    }
    if (lengths.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(lengths);
    const std::int64_t place = (std::ssize(lengths) - 1) * share.basisPoints();
    const auto below = static_cast<std::size_t>(place / whole);
    const std::size_t above = std::min(below + 1, lengths.size() - 1);
    const std::int64_t gap = lengths[above].seconds() - lengths[below].seconds();
    return lengths[below] + Hours::fromSeconds(divideHalfUp(Int128(gap) * (place % whole), whole));
}

std::optional<Hours> upperBound(Hours prediction, std::vector<Hours> errors, Percent confidence) {
    const std::int64_t count = std::ssize(errors);
    const std::int64_t place = ((count + 1) * confidence.basisPoints() + whole - 1) / whole;
    if (place < 1 || place > count) {
        return std::nullopt;
    }
    std::ranges::sort(errors);
    return prediction + errors[static_cast<std::size_t>(place - 1)];
}

} // namespace baydesk
