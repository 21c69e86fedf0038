// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace baydesk {

/// Wide enough for the product of any two 64-bit values. The compiler's own, hence marked as an extension.
__extension__ typedef __int128 Int128;

/// The one rounding of the program: the quotient of two integers, halves away from zero (commercial half-up;
/// catalogue B2, D4). 128-bit inside, so a product of two 64-bit values may be passed as the numerator.
/// The denominator is positive; anything else, or a quotient outside 64 bits, is a std::logic_error.
std::int64_t divideHalfUp(Int128 numerator, std::int64_t denominator);

/// Splits \p total over \p weights in proportion, by largest remainder: the shares add up to \p total exactly;
/// equal remainders go to the earlier share. Weights are not negative and at least one is positive
/// (std::logic_error otherwise). The total may be negative.
std::vector<std::int64_t> spread(std::int64_t total, const std::vector<std::int64_t>& weights);

} // namespace baydesk
