// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/rounding.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace baydesk {

namespace {

__extension__ typedef unsigned __int128 UnsignedInt128;

/// Also right for the smallest value, whose negation does not fit the signed type.
UnsignedInt128 magnitudeOf(Int128 value) {
    const auto bits = static_cast<UnsignedInt128>(value);
    return value < 0 ? UnsignedInt128{0} - bits : bits;
}

std::int64_t withSign(UnsignedInt128 magnitude, bool negative) {
    constexpr auto largest = static_cast<UnsignedInt128>(std::numeric_limits<std::int64_t>::max());
    if (magnitude > largest + (negative ? 1U : 0U)) {
        throw std::logic_error("a rounded quotient does not fit 64 bits");
    }
    const auto bits = static_cast<std::uint64_t>(magnitude);
    return static_cast<std::int64_t>(negative ? std::uint64_t{0} - bits : bits);
}

UnsignedInt128 sumOf(const std::vector<std::int64_t>& weights) {
    UnsignedInt128 sum = 0;
    for (const std::int64_t weight : weights) {
        if (weight < 0) {
            throw std::logic_error("spread: a weight is negative");
        }
        sum += static_cast<UnsignedInt128>(weight);
    }
    if (sum == 0) {
        throw std::logic_error("spread: no weight is positive");
    }
    return sum;
}

} // namespace

std::int64_t divideHalfUp(Int128 numerator, std::int64_t denominator) {
    if (denominator <= 0) {
        throw std::logic_error("divideHalfUp: the denominator is not positive");
    }
    const UnsignedInt128 magnitude = magnitudeOf(numerator);
    const auto divisor = static_cast<UnsignedInt128>(denominator);
    const UnsignedInt128 remainder = magnitude % divisor;
    const bool up = remainder >= divisor - remainder;
    return withSign(magnitude / divisor + (up ? 1U : 0U), numerator < 0);
}

std::vector<std::int64_t> spread(std::int64_t total, const std::vector<std::int64_t>& weights) {
    const UnsignedInt128 sum = sumOf(weights);
    // On the magnitude, so that taking an amount back spreads as the amount did.
    const UnsignedInt128 magnitude = magnitudeOf(total);
    std::vector<UnsignedInt128> shares(weights.size());
    std::vector<UnsignedInt128> remainders(weights.size());
    UnsignedInt128 left = magnitude;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const UnsignedInt128 product = magnitude * static_cast<UnsignedInt128>(weights[i]);
        shares[i] = product / sum;
        remainders[i] = product % sum;
        left -= shares[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        shares[order[i]] += 1;
    }
    std::vector<std::int64_t> result;
    result.reserve(shares.size());
    for (const UnsignedInt128 share : shares) {
        result.push_back(withSign(share, total < 0));
    }
    return result;
}

} // namespace baydesk
