// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/plate.h"
#include "services/customers/privacy_fixture.h"
#include "services/private_data.h"
#include "services/search_service.h"
#include "services/staff_service.h"
#include "storage/history_store.h"
#include "storage/privacy_store.h"

namespace baydesk {
namespace {

TEST_F(Privacy, ShowsNamesAndPhoneNumbersOnlyToWhoMaySeeThem) {
    const OrderId id = receive();
    const OrderView full = shop.service<OrderService>().order(id);
    shop.actAs(shop.partsClerk);
    const OrderView masked = shop.service<OrderService>().order(id);
    EXPECT_EQ(masked.customer.data.name, maskedName(full.customer.data.name));
    EXPECT_NE(masked.customer.data.phone, full.customer.data.phone);
    EXPECT_NE(masked.order.header().senderName, full.order.header().senderName);
    EXPECT_EQ(masked.vehicle.data.plate, full.vehicle.data.plate) << "the car is told by its plate";
    EXPECT_EQ(shop.service<OrderService>().openOrders().front().customer, masked.customer.data.name);
    EXPECT_EQ(shop.service<SearchService>().search(full.vehicle.data.plate).front().customerName,
              masked.customer.data.name);
}

TEST_F(Privacy, MasksWhoConsentedInTheHistory) {
    const OrderId id = receive();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.submitEstimate(id);
    });
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    const QString name = shop.service<OrderService>().order(id).history.front().details.value(2);
    shop.actAs(shop.partsClerk);
    const auto history = shop.service<OrderService>().order(id).history;
    EXPECT_EQ(history.front().act, QStringLiteral("order.approved"));
    EXPECT_EQ(history.front().details.value(2), maskedName(name));
}

TEST_F(Privacy, NotesWhoSawWhoseDataOncePerDay) {
    const OrderId id = receive();
    shop.session().takePrivateReads();
    shop.service<OrderService>().order(id);
    shop.service<OrderService>().order(id);
    const auto reads = shop.session().takePrivateReads();
    ASSERT_EQ(reads.size(), 1u);
    EXPECT_EQ(reads.front().customer, customerOf(id));
    shop.session().takePrivateReads(); // the question just asked was a look, too
    EXPECT_EQ(reads.front().role, StaffRole::Manager);
    shop.actAs(shop.partsClerk);
    shop.service<OrderService>().order(id);
    EXPECT_TRUE(shop.session().takePrivateReads().empty()) << "nothing was seen";
}

TEST_F(Privacy, KeepsTheLastWordOnEachPurposeAndEveryWordOnRecord) {
    const CustomerId customer = customerOf(receive());
    const auto say = [&](bool isGiven) {
        act<PrivacyService>([&](PrivacyService& privacy) {
            privacy.recordConsent(customer, DataPurpose::Offers, isGiven, ConsentMethod::Signature);
        });
    };
    say(true);
    say(false);
    const auto consents = shop.service<PrivacyService>().card(customer).consents;
    ASSERT_EQ(consents.size(), 1u);
    EXPECT_FALSE(consents.front().consent.isGiven);
    EXPECT_EQ(count("SELECT COUNT(*) FROM data_consents"), 2);
}

TEST_F(Privacy, GivesACustomerEverythingThatIsKept) {
    const OrderId id = delivered();
    const auto data =
        act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(customerOf(id)); });
    EXPECT_EQ(data.vehicles.size(), 1u);
    ASSERT_EQ(data.orders.size(), 1u);
    EXPECT_EQ(data.orders.front().order.header().walkAround.belongings, QStringLiteral("伞"));
    EXPECT_FALSE(data.orders.front().promises.empty());
    EXPECT_TRUE(data.retainedUntil.has_value());
    EXPECT_GE(data.history.size(), 3u);
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Customer, customerOf(id).value(), 1);
    EXPECT_EQ(history.front().act, QStringLiteral("customer.exported"));
}

TEST_F(Privacy, KnowsWhereAPurposeStandsOnADay) {
    const CustomerId customer = customerOf(receive());
    const QDate today = shop.context().today();
    act<PrivacyService>([&](PrivacyService& privacy) {
        privacy.recordConsent(customer, DataPurpose::Offers, true, ConsentMethod::Message, today.addDays(30));
    });
    const auto consents = shop.service<PrivacyService>().card(customer).consents;
    ASSERT_EQ(consents.size(), 1u);
    EXPECT_FALSE(consents.front().recordedBy.isEmpty());
    const DataConsent& offers = consents.front().consent;
    EXPECT_EQ(standing({}, today), ConsentStanding::NeverAsked);
    EXPECT_EQ(standing(offers, today.addDays(30)), ConsentStanding::Allowed);
    EXPECT_EQ(standing(offers, today.addDays(31)), ConsentStanding::Over);
    EXPECT_EQ(ruleOf([&] {
                  act<PrivacyService>([&](PrivacyService& privacy) {
                      privacy.recordConsent(customer, DataPurpose::Offers, true, ConsentMethod::Message,
                                            today.addDays(-1));
                  });
              }),
              "privacy.until");
}

TEST_F(Privacy, RecordsWhatANewCustomerAllowsAtReception) {
    Reception reception = arrival();
    reception.allowsReminders = true;
    const auto consents = shop.service<PrivacyService>().card(customerOf(receive(reception))).consents;
    ASSERT_EQ(consents.size(), 2u);
    EXPECT_EQ(consents.front().consent.purpose, DataPurpose::Service);
    EXPECT_EQ(consents.back().consent.purpose, DataPurpose::Reminders);
    EXPECT_EQ(consents.back().consent.method, ConsentMethod::InPerson);
}

TEST_F(Privacy, ShowsWhoLookedToWhoMayExport) {
    const CustomerId customer = customerOf(receive());
    shop.service<PrivacyService>().card(customer);
    {
        Transaction transaction(shop.session());
        PrivacyStore(shop.session()).addReads(shop.session().takePrivateReads());
        transaction.commit();
    }
    const auto reads = shop.service<PrivacyService>().card(customer).reads;
    ASSERT_FALSE(reads.empty());
    EXPECT_EQ(reads.front().read.role, StaffRole::Manager);
    EXPECT_FALSE(reads.front().name.isEmpty());
    shop.actAs(shop.advisor);
    EXPECT_TRUE(shop.service<PrivacyService>().card(customer).reads.empty());
}

TEST_F(Privacy, RefusesACustomerNobodyKnows) {
    shop.actAs(shop.owner);
    const CustomerId nobody(4711);
    EXPECT_EQ(ruleOf([&] { shop.service<PrivacyService>().card(nobody); }), "customer.unknown");
    EXPECT_EQ(ruleOf([&] { shop.service<PrivacyService>().erasurePlan(nobody); }), "customer.unknown");
    EXPECT_EQ(ruleOf([&] { erase(nobody); }), "customer.unknown");
    EXPECT_EQ(ruleOf([&] { act<PrivacyService>([&](PrivacyService& p) { p.exportData(nobody); }); }),
              "customer.unknown");
}

TEST_F(Privacy, MasksForWhomAPartIsHeldInItsHistory) {
    act<PartsService>([&](PartsService& parts) {
        return parts.hold({pad, Quantity::whole(1), QStringLiteral("陈先生"), {}});
    });
    const auto heldFor = [&] {
        return shop.service<PartsService>().history(pad, 1).front().details.value(1);
    };
    EXPECT_EQ(heldFor(), QStringLiteral("陈先生"));
    shop.actAs(shop.partsClerk);
    EXPECT_EQ(heldFor(), maskedName(QStringLiteral("陈先生")));
}

TEST_F(Privacy, MasksCustomersInWhatAPersonDid) {
    receive();
    const StaffId advisor = shop.context().actor;
    shop.actAs(shop.owner);
    shop.session().takePrivateReads();
    QStringList words;
    for (const HistoryEntry& entry : shop.service<StaffService>().actsOf(advisor, 100)) {
        words += entry.details;
    }
    EXPECT_FALSE(words.contains(QStringLiteral("陈伟")));
    EXPECT_TRUE(words.contains(maskedName(QStringLiteral("陈伟"))));
    EXPECT_TRUE(shop.session().takePrivateReads().empty()) << "nobody's data were seen";
}

TEST_F(Privacy, GivesACustomerNoWordOfWhoHadTheCarBefore) {
    const OrderId id = receive();
    const VehicleId car = order(id).header().vehicle;
    CustomerDraft buyer;
    buyer.name = QStringLiteral("欧阳倩");
    buyer.phone = QStringLiteral("13912340021");
    const CustomerId owner = act<CustomerService>([&](CustomerService& customers) {
        const CustomerId added = customers.addCustomer(buyer);
        customers.changeOwner(car, added);
        VehicleDraft draft = customers.vehicle(car).data;
        draft.plate = QStringLiteral("京D45678");
        customers.editVehicle(car, draft, customers.vehicle(car).revision);
        return added;
    });
    shop.actAs(shop.owner);
    const auto data = act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(owner); });
    QStringList words;
    for (const HistoryEntry& entry : data.history) {
        words.append(describe(entry, shop.settings().calendar));
    }
    const QString all = words.join(u'\n');
    EXPECT_FALSE(all.contains(QStringLiteral("陈伟"))) << all.toStdString();
    EXPECT_FALSE(all.contains(displayPlate(QStringLiteral("京A12345")))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Owner changed from *** to 欧阳倩"))) << all.toStdString();
    EXPECT_TRUE(all.contains(displayPlate(QStringLiteral("京D45678")))) << "their own plate";
}

} // namespace
} // namespace baydesk
