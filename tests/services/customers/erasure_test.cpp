// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"
#include "services/customers/privacy_fixture.h"
#include "services/search_service.h"
#include "storage/history_store.h"
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

} // namespace
} // namespace baydesk
