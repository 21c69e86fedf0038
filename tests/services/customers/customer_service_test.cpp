// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_service.h"

#include "domain/values/refusal.h"
#include "services/reception_service.h"
#include "storage/history_store.h"
#include "support/test_shop.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

const CustomerDraft zhangWei{.kind = CustomerKind::Person,
                             .name = s("张伟"),
                             .phone = s("13812345678"),
                             .companyCode = {},
                             .note = {}};

VehicleDraft lavida(const char* plate, const char* vin = "") {
    return {.plate = s(plate),
            .vin = s(vin),
            .model = s("朗逸"),
            .modelYear = 2020,
            .vinOverrideReason = s("so on the certificate"),
            .plateOverrideReason = {}};
}

class Customers : public testing::Test {
  protected:
    CustomerId addCustomer(const CustomerDraft& draft = zhangWei) {
        return shop.act<CustomerService>(
            [&](CustomerService& service) { return service.addCustomer(draft); });
    }
    VehicleId addVehicle(CustomerId owner, const VehicleDraft& draft) {
        return shop.act<CustomerService>(
            [&](CustomerService& service) { return service.addVehicle(owner, draft); });
    }
    QStringList acts(HistorySubject subject, std::int64_t id) {
        QStringList found;
        for (const HistoryEntry& entry : HistoryStore(shop.session()).of(subject, id, 20)) {
            found.prepend(entry.act);
            EXPECT_NE(describe(entry, shop.settings().calendar), entry.act) << "an act without words";
        }
        return found;
    }
    template <class Act>
    QByteArray ruleOf(Act act) {
        try {
            shop.act<CustomerService>(act);
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }
    OrderId receive(VehicleId vehicle, std::int64_t mileageKm) {
        Reception reception;
        reception.vehicle = vehicle;
        reception.walkAround.mileageKm = mileageKm;
        reception.walkAround.words = s("makes a noise");
        return shop.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
    }
    /// As if the order had gone its whole way; what leads there is tested with the orders.
    TestShop shop;
};

TEST_F(Customers, AreStoredAsTypedOnceChecked) {
    const CustomerId id = addCustomer({.kind = CustomerKind::Company,
                                       .name = s(" 大众  出行 "),
                                       .phone = s("021-6123 4567"),
                                       .companyCode = s("91350100M000100Y43"),
                                       .note = s("calls back")});
    const Customer stored = shop.service<CustomerService>().customer(id);
    EXPECT_EQ(stored.data.name, s("大众 出行"));
    EXPECT_EQ(stored.data.phone, s("02161234567"));
    EXPECT_EQ(stored.data.kind, CustomerKind::Company);
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Customers));
    EXPECT_EQ(acts(HistorySubject::Customer, id.value()), QStringList{s("customer.added")});
}

TEST_F(Customers, TellEveryChangeInTheHistory) {
    const CustomerId id = addCustomer();
    CustomerDraft draft = zhangWei;
    draft.name = s("张卫");
    draft.phone = s("13900001111");
    shop.act<CustomerService>([&](CustomerService& service) { service.editCustomer(id, draft, 1); });
    EXPECT_EQ(acts(HistorySubject::Customer, id.value()),
              QStringList({s("customer.added"), s("customer.renamed"), s("customer.phone_changed")}));
}

TEST_F(Customers, AreNotOverwrittenByAnOlderForm) {
    const CustomerId id = addCustomer();
    CustomerDraft draft = zhangWei;
    draft.name = s("张卫");
    shop.act<CustomerService>([&](CustomerService& service) { service.editCustomer(id, draft, 1); });
    EXPECT_EQ(ruleOf([&](CustomerService& service) { service.editCustomer(id, zhangWei, 1); }),
              "customer.changed_elsewhere");
    EXPECT_EQ(shop.service<CustomerService>().customer(id).data.name, s("张卫"));
}

TEST_F(Customers, KeepTheReasonOfACheckThatWasOverridden) {
    const VehicleId id = addVehicle(addCustomer(), lavida("沪A12345", "LSVAH2189E2123456"));
    EXPECT_EQ(shop.service<CustomerService>().vehicle(id).data.vinOverrideReason, s("so on the certificate"));
    EXPECT_EQ(acts(HistorySubject::Vehicle, id.value()),
              QStringList({s("vehicle.added"), s("vehicle.check_overridden")}));
}

TEST_F(Customers, HaveEachVinOnce) {
    const CustomerId owner = addCustomer();
    const VehicleId first = addVehicle(owner, lavida("沪A12345", "LSVAH2189E2123456"));
    EXPECT_EQ(ruleOf([&](CustomerService& service) {
                  service.addVehicle(owner, lavida("沪B1", "LSVAH2189E2123456"));
              }),
              "vehicle.plate");
    EXPECT_EQ(ruleOf([&](CustomerService& service) {
                  service.addVehicle(owner, lavida("沪B11111", "lsvah2189e2123456"));
              }),
              "vehicle.vin_known");
    const VehicleId second = addVehicle(owner, lavida("沪B11111"));
    EXPECT_EQ(ruleOf([&](CustomerService& service) {
                  service.editVehicle(second, lavida("沪B11111", "LSVAH2189E2123456"), 1);
              }),
              "vehicle.vin_known");
    EXPECT_EQ(ruleOf([&](CustomerService& service) {
                  service.editVehicle(first, lavida("沪C11111", "LSVAH2189E2123456"), 1);
              }),
              "");
}

TEST_F(Customers, AreFoundAsPossibleDuplicates) {
    const CustomerId owner = addCustomer();
    const VehicleId car = addVehicle(owner, lavida("沪A12345", "LSVAH2189E2123456"));
    const auto found = shop.service<CustomerService>().possibleDuplicates(
        s("+86 138 1234 5678"), s("沪a·12345"), s("lsvah2189e2123456"));
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].match, PossibleDuplicate::Match::Vin);
    EXPECT_EQ(found[0].vehicle, car);
    EXPECT_EQ(found[1].match, PossibleDuplicate::Match::Plate);
    EXPECT_EQ(found[2].match, PossibleDuplicate::Match::Phone);
    EXPECT_EQ(found[2].customer, owner);
    EXPECT_TRUE(shop.service<CustomerService>().possibleDuplicates({}, {}, {}).empty());
    EXPECT_TRUE(shop.service<CustomerService>().possibleDuplicates(s("138"), s("沪A"), s("LSV")).empty());
}

TEST_F(Customers, PassACarOn) {
    const VehicleId car = addVehicle(addCustomer(), lavida("沪A12345"));
    CustomerDraft buyer = zhangWei;
    buyer.name = s("李娜");
    const CustomerId owner = addCustomer(buyer);
    shop.act<CustomerService>([&](CustomerService& service) { service.changeOwner(car, owner); });
    EXPECT_EQ(shop.service<CustomerService>().vehicleCard(car).owner.data.name, s("李娜"));
    EXPECT_EQ(acts(HistorySubject::Vehicle, car.value()).last(), s("vehicle.owner_changed"));
}

TEST_F(Customers, ShowAnOpenOrderOnTheCard) {
    const VehicleId car = addVehicle(addCustomer(), lavida("沪A12345"));
    EXPECT_TRUE(shop.service<CustomerService>().vehicleCard(car).openOrders.empty());
    const OrderId order = receive(car, 50'000);
    const VehicleCard card = shop.service<CustomerService>().vehicleCard(car);
    ASSERT_EQ(card.openOrders.size(), 1u);
    EXPECT_EQ(card.openOrders.front().id, order);
    EXPECT_TRUE(card.earlierOrders.empty());
    EXPECT_EQ(card.vehicle.mileageKm, 50'000);
    EXPECT_EQ(card.vehicle.lastVisitOn, QDate(2026, 11, 21));
}

TEST_F(Customers, OweWhatStandsOnAccount) {
    const VehicleId car = addVehicle(addCustomer(), lavida("沪A12345"));
    const OrderId order = receive(car, 50'000);
    const auto pay = [&](const char* payer, const char* kind, const char* method, std::int64_t fen) {
        Transaction transaction(shop.session());
        shop.session().execute("INSERT INTO payments (order_id, payer, kind, method, amount_cents, reason, "
                               "actor_id, at, paid_on) "
                               "VALUES (?, ?, ?, ?, ?, '', ?, ?, ?)",
                               {order, s(payer), s(kind), s(method), fen, shop.cashier, shop.context().now,
                                shop.context().today()});
        transaction.commit();
    };
    pay("customer", "payment", "cash", 10'000);
    EXPECT_EQ(shop.service<CustomerService>().vehicleCard(car).owed, Money());
    pay("customer", "payment", "on_account", 30'000);
    pay("insurer", "payment", "on_account", 70'000);
    EXPECT_EQ(shop.service<CustomerService>().vehicleCard(car).owed, Money::fromFen(30'000));
    pay("customer", "payment", "cash", 20'000);
    pay("customer", "refund", "on_account", -20'000);
    EXPECT_EQ(shop.service<CustomerService>().vehicleCard(car).owed, Money::fromFen(10'000));
}

} // namespace
} // namespace baydesk
