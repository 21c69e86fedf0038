// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/plate.h"
#include "services/check_service.h"
#include "services/customers/privacy_fixture.h"
#include "services/discount_service.h"
#include "services/search_service.h"
#include "storage/history_store.h"
#include "storage/vehicle_store.h"
#include "support/database_dump.h"

namespace baydesk {
namespace {

using Erasure = Privacy;

TEST_F(Erasure, ErasesNothingWhileAnOrderIsOpen) {
    const CustomerId customer = customerOf(receive());
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept");
}

TEST_F(Erasure, ErasesNothingBeforeTheLawLetsTheFilesGo) {
    const CustomerId customer = customerOf(delivered());
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept");
    later(2);
    EXPECT_EQ(ruleOf([&] { erase(customer, QString()); }), "privacy.reason");
    EXPECT_EQ(ruleOf([&] { erase(customer); }), QByteArray());
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept") << "once is enough";
}

TEST_F(Erasure, ErasesWhoItWasAndNothingElse) {
    const OrderId id = delivered();
    const CustomerId customer = customerOf(id);
    const QString name = shop.service<OrderService>().order(id).customer.data.name;
    const QString phone = shop.service<OrderService>().order(id).customer.data.phone;
    const QString plate = shop.service<OrderService>().order(id).vehicle.data.plate;
    later(3);
    erase(customer);
    const OrderView view = shop.service<OrderService>().order(id);
    EXPECT_FALSE(view.customer.data.name.contains(name));
    EXPECT_TRUE(view.customer.data.phone.isEmpty());
    EXPECT_TRUE(view.order.header().senderName.isEmpty());
    EXPECT_EQ(view.order.header().number, QStringLiteral("R261121-001"));
    for (const QString& typed : {name, phone, plate}) {
        EXPECT_TRUE(shop.service<SearchService>().search(typed).empty()) << typed.toStdString();
    }
    EXPECT_TRUE(HistoryStore(shop.session()).verify().holds());
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_F(Erasure, LeavesNoWordOfAnErasedCustomerInTheDatabase) {
    const OrderId id = delivered();
    const QString name = shop.service<OrderService>().order(id).customer.data.name;
    const CustomerId customer = customerOf(id);
    later(3);
    erase(customer);
    EXPECT_FALSE(databaseDump(shop.file()).contains(name));
}

TEST_F(Erasure, TakesTheReasonsOfDiscountsAlong) {
    const OrderId id = readyOrder();
    shop.actAs(shop.advisor);
    LineDraft discount = labourLine();
    discount.kind = LineKind::Discount;
    discount.unitPrice = Money::yuan(60);
    const auto asked = act<DiscountService>([&](DiscountService& discounts) {
        return discounts.ask(id, 1, discount, QStringLiteral("老主顾陈先生"));
    });
    shop.actAs(shop.manager);
    act<DiscountService>(
        [&](DiscountService& discounts) { discounts.refuse(asked, QStringLiteral("陈先生上月已优惠")); });
    act<BillingService>([&](BillingService& billing) {
        billing.settle(id, Payer::Customer);
        billing.pay(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(350));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    const CustomerId customer = customerOf(id);
    shop.actAs(shop.owner);
    const PersonalData file =
        act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(customer); });
    ASSERT_EQ(file.orders.front().discountRequests.size(), 1u);
    EXPECT_EQ(file.orders.front().discountRequests.front().reason, QStringLiteral("老主顾陈先生"));
    later(3);
    erase(customer);
    EXPECT_FALSE(databaseDump(shop.file()).contains(QStringLiteral("陈先生")));
    EXPECT_TRUE(HistoryStore(shop.session()).verify().holds());
}

TEST_F(Erasure, ErasesNothingWhileMoneyIsOwed) {
    const OrderId id = readyOrder();
    act<BillingService>([&](BillingService& billing) {
        billing.settle(id, Payer::Customer);
        billing.pay(id, Payer::Customer, PaymentMethod::OnAccount, Money::yuan(350));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    later(3);
    shop.actAs(shop.owner);
    const auto plan = shop.service<PrivacyService>().erasurePlan(customerOf(id));
    EXPECT_EQ(plan.state.blockers(shop.context().today()).size(), 1);
    EXPECT_EQ(ruleOf([&] { erase(customerOf(id)); }), "privacy.kept");
    EXPECT_TRUE(shop.service<PrivacyService>().overdue(10).empty());
}

TEST_F(Erasure, KeepsTheFilesOfTheMakersWarrantySixYears) {
    const OrderId id = receive();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine(Payer::OemWarranty));
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    finishWork(id);
    inspectAndWash(id);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::OemWarranty); });
    act<BillingService>([&](BillingService& billing) {
        billing.pay(id, Payer::OemWarranty, PaymentMethod::OnAccount, Money::yuan(150));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    const CustomerId customer = customerOf(id);
    later(5);
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept");
    EXPECT_TRUE(shop.service<PrivacyService>().overdue(10).empty());
    later(1);
    EXPECT_EQ(shop.service<PrivacyService>().overdue(10).size(), 1u);
    EXPECT_EQ(ruleOf([&] { erase(customer); }), QByteArray());
}

TEST_F(Erasure, CountsTheYearsFromTheDayAnOrderWasCancelled) {
    const OrderId id = receive();
    shop.setNow(shop.context().today().addDays(40), QTime(10, 0));
    act<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("客户改期")); });
    const QDate cancelled = shop.context().today();
    shop.actAs(shop.owner);
    const auto plan = shop.service<PrivacyService>().erasurePlan(customerOf(id));
    EXPECT_EQ(plan.state.retainedUntil(), cancelled.addYears(2));
}

TEST_F(Erasure, ListsWhoseTimeIsOverWithWhatTheyStillAllow) {
    const CustomerId customer = customerOf(delivered());
    act<PrivacyService>([&](PrivacyService& privacy) {
        privacy.recordConsent(customer, DataPurpose::Offers, true, ConsentMethod::Signature);
    });
    shop.setNow(shop.context().today().addYears(2).addDays(-1), QTime(10, 0));
    EXPECT_TRUE(shop.service<PrivacyService>().overdue(10).empty()) << "a day too early";
    shop.setNow(shop.context().today().addDays(1), QTime(10, 0));
    const auto overdue = shop.service<PrivacyService>().overdue(10);
    ASSERT_EQ(overdue.size(), 1u);
    EXPECT_EQ(overdue.front().id, customer);
    EXPECT_EQ(overdue.front().overSince, shop.context().today());
    EXPECT_EQ(overdue.front().allowed, std::vector{DataPurpose::Offers});
    erase(customer);
    EXPECT_TRUE(shop.service<PrivacyService>().overdue(10).empty());
}

TEST_F(Erasure, WritesNothingMoreAboutAnErasedCustomer) {
    const OrderId id = delivered();
    const CustomerId customer = customerOf(id);
    const VehicleId car = order(id).header().vehicle;
    later(3);
    erase(customer);
    CustomerDraft draft;
    draft.name = QStringLiteral("陈伟");
    draft.phone = QStringLiteral("13812345678");
    EXPECT_EQ(ruleOf([&] {
                  act<CustomerService>([&](CustomerService& c) { c.editCustomer(customer, draft, 2); });
              }),
              "customer.erased");
    EXPECT_EQ(ruleOf([&] {
                  act<PrivacyService>([&](PrivacyService& p) {
                      p.recordConsent(customer, DataPurpose::Offers, true, ConsentMethod::Phone);
                  });
              }),
              "customer.erased");
    Reception again = arrival();
    again.vehicle = car;
    EXPECT_EQ(ruleOf([&] { receive(again); }), "customer.erased");
}

TEST_F(Erasure, GivesACarThatComesAgainToItsNewCustomer) {
    Reception first = arrival();
    first.newVehicle.vin = QStringLiteral("LVSHCAMB1CE054249");
    const OrderId id = receive(first);
    act<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("客户改期")); });
    const VehicleId car = order(id).header().vehicle;
    const CustomerId before = customerOf(id);
    later(3);
    erase(before);
    EXPECT_TRUE(shop.service<SearchService>().search(first.newVehicle.vin).empty());
    EXPECT_TRUE(shop.service<CustomerService>().possibleDuplicates({}, {}, first.newVehicle.vin).empty());
    first.newVehicle.model.clear();
    first.promise = shop.context().now.plusMinutes(360);
    const OrderId again = receive(first);
    EXPECT_EQ(order(again).header().vehicle, car) << "its history goes on";
    EXPECT_NE(customerOf(again), before);
    const Vehicle vehicle = shop.service<CustomerService>().vehicle(car);
    EXPECT_EQ(vehicle.data.plate, QStringLiteral("京A12345"));
    EXPECT_FALSE(vehicle.data.model.isEmpty()) << "what was known of the car is kept";
    EXPECT_EQ(customerOf(id), before) << "earlier orders stay with whom they were written for";
}

TEST_F(Erasure, ForgetsAFormerOwnerInTheHistoryOfTheCarThatWasSold) {
    const OrderId id = delivered();
    const QString name = shop.service<OrderService>().order(id).customer.data.name;
    const VehicleId car = order(id).header().vehicle;
    act<CustomerService>([&](CustomerService& customers) {
        CustomerDraft buyer;
        buyer.name = QStringLiteral("欧阳倩");
        buyer.phone = QStringLiteral("13912340021");
        customers.changeOwner(car, customers.addCustomer(buyer));
    });
    later(3);
    erase(customerOf(id));
    EXPECT_FALSE(databaseDump(shop.file()).contains(name));
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Vehicle, car.value(), 1);
    EXPECT_EQ(history.front().details.value(1), QStringLiteral("欧阳倩")) << "the buyer is still known";
    EXPECT_TRUE(HistoryStore(shop.session()).verify().holds());
}

TEST_F(Erasure, LeavesTheBooksRowByRowAsTheyWere) {
    const std::vector<OrderId> orders{deliveredOrder(), delivered()};
    later(3);
    const auto books = [&] {
        QStringList rows;
        for (const QString& row : databaseDump(shop.file()).split(u'\n')) {
            static const QStringList tables{
                QStringLiteral("jobs|"),        QStringLiteral("order_lines|"),
                QStringLiteral("payments|"),    QStringLiteral("settlements|"),
                QStringLiteral("inspections|"), QStringLiteral("settlement_lines|"),
                QStringLiteral("promises|"),    QStringLiteral("stock_movements|"),
                QStringLiteral("visits|"),      QStringLiteral("part_balances|"),
                QStringLiteral("cash_ups|"),    QStringLiteral("clock_entries|")};
            if (std::ranges::any_of(tables, [&](const QString& table) { return row.startsWith(table); })) {
                rows.append(row);
            }
        }
        return rows;
    };
    const QStringList before = books();
    ASSERT_GT(before.size(), 10);
    for (const OrderId id : orders) {
        erase(customerOf(id));
    }
    EXPECT_EQ(books(), before);
    EXPECT_TRUE(HistoryStore(shop.session()).verify().holds());
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_F(Erasure, ForgetsForWhomPartsWereHeld) {
    const OrderId id = receive();
    const auto hold = [&](const QString& person, std::optional<OrderId> order) {
        act<PartsService>([&](PartsService& parts) {
            return parts.hold({pad, Quantity::whole(1), person, order});
        });
    };
    hold(QStringLiteral("陈先生"), id);
    hold(QStringLiteral("陈太太"), std::nullopt);
    act<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("客户改期")); });
    later(3);
    hold(QStringLiteral("陈伟"), std::nullopt);
    hold(QStringLiteral("孙丽"), std::nullopt);
    EXPECT_TRUE(databaseDump(shop.file()).contains(QStringLiteral("陈先生"))) << "an order keeps it";
    erase(customerOf(id));
    const QString left = databaseDump(shop.file());
    for (const QString& gone : {QStringLiteral("陈先生"), QStringLiteral("陈太太"), QStringLiteral("陈伟")}) {
        EXPECT_FALSE(left.contains(gone)) << gone.toStdString();
    }
    EXPECT_TRUE(left.contains(QStringLiteral("孙丽"))) << "still held, for somebody else";
    EXPECT_TRUE(HistoryStore(shop.session()).verify().holds());
}

TEST_F(Erasure, ForgetsTheNamesAndPlatesOfACarThatWasPassedOnWithoutAnOrder) {
    CustomerDraft person;
    person.name = QStringLiteral("司马懿");
    person.phone = QStringLiteral("13912340022");
    VehicleDraft draft;
    draft.plate = QStringLiteral("京B23456");
    draft.model = QStringLiteral("马自达CX-5");
    CustomerId seller(0);
    VehicleId car(0);
    act<CustomerService>([&](CustomerService& customers) {
        seller = customers.addCustomer(person);
        car = customers.addVehicle(seller, draft);
        draft.plate = QStringLiteral("京C34567");
        customers.editVehicle(car, draft, customers.vehicle(car).revision);
    });
    person.name = QStringLiteral("欧阳倩");
    person.phone = QStringLiteral("13912340021");
    act<CustomerService>([&](CustomerService& customers) {
        customers.changeOwner(car, customers.addCustomer(person));
        draft.plate = QStringLiteral("京D45678");
        customers.editVehicle(car, draft, customers.vehicle(car).revision);
    });
    person.name = QStringLiteral("司马懿");
    person.phone = QStringLiteral("13912340023");
    act<CustomerService>([&](CustomerService& customers) {
        VehicleDraft other;
        other.plate = QStringLiteral("京E56789");
        other.model = QStringLiteral("马自达3");
        const VehicleId another = customers.addVehicle(customers.addCustomer(person), other);
        other.plate = QStringLiteral("京F67890");
        person.name = QStringLiteral("诸葛亮");
        person.phone = QStringLiteral("13912340024");
        customers.changeOwner(another, customers.addCustomer(person));
    });
    erase(seller);
    const QString left = databaseDump(shop.file());
    for (const QString& plate : {QStringLiteral("京B23456"), QStringLiteral("京C34567")}) {
        EXPECT_FALSE(left.contains(plate)) << plate.toStdString();
        EXPECT_FALSE(left.contains(displayPlate(plate))) << plate.toStdString();
    }
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Vehicle, car.value(), 2);
    EXPECT_TRUE(history.front().details.value(0).isEmpty()) << "the plate of before";
    EXPECT_TRUE(history.front().details.value(1).contains(displayPlate(draft.plate)));
    EXPECT_TRUE(history.back().details.value(0).isEmpty());
    EXPECT_EQ(history.back().details.value(1), QStringLiteral("欧阳倩"));
    EXPECT_TRUE(left.contains(QStringLiteral("司马懿"))) << "somebody else of the same name";
    EXPECT_TRUE(HistoryStore(shop.session()).verify().holds());
}

TEST_F(Erasure, ForgetsAFormerOwnerOfWhomOnlyTheNameWasWrittenDown) {
    const OrderId id = delivered();
    const VehicleId car = order(id).header().vehicle;
    const CustomerId seller = customerOf(id);
    act<CustomerService>([&](CustomerService& customers) {
        CustomerDraft buyer;
        buyer.name = QStringLiteral("欧阳倩");
        buyer.phone = QStringLiteral("13912340021");
        const CustomerId next = customers.addCustomer(buyer);
        VehicleStore vehicles(shop.session());
        const Vehicle before = vehicles.load(car);
        Vehicle after = before;
        after.owner = next;
        vehicles.update(before, after);
        HistoryStore(shop.session())
            .append(shop.context().now, shop.context().actor, {}, HistorySubject::Vehicle, car.value(),
                    "vehicle.owner_changed", {QStringLiteral("陈伟"), buyer.name});
    });
    later(3);
    erase(seller);
    EXPECT_FALSE(databaseDump(shop.file()).contains(QStringLiteral("陈伟")));
}

TEST_F(Erasure, WritesNothingMoreAboutTheCarOfAnErasedCustomer) {
    const OrderId id = delivered();
    const VehicleId car = order(id).header().vehicle;
    later(3);
    erase(customerOf(id));
    VehicleDraft draft;
    draft.plate = QStringLiteral("京B23456");
    draft.model = QStringLiteral("马自达CX-5");
    EXPECT_EQ(refusedBy<CustomerService>([&](CustomerService& customers) {
                  customers.editVehicle(car, draft, customers.vehicle(car).revision);
              }),
              "customer.erased");
}

TEST_F(Erasure, OpensNoOrderOfAnErasedCustomerAgain) {
    const OrderId id = deliveredOrder();
    later(3);
    erase(customerOf(id));
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) {
                  billing.reverseSettlement(id, QStringLiteral("少算一项"));
              }),
              "customer.erased");
}

} // namespace
} // namespace baydesk
