// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"
#include "sample/catalogue.h"
#include "sample/desk.h"
#include "sample/dice.h"
#include "sample/people.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace baydesk {

/// A car the shop knows, or one that will come for the first time.
struct Car {
    /// Empty until its first visit.
    std::optional<VehicleId> id;
    CustomerDraft owner;
    VehicleDraft data;
    std::size_t model = 0;
    std::int64_t mileageKm = 0;
    QDate lastSeenOn;
    bool isHere = false;
    /// The last order that was handed over, for comebacks.
    std::optional<OrderId> lastOrder;
    /// What was done on it first, and by whom.
    std::optional<JobId> lastJob;
    std::optional<StaffId> lastTechnician;
    QString lastComplaint;
    QDate lastDeliveredOn;
};

/// The cars of the neighbourhood.
class Fleet {
  public:
    Fleet(Dice& dice, People& people) : dice_(dice), people_(people) {}

    /// Customers and cars the shop knows from the time before.
    void registerKnown(SampleDesk& desk, StaffId advisor, int count);
    /// A car for a visit: one that was not here lately, or a new one. Its mileage is that of the day.
    std::size_t arrive(QDate day);
    /// A car that was handed over three days to four weeks ago.
    std::optional<std::size_t> returning(QDate day);
    /// A car for an internal order: a sold car that is to be delivered, or the one the shop uses or has in
    /// stock; nothing while that one is here.
    std::optional<std::size_t> own(OrderPurpose purpose, QDate day);
    /// The car the shop uses and the one it has in stock, as far as they came.
    std::vector<std::pair<OrderPurpose, Car>> ownCars() const;
    Car& car(std::size_t index) { return cars_[index]; }
    std::size_t size() const { return cars_.size(); }

  private:
    Car thinkUp(const CustomerDraft& owner, QDate day);
    void drive(Car& car, QDate day);

    Dice& dice_;
    People& people_;
    std::vector<Car> cars_;
    std::map<OrderPurpose, std::size_t> shopsOwn_;
};

} // namespace baydesk
