// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/billing_service.h"
#include "services/customer_service.h"
#include "services/order_service.h"
#include "services/reception_service.h"
#include "services/workshop_service.h"
#include "support/test_shop.h"

namespace baydesk {

/// The stations of an order with one job, for tests of what comes after them.
class OrderLife {
  public:
    OrderLife(TestShop& shop, VehicleId car, const char* job, std::int64_t mileageKm)
        : shop_(shop), order_(0) {
        order_ = shop_.act<ReceptionService>([&](auto& reception) {
            Reception visit;
            visit.vehicle = car;
            visit.walkAround.mileageKm = mileageKm;
            visit.walkAround.fuelEighths = 4;
            visit.walkAround.words = QString::fromUtf8(job);
            visit.promise = shop_.context().now.plusMinutes(120);
            JobDraft first;
            first.complaint = visit.walkAround.words;
            visit.jobs.push_back(first);
            return reception.open(visit);
        });
    }
    OrderId id() const { return order_; }

    /// Work for \p price, asked for, done, checked and settled.
    void work(Money price) {
        LineDraft line;
        line.description = QStringLiteral("工时");
        line.soldHours = Hours::fromHundredths(100);
        line.unitPrice = price;
        line.taxRate = Percent::fromBasisPoints(1300);
        shop_.act<OrderService>([&](auto& orders) {
            orders.addLine(order_, 1, line);
            orders.submitEstimate(order_);
            OrderService::Answers answers;
            answers.approved = {1};
            answers.answer = {ConsentMethod::Signature, QStringLiteral("张伟")};
            orders.recordConsent(order_, answers);
        });
        const JobId job = *shop_.service<OrderService>().order(order_).order.jobs().front()->id;
        shop_.act<WorkshopService>([&](auto& workshop) {
            workshop.dispatch(job, shop_.firstTechnician, shop_.firstBay);
            workshop.startWork(job, shop_.firstTechnician);
        });
        shop_.passMinutes(5);
        shop_.act<WorkshopService>([&](auto& workshop) { workshop.finishJob(job); });
        shop_.act<OrderService>([&](auto& orders) {
            orders.passSelfCheck(order_, all(InspectionKind::SelfCheck));
            orders.passInspection(order_, all(InspectionKind::Final));
            orders.finishWash(order_);
        });
        shop_.act<BillingService>([&](auto& billing) { billing.settle(order_, Payer::Customer); });
    }
    void pay(PaymentMethod method, Money amount) {
        shop_.act<BillingService>(
            [&](auto& billing) { billing.pay(order_, Payer::Customer, method, amount); });
    }
    void handOver() {
        shop_.act<OrderService>([&](auto& orders) {
            orders.tellCustomer(order_);
            orders.deliver(order_, all(InspectionKind::HandOver));
        });
    }

  private:
    static TickedItems all(InspectionKind kind) {
        TickedItems items;
        for (const ChecklistItem& item : checklist(kind)) {
            items.append(QString::fromLatin1(item.code));
        }
        return items;
    }
    TestShop& shop_;
    OrderId order_;
};

/// A customer and a car of theirs.
struct KnownCar {
    CustomerId owner;
    VehicleId car;
};

inline KnownCar addKnownCar(TestShop& shop, const char* name, const char* phone, const char* plate,
                            const char* vin = "", const char* model = "CX-5 2.5L") {
    return shop.act<CustomerService>([&](auto& customers) {
        CustomerDraft customer;
        customer.name = QString::fromUtf8(name);
        customer.phone = QString::fromLatin1(phone);
        VehicleDraft vehicle;
        vehicle.plate = QString::fromUtf8(plate);
        vehicle.vin = QString::fromLatin1(vin);
        vehicle.model = QString::fromUtf8(model);
        const CustomerId owner = customers.addCustomer(customer);
        return KnownCar{owner, customers.addVehicle(owner, vehicle)};
    });
}

} // namespace baydesk
