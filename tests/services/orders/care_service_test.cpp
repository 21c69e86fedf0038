// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/care_service.h"

#include "services/orders/orders_test.h"

namespace baydesk {
namespace {

/// A stock car that is in the shop on an internal order; it is 2026-11-21.
class CareOfOwnCars : public OrdersTest {
  protected:
    CareOfOwnCars() {
        Reception stock = arrival();
        stock.purpose = OrderPurpose::StockCar;
        first = receive(stock);
        vehicle = order(first).header().vehicle;
    }
    static CarePlanDraft everyDays(int days) {
        return {.purpose = OrderPurpose::StockCar, .everyDays = days, .work = QStringLiteral("电瓶充电")};
    }
    CarePlanId plan(int days = 30) {
        return act<CareService>(
            [&](CareService& care) { return care.plan(QStringLiteral("京A12345"), everyDays(days)); });
    }
    OwnCar car() { return shop.service<CareService>().cars().at(0); }
    void deliver(OrderId id) {
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint(QStringLiteral("例行养护")), Payer::Internal);
            orders.addLine(id, 1, labourLine(Payer::Internal));
            orders.submitEstimate(id);
        });
        finishWork(id);
        inspectAndWash(id);
        act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Internal); });
        act<OrderService>(
            [&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    }
    template <class Act>
    QByteArray refused(Act&& doIt) {
        return refusedBy<CareService>(std::forward<Act>(doIt));
    }

    OrderId first{0};
    VehicleId vehicle{0};
};

TEST_F(CareOfOwnCars, IsCountedFromTheDayThePlanBegan) {
    plan();
    EXPECT_EQ(car().plan.vehicle, vehicle);
    EXPECT_FALSE(car().lastCare);
    EXPECT_EQ(car().next(), QDate(2026, 12, 21));
    EXPECT_EQ(car().state(shop.context().today()), CareState::Later);
    EXPECT_EQ(car().openOrder, first);
}

TEST_F(CareOfOwnCars, IsAnInternalOrderThatWasHandedOver) {
    plan();
    shop.setNow(QDate(2026, 11, 25), QTime(9, 0));
    deliver(first);
    EXPECT_EQ(car().lastCare, QDate(2026, 11, 25));
    EXPECT_EQ(car().next(), QDate(2026, 12, 25));
    EXPECT_FALSE(car().openOrder);
}

TEST_F(CareOfOwnCars, IsDueUntilAnOrderIsOpen) {
    deliver(first);
    plan(7);
    EXPECT_EQ(shop.service<CareService>().dueCount(), 0);
    shop.setNow(QDate(2026, 11, 28), QTime(9, 0));
    EXPECT_EQ(shop.service<CareService>().dueCount(), 1);
    Reception again = arrival();
    again.vehicle = vehicle;
    again.purpose = OrderPurpose::StockCar;
    receive(again);
    EXPECT_EQ(shop.service<CareService>().dueCount(), 0);
    EXPECT_EQ(car().state(shop.context().today()), CareState::Due);
}

TEST_F(CareOfOwnCars, IsNotWhatACustomerPaidFor) {
    plan(7);
    shop.setNow(QDate(2026, 11, 24), QTime(9, 0));
    const OrderId sold = receiveAgain(first);
    act<OrderService>([&](OrderService& orders) { orders.cancel(first, QStringLiteral("已售")); });
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(sold, complaint());
        orders.addLine(sold, 1, labourLine());
        orders.submitEstimate(sold);
        orders.recordConsent(sold, answer({1}));
    });
    finishWork(sold);
    inspectAndWash(sold);
    act<BillingService>([&](BillingService& billing) {
        billing.settle(sold, Payer::Customer);
        billing.pay(sold, Payer::Customer, PaymentMethod::Cash, Money::yuan(150));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(sold, ticked(InspectionKind::HandOver)); });
    EXPECT_FALSE(car().lastCare);
}

TEST_F(CareOfOwnCars, FindsTheCarByTheEndOfItsVin) {
    Reception other = arrival(QStringLiteral("京B22222"));
    other.newVehicle.vin = QStringLiteral("LSVAL41Z882104202");
    other.purpose = OrderPurpose::ShopCar;
    const OrderId id = receive(other);
    CarePlanDraft draft = everyDays(90);
    draft.purpose = OrderPurpose::ShopCar;
    act<CareService>([&](CareService& care) { care.plan(QStringLiteral("104202"), draft); });
    EXPECT_EQ(car().plan.vehicle, order(id).header().vehicle);
    EXPECT_EQ(car().plan.data, draft);
}

TEST_F(CareOfOwnCars, IsPlannedForACarThatIsCalledSoAndForNoOther) {
    Reception other = arrival(QStringLiteral("京A12345D")); // begins with the whole plate of the first one
    other.newVehicle.vin = QStringLiteral("LSVAL41Z882104202");
    other.purpose = OrderPurpose::StockCar;
    receive(other);
    plan();
    EXPECT_EQ(car().plan.vehicle, vehicle);
    const QString number = order(first).header().number;
    for (const QString& name :
         {QStringLiteral("陈伟"), QStringLiteral("chenwei"), QStringLiteral("5678"), number, number.right(3),
          QStringLiteral("12345"), QStringLiteral("202"), QStringLiteral("沪Z99999"), QString()}) {
        EXPECT_EQ(refused([&](CareService& care) { care.plan(name, everyDays(30)); }), "care.car_unknown car")
            << name.toStdString();
    }
    EXPECT_EQ(refused([&](CareService& care) { care.plan(QStringLiteral("京A12345"), everyDays(30)); }),
              "care.planned car");
}

TEST_F(CareOfOwnCars, IsRefusedForVinsThatEndAlike) {
    const auto receiveStock = [this](const char* plate, const char* vin) {
        Reception stock = arrival(QString::fromUtf8(plate));
        stock.newVehicle.vin = QString::fromLatin1(vin);
        stock.newVehicle.vinOverrideReason = QStringLiteral("从车上抄录");
        stock.purpose = OrderPurpose::StockCar;
        receive(stock);
    };
    receiveStock("京C11111", "LSVAL41Z882104202");
    receiveStock("京C22222", "LFVAL41Z882104202");
    EXPECT_EQ(refused([&](CareService& care) { care.plan(QStringLiteral("104202"), everyDays(30)); }),
              "care.car_unclear car");
}

TEST_F(CareOfOwnCars, IsRefusedForACarThatOnlyACustomerBrought) {
    receive(arrival(QStringLiteral("京B22222")));
    EXPECT_EQ(refused([&](CareService& care) { care.plan(QStringLiteral("京B22222"), everyDays(30)); }),
              "care.not_own car");
}

TEST_F(CareOfOwnCars, IsChangedOnlyAsItWasSeen) {
    const CarePlanId id = plan();
    act<CareService>([&](CareService& care) { care.change(id, 1, everyDays(14)); });
    EXPECT_EQ(car().plan.data.everyDays, 14);
    EXPECT_EQ(refused([&](CareService& care) { care.change(id, 1, everyDays(60)); }),
              "care.changed_elsewhere");
}

TEST_F(CareOfOwnCars, EndsWithAReasonAndCanBeginAgain) {
    const CarePlanId id = plan();
    EXPECT_EQ(refused([&](CareService& care) { care.end(id, 1, QStringLiteral(" ")); }),
              "care.reason reason");
    EXPECT_EQ(refused([&](CareService& care) { care.end(id, 1, QString(201, u'字')); }),
              "care.reason reason");
    act<CareService>([&](CareService& care) { care.end(id, 1, QStringLiteral("已售")); });
    EXPECT_TRUE(shop.service<CareService>().cars().empty());
    EXPECT_EQ(refused([&](CareService& care) { care.end(id, 2, QStringLiteral("已售")); }), "care.ended");
    EXPECT_NE(plan(), id);
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Vehicle, vehicle.value(), 10);
    EXPECT_EQ(describe(history.at(1), shop.settings().calendar), QStringLiteral("Care ended: 已售"));
}

} // namespace
} // namespace baydesk
