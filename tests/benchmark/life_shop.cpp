// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/life_shop.h"

#include "benchmark/life_of_order.h"
#include "services/customer_service.h"
#include "services/parts_service.h"

namespace baydesk {

namespace {

constexpr int partsOfAnOrder = 3;

} // namespace

LifeShop::LifeShop(int parts, int vehicles) {
    shop_.trustMemory();
    for (int i = 0; i < parts; ++i) {
        PartDraft draft;
        draft.number = QStringLiteral("PE01-14-%1").arg(300 + i);
        draft.name = QStringLiteral("机油滤清器%1").arg(i);
        draft.unit = QStringLiteral("件");
        draft.price = Money::yuan(88);
        draft.taxRate = Percent::fromBasisPoints(1300);
        parts_.push_back(shop_.act<PartsService>([&](PartsService& service) {
            return service.addPart(draft, OpeningStock{Quantity::whole(10'000), Money::yuan(40)});
        }));
    }
    for (int i = 0; i < vehicles; ++i) {
        vehicles_.push_back(shop_.act<CustomerService>([&](CustomerService& service) {
            CustomerDraft customer;
            customer.name = QStringLiteral("张伟");
            customer.phone = QStringLiteral("138%1").arg(i, 8, 10, QLatin1Char('0'));
            VehicleDraft vehicle;
            vehicle.plate = QStringLiteral("京A%1").arg(i, 5, 10, QLatin1Char('0'));
            return service.addVehicle(service.addCustomer(customer), vehicle);
        }));
    }
}

void LifeShop::liveOnce(const std::function<void()>& beforeCommit) {
    const LifeCast cast{.vehicle = vehicles_.at(next_++),
                        .technician = shop_.firstTechnician,
                        .bay = shop_.firstBay,
                        .parts = {parts_.begin(), parts_.begin() + partsOfAnOrder}};
    liveOrder(shop_.session(), shop_.context(), cast, [&](const std::function<void()>& act) {
        Transaction transaction(shop_.session());
        act();
        if (beforeCommit) {
            beforeCommit();
        }
        transaction.commit();
    });
    shop_.passMinutes(180); // a technician takes on about eight orders a day
}

} // namespace baydesk
