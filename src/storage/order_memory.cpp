// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_memory.h"

namespace baydesk {

namespace {
constexpr std::size_t capacity = 64; // more than one desk has in hand
}

const RepairOrder* OrderMemory::find(OrderId id, std::int64_t revision) const {
    const auto known = orders_.find(id);
    return known != orders_.end() && known->second.header().revision == revision ? &known->second : nullptr;
}

void OrderMemory::remember(const RepairOrder& order) {
    const OrderId id = order.header().id.value();
    if (orders_.size() >= capacity && !orders_.contains(id)) {
        orders_.clear();
    }
    orders_.insert_or_assign(id, order);
}

} // namespace baydesk
