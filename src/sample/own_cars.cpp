// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/own_cars.h"

#include "services/care_service.h"

#include <algorithm>

namespace baydesk {

void planCare(SampleDesk& desk, StaffId advisor, const Fleet& fleet) {
    CareService care = desk.as<CareService>(advisor);
    const std::vector<OwnCar> planned = care.cars();
    for (const auto& [purpose, car] : fleet.ownCars()) {
        const auto isThis = [&car](const OwnCar& own) { return own.plan.vehicle == car.id; };
        if (!car.id || std::ranges::any_of(planned, isThis)) {
            continue;
        }
        const bool isInStock = purpose == OrderPurpose::StockCar;
        care.plan(car.data.plate, {.purpose = purpose,
                                   .everyDays = isInStock ? 14 : 60,
                                   .work = isInStock ? QStringLiteral("电瓶充电、检查胎压、洗车")
                                                     : QStringLiteral("检查油液、胎压和灯光")});
    }
}

} // namespace baydesk
