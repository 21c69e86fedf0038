// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/appointment_service.h"
#include "services/customer_service.h"
#include "services/orders/orders_test.h"
#include "services/preparation_service.h"
#include "services/shop_service.h"

namespace baydesk {
namespace {

/// A car booked for Monday with a package that wants four of the ten pads on the shelf, and a filter of which
/// there is none.
class PreparationForTheDay : public OrdersTest {
  protected:
    PreparationForTheDay() {
        filter = act<PartsService>([](PartsService& parts) {
            PartDraft draft;
            draft.number = QStringLiteral("OF-9");
            draft.name = QStringLiteral("机油滤清器");
            draft.unit = QStringLiteral("个");
            draft.price = Money::yuan(30);
            draft.taxRate = Percent::fromBasisPoints(1300);
            return parts.addPart(draft);
        });
        package = act<ShopService>([&](ShopService& lists) {
            const OperationId operation = lists.addOperation({.code = QStringLiteral("M-1"),
                                                              .name = QStringLiteral("保养"),
                                                              .category = ServiceCategory::Maintenance,
                                                              .standard = Hours::fromHundredths(80)});
            PackageDraft draft{.code = QStringLiteral("PK-20"),
                               .name = QStringLiteral("2万公里保养"),
                               .model = {},
                               .intervalKm = 20'000,
                               .lines = {}};
            draft.lines = {{.operation = operation, .part = {}, .quantity = Quantity::whole(2)},
                           {.operation = {}, .part = pad, .quantity = Quantity::whole(4)},
                           {.operation = {}, .part = filter, .quantity = Quantity::whole(1)}};
            return lists.addPackage(draft);
        });
        id = book(QStringLiteral("京A12345"));
        shop.setNow(monday.addDays(-1), QTime(16, 0));
    }
    AppointmentId book(const QString& plate) {
        Booking booking{.appointment = {.at = shop.context().shop->calendar.at(monday, QTime(9, 0)),
                                        .expected = Hours::fromHundredths(100),
                                        .words = {},
                                        .package = package}};
        booking.newCustomer.name = QStringLiteral("陈伟");
        booking.newCustomer.phone = QStringLiteral("13812345678");
        booking.newVehicle.plate = plate;
        return act<AppointmentService>([&](AppointmentService& book) { return book.book(booking); });
    }
    void prepare(AppointmentId which) {
        act<PreparationService>([&](PreparationService& desk) { desk.prepare(which); });
    }
    Preparation preparation() { return shop.service<PreparationService>().preparations(monday).at(0); }
    Quantity held() { return stock().held; }

    const QDate monday{2026, 11, 23};
    PartId filter{0};
    PackageId package{0};
    AppointmentId id{0};
};

TEST_F(PreparationForTheDay, SuggestsTheStandardHoursOfThePackage) {
    EXPECT_EQ(shop.service<AppointmentService>().suggest(package).expected, Hours::fromHundredths(160));
}

TEST_F(PreparationForTheDay, HoldsWhatIsThereAndSaysWhatIsShort) {
    EXPECT_TRUE(preparation().parts.empty()) << "nobody has looked yet";
    prepare(id);
    const Preparation ready = preparation();
    ASSERT_EQ(ready.parts.size(), 2u);
    EXPECT_EQ(ready.parts[0].number, QStringLiteral("BP-1"));
    EXPECT_TRUE(ready.parts[0].missing.isZero());
    EXPECT_EQ(ready.parts[1].missing, Quantity::whole(1));
    EXPECT_EQ(ready.row.shortages, 1);
    EXPECT_EQ(held(), Quantity::whole(4));
    EXPECT_EQ(stock().available(), Quantity::whole(6));
}

TEST_F(PreparationForTheDay, HoldsUntilTheShopClosesOnTheDay) {
    prepare(id);
    shop.setNow(monday, QTime(17, 59));
    EXPECT_EQ(held(), Quantity::whole(4)) << "the usual hold would have ended at 16:01";
    shop.setNow(monday, QTime(18, 0));
    EXPECT_EQ(held(), Quantity());
}

TEST_F(PreparationForTheDay, TakesWhatIsLeftForTheThirdCar) {
    const AppointmentId second = book(QStringLiteral("京B00002"));
    prepare(id);
    prepare(second);
    act<PartsService>([&](PartsService& parts) {
        parts.hold({pad, Quantity::whole(1), QStringLiteral("柜台"), {}});
    });
    prepare(second);
    EXPECT_EQ(held(), Quantity::whole(9)) << "preparing again does not hold twice";
    prepare(id);
    EXPECT_EQ(held(), Quantity::whole(9));
}

TEST_F(PreparationForTheDay, KeepsWhatIsHeldWhenTriedAgainThoughAnOrderWaitsForIt) {
    prepare(id);
    const OrderId order = receive(arrival(QStringLiteral("京B22222")));
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(order, complaint());
        orders.addLine(order, 1, padLine(Quantity::whole(8)));
        orders.submitEstimate(order);
        orders.recordConsent(order, answer({1}));
    });
    EXPECT_EQ(stock().reserved, Quantity::whole(6)) << "two are missing";
    prepare(id);
    EXPECT_EQ(held(), Quantity::whole(4));
    EXPECT_EQ(stock().reserved, Quantity::whole(6));
}

TEST_F(PreparationForTheDay, HoldsMoreWhenTriedAgainWithMoreThere) {
    const HoldId counter = act<PartsService>([&](PartsService& parts) {
        return parts.hold({pad, Quantity::whole(8), QStringLiteral("柜台"), {}});
    });
    prepare(id);
    EXPECT_EQ(preparation().parts.at(0).missing, Quantity::whole(2));
    act<PartsService>([&](PartsService& parts) { parts.releaseHold(counter); });
    prepare(id);
    EXPECT_TRUE(preparation().parts.at(0).missing.isZero());
    EXPECT_EQ(held(), Quantity::whole(4));
}

TEST_F(PreparationForTheDay, HoldsAnewWhatTheCounterLetGo) {
    prepare(id);
    act<PartsService>([&](PartsService& parts) { parts.releaseHold(*preparation().parts.at(0).hold); });
    EXPECT_EQ(held(), Quantity());
    prepare(id);
    EXPECT_EQ(held(), Quantity::whole(4));
}

TEST_F(PreparationForTheDay, KeepsTheTickOfAShortageWhenTriedAgain) {
    prepare(id);
    shop.actAs(shop.partsClerk);
    act<PreparationService>([&](PreparationService& desk) { desk.finishShortage(id, filter); });
    prepare(id);
    EXPECT_EQ(preparation().parts[1].doneBy, QStringLiteral("钱丽"));
}

TEST_F(PreparationForTheDay, ForgetsTheTickWhenMoreIsShort) {
    const HoldId counter = act<PartsService>([&](PartsService& parts) {
        return parts.hold({pad, Quantity::whole(7), QStringLiteral("柜台"), {}});
    });
    prepare(id);
    act<PreparationService>([&](PreparationService& desk) { desk.finishShortage(id, pad); });
    act<PartsService>([&](PartsService& parts) {
        parts.releaseHold(*preparation().parts.at(0).hold);
        parts.releaseHold(counter);
        parts.hold({pad, Quantity::whole(10), QStringLiteral("柜台"), {}});
    });
    prepare(id);
    EXPECT_EQ(preparation().parts.at(0).missing, Quantity::whole(4));
    EXPECT_EQ(preparation().parts.at(0).doneBy, QString()) << "one was seen to, now four are missing";
}

TEST_F(PreparationForTheDay, RefusesWhoPencilsInOverWhatAnotherDeskDid) {
    const std::int64_t seen = preparation().row.appointment.revision;
    act<PreparationService>([&](PreparationService& desk) { desk.pencilIn(id, shop.firstTechnician, {}); });
    EXPECT_EQ(refusedBy<PreparationService>(
                  [&](PreparationService& desk) { desk.seen(seen).pencilIn(id, {}, shop.secondBay); }),
              "appointment.changed_elsewhere");
    EXPECT_EQ(preparation().row.technician, QStringLiteral("李强"));
}

TEST_F(PreparationForTheDay, GivesTheHoldsToTheOrderWhenTheCarArrives) {
    prepare(id);
    shop.setNow(monday, QTime(8, 50));
    Reception reception = arrival();
    reception.vehicle = shop.service<AppointmentService>().appointment(id).appointment.vehicle;
    reception.appointment = id;
    JobDraft job = complaint();
    job.package = package;
    reception.jobs = {job};
    const OrderId order = receive(reception);
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(order);
        orders.recordConsent(order, answer({1}));
    });
    EXPECT_EQ(held(), Quantity()) << "the approval takes the hold over";
    EXPECT_EQ(stock().reserved, Quantity::whole(4));
}

TEST_F(PreparationForTheDay, LetsGoWhatWasHeldForWhoDoesNotCome) {
    prepare(id);
    shop.actAs(shop.customerCare); // who may not hold parts, but takes the call
    act<AppointmentService>([&](AppointmentService& book) { book.cancel(id, QStringLiteral("出差")); });
    EXPECT_EQ(held(), Quantity());
}

TEST_F(PreparationForTheDay, BeginsAnewOnAnotherDay) {
    prepare(id);
    act<AppointmentService>([&](AppointmentService& book) {
        book.move(id, shop.context().shop->calendar.at(monday.addDays(3), QTime(9, 0)),
                  Hours::fromHundredths(100), {});
    });
    EXPECT_EQ(held(), Quantity());
    const AppointmentRow moved = shop.service<AppointmentService>().appointment(id);
    EXPECT_FALSE(moved.appointment.preparedAt);
    EXPECT_EQ(moved.shortages, 0) << "nobody orders parts that lie on the shelf";
}

TEST_F(PreparationForTheDay, HasShortagesTickedOnceByTheCounter) {
    prepare(id);
    const auto tick = [this](PartId part) {
        return refusedBy<PreparationService>(
            [&](PreparationService& desk) { desk.finishShortage(id, part); });
    };
    shop.actAs(shop.advisor);
    EXPECT_EQ(tick(filter), "right.missing order_parts");
    shop.actAs(shop.partsClerk);
    EXPECT_EQ(tick(pad), "appointment.not_short");
    act<PreparationService>([&](PreparationService& desk) { desk.finishShortage(id, filter); });
    EXPECT_EQ(preparation().row.shortages, 0);
    EXPECT_EQ(preparation().parts[1].doneBy, QStringLiteral("钱丽"));
    EXPECT_EQ(tick(filter), "appointment.shortage_done");
}

TEST_F(PreparationForTheDay, PencilsInWhoAndWhere) {
    act<PreparationService>(
        [&](PreparationService& desk) { desk.pencilIn(id, shop.firstTechnician, shop.secondBay); });
    EXPECT_EQ(preparation().row.technician, QStringLiteral("李强"));
    EXPECT_EQ(preparation().row.bay, QStringLiteral("机2"));
    EXPECT_EQ(
        refusedBy<PreparationService>([&](PreparationService& desk) { desk.pencilIn(id, {}, BayId(99)); }),
        "appointment.bay bay");
    act<PreparationService>([&](PreparationService& desk) { desk.pencilIn(id, {}, {}); });
    EXPECT_EQ(preparation().row.technician, QString());
}

TEST_F(PreparationForTheDay, TellsTheLastVisitWhatWasDeclinedAndWhatIsDue) {
    EXPECT_FALSE(preparation().lastVisitOn);
    EXPECT_FALSE(preparation().due) << "a first visit says nothing about services";
    shop.setNow(QDate(2026, 11, 22), QTime(17, 0));
    Reception reception = arrival();
    reception.vehicle = preparation().row.appointment.vehicle;
    JobDraft service = complaint(QStringLiteral("保养"));
    service.package = package;
    reception.jobs = {service, complaint(QStringLiteral("雨刮片老化"))};
    const OrderId order = receive(reception);
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(order, 2, labourLine());
        orders.submitEstimate(order);
        orders.recordConsent(order, answer({1}, {2}));
    });
    EXPECT_EQ(preparation().lastVisitOn, QDate(2026, 11, 22));
    EXPECT_EQ(preparation().lastMileageKm, 42'000);
    ASSERT_TRUE(preparation().due);
    EXPECT_EQ(preparation().due->km, 62'000);
    EXPECT_EQ(preparation().due->on, QDate(2027, 11, 22));
    EXPECT_TRUE(preparation().declined.isEmpty()) << "the order is still open";
}

} // namespace
} // namespace baydesk
