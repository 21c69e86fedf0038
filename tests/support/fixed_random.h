// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baydesk {

/// As long as it lives, salts are drawn from a row of numbers that is the same each time, so that two databases
/// can be compared byte by byte.
class FixedRandom {
  public:
    FixedRandom();
    ~FixedRandom();
    FixedRandom(const FixedRandom&) = delete;
    FixedRandom& operator=(const FixedRandom&) = delete;
};

} // namespace baydesk
