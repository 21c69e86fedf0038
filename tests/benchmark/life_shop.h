// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_shop.h"

#include <functional>
#include <vector>

namespace baydesk {

/// A shop with parts on its shelves and cars that may come, always made the same: two of them hold the same
/// rows.
class LifeShop {
  public:
    LifeShop(int parts, int vehicles);
    TestShop& shop() { return shop_; }
    /// One order from reception to delivery with the first three parts and the next car, each act its own
    /// commit. \p beforeCommit is called at the end of each act, for recording.
    void liveOnce(const std::function<void()>& beforeCommit = {});

  private:
    TestShop shop_;
    std::vector<VehicleId> vehicles_;
    std::vector<PartId> parts_;
    std::size_t next_ = 0;
};

} // namespace baydesk
