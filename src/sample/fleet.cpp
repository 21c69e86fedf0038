// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/fleet.h"

#include "services/customer_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int restBetweenVisits = 45;
constexpr int attempts = 40;

} // namespace

Car Fleet::thinkUp(const CustomerDraft& owner, QDate day) {
    Car car;
    car.owner = owner;
    car.model = dice_.weighted({26, 22, 14, 24, 10, 4});
    const SampleModel& model = sampleModels()[car.model];
    const int newest = day.year();
    const int year =
        model.isElectric ? dice_.between(newest - 1, newest) : dice_.between(newest - 10, newest);
    car.data = people_.car(QString::fromUtf8(model.name), model.isElectric, year);
    const int age = (newest - year) * 365 + dice_.below(200) + 30;
    car.mileageKm = static_cast<std::int64_t>(age) * dice_.between(22, 58);
    car.lastSeenOn = day.addDays(-dice_.between(20, 200));
    return car;
}

void Fleet::registerKnown(SampleDesk& desk, StaffId advisor, int count) {
    CustomerService customers = desk.as<CustomerService>(advisor);
    while (std::ssize(cars_) < count) {
        const bool isCompany = dice_.permille(50);
        const CustomerDraft owner = isCompany ? people_.company() : people_.person();
        const CustomerId id = customers.addCustomer(owner);
        const int number = isCompany ? dice_.between(2, 4) : dice_.permille(60) ? 2 : 1;
        for (int i = 0; i < number; ++i) {
            Car car = thinkUp(owner, desk.today());
            car.id = customers.addVehicle(id, car.data);
            cars_.push_back(std::move(car));
        }
    }
}

void Fleet::drive(Car& car, QDate day) {
    car.mileageKm += car.lastSeenOn.daysTo(day) * dice_.between(15, 60);
    car.lastSeenOn = day;
    car.isHere = true;
}

std::size_t Fleet::arrive(QDate day) {
    std::size_t index = cars_.size();
    if (dice_.permille(720)) {
        for (int i = 0; i < attempts && index == cars_.size(); ++i) {
            const std::size_t drawn = static_cast<std::size_t>(dice_.below(static_cast<int>(cars_.size())));
            const bool isShopsOwn =
                std::ranges::any_of(shopsOwn_, [drawn](const auto& own) { return own.second == drawn; });
            if (!isShopsOwn && !cars_[drawn].isHere &&
                cars_[drawn].lastSeenOn.daysTo(day) > restBetweenVisits) {
                index = drawn;
            }
        }
    }
    if (index == cars_.size()) {
        cars_.push_back(thinkUp(dice_.permille(30) ? people_.company() : people_.person(), day));
    }
    drive(cars_[index], day);
    return index;
}

std::optional<std::size_t> Fleet::returning(QDate day) {
    for (int i = 0; i < attempts; ++i) {
        const std::size_t drawn = static_cast<std::size_t>(dice_.below(static_cast<int>(cars_.size())));
        Car& car = cars_[drawn];
        const auto days = car.lastDeliveredOn.isValid() ? car.lastDeliveredOn.daysTo(day) : 0;
        if (!car.isHere && car.lastOrder && days >= 3 && days <= 28) {
            drive(car, day);
            return drawn;
        }
    }
    return std::nullopt;
}

std::vector<std::pair<OrderPurpose, Car>> Fleet::ownCars() const {
    std::vector<std::pair<OrderPurpose, Car>> cars;
    for (const auto& [purpose, index] : shopsOwn_) {
        cars.emplace_back(purpose, cars_[index]);
    }
    return cars;
}

std::optional<std::size_t> Fleet::own(OrderPurpose purpose, QDate day) {
    constexpr std::int64_t kilometresOfANewCar = 12;
    if (purpose == OrderPurpose::PreDelivery) {
        cars_.push_back(thinkUp(people_.person(), day));
        drive(cars_.back(), day);
        cars_.back().mileageKm = kilometresOfANewCar;
        return cars_.size() - 1;
    }
    const auto known = shopsOwn_.find(purpose);
    if (known == shopsOwn_.end()) {
        CustomerDraft shop = people_.company();
        shop.name =
            purpose == OrderPurpose::ShopCar ? QStringLiteral("本店公务车") : QStringLiteral("本店库存车");
        cars_.push_back(thinkUp(shop, day));
        shopsOwn_.emplace(purpose, cars_.size() - 1);
    }
    const std::size_t index = shopsOwn_.at(purpose);
    if (cars_[index].isHere) {
        return std::nullopt;
    }
    drive(cars_[index], day);
    return index;
}

} // namespace baydesk
