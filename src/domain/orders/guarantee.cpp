// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/guarantee.h"

namespace baydesk {

namespace {

struct Period {
    int days;
    std::int64_t km;
};

constexpr std::array periods{Period{100, 20'000}, Period{30, 5'000}, Period{10, 2'000}};

} // namespace

Guarantee guaranteeOf(GuaranteeClass guaranteeClass, QDate handedOverOn, std::int64_t mileageKm) {
    const Period& period = periods.at(static_cast<std::size_t>(guaranteeClass));
    return {handedOverOn.addDays(period.days), mileageKm + period.km};
}

bool covers(const Guarantee& guarantee, QDate day, std::optional<std::int64_t> mileageKm) {
    return day <= guarantee.lastDay && (!mileageKm || *mileageKm <= guarantee.lastKm);
}

} // namespace baydesk
