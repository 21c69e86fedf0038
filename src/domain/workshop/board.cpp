// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop/board.h"

#include <algorithm>

namespace baydesk {

namespace {

/// Takes from arrivals that fit until \p missing is covered; the day of the last one taken.
std::optional<QDate> take(std::vector<Arrival>& arrivals, const MissingPart& missing, Quantity& open,
                          bool forOrder) {
    std::optional<QDate> last;
    for (Arrival& arrival : arrivals) {
        const bool fits = forOrder ? arrival.order == missing.order : !arrival.order.has_value();
        if (arrival.part != missing.part || !fits || arrival.quantity.isZero() || open.isZero()) {
            continue;
        }
        const Quantity taken = std::min(arrival.quantity, open);
        arrival.quantity -= taken;
        open -= taken;
        last = arrival.expectedOn;
    }
    return last;
}

} // namespace

std::unordered_map<JobId, PartsOutlook> shareArrivals(const std::vector<MissingPart>& missing,
                                                      std::vector<Arrival> arrivals) {
    std::stable_sort(arrivals.begin(), arrivals.end(),
                     [](const Arrival& a, const Arrival& b) { return a.expectedOn < b.expectedOn; });
    std::unordered_map<JobId, PartsOutlook> outlooks;
    std::vector<Quantity> open;
    const auto share = [&](bool forOrder) {
        for (std::size_t i = 0; i < missing.size(); ++i) {
            PartsOutlook& outlook = outlooks[missing[i].job];
            const auto day = take(arrivals, missing[i], open[i], forOrder);
            outlook.expectedOn = std::max(outlook.expectedOn, day);
        }
    };
    for (const MissingPart& part : missing) {
        open.push_back(part.quantity);
    }
    share(true);
    share(false);
    for (std::size_t i = 0; i < missing.size(); ++i) {
        PartsOutlook& outlook = outlooks[missing[i].job];
        const bool isShort = !open[i].isZero() || outlook.state == PartsState::Short;
        outlook.state = isShort ? PartsState::Short : PartsState::OnOrder;
    }
    for (auto& [job, outlook] : outlooks) {
        if (outlook.state == PartsState::Short) {
            outlook.expectedOn.reset();
        }
    }
    return outlooks;
}

} // namespace baydesk
