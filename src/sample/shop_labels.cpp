// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/shop_labels.h"

#include "services/label_service.h"
#include "services/order_service.h"

#include <algorithm>

namespace baydesk {

void hangLabels(SampleDesk& desk, const ShopCast& cast) {
    const auto add = [&](const char* name, LabelColour colour) {
        return desk.as<LabelService>(cast.manager).add({QString::fromUtf8(name), colour});
    };
    const LabelId urgent = add("加急", LabelColour::Red);
    const LabelId call = add("等回电", LabelColour::Amber);
    const LabelId insurer = add("保险件", LabelColour::Blue);
    add("老客户", LabelColour::Green);
    const StaffId advisor = cast.advisors.front();
    const std::vector<OpenOrder> orders = desk.as<OrderService>(advisor).openOrders();
    for (const OpenOrder& order : orders) {
        LabelService labels = desk.as<LabelService>(advisor);
        if (order.customerWaits) {
            labels.putOn(order.id, urgent);
        }
        if (order.pendingJobs > 0) {
            labels.putOn(order.id, call);
        }
        if (std::ranges::any_of(order.paidByOthers,
                                [](const auto& share) { return share.first == Payer::Insurer; })) {
            labels.putOn(order.id, insurer);
        }
    }
}

} // namespace baydesk
