// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/orders_test.h"
#include "services/check_service.h"
#include "services/customer_service.h"
#include "services/privacy_service.h"
#include "services/private_data.h"
#include "services/search_service.h"
#include "storage/history_store.h"
#include "support/database_dump.h"

namespace baydesk {
namespace {

/// A shop with one customer whose order went through the workshop.
class Privacy : public OrdersTest {
  protected:
    CustomerId customerOf(OrderId id) { return order(id).header().customer; }
    OrderId delivered() {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("客户改期")); });
        return id;
    }
    void later(int years) { shop.setNow(shop.context().today().addYears(years), QTime(10, 0)); }
    QByteArray ruleOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }
    void erase(CustomerId customer, const QString& reason = QStringLiteral("客户要求")) {
        shop.actAs(shop.owner);
        act<PrivacyService>([&](PrivacyService& privacy) { privacy.erase(customer, reason); });
    }
};

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
    const auto consents = shop.service<PrivacyService>().consents(customer);
    ASSERT_EQ(consents.size(), 1u);
    EXPECT_FALSE(consents.front().isGiven);
    EXPECT_EQ(count("SELECT COUNT(*) FROM data_consents"), 2);
}

TEST_F(Privacy, GivesACustomerEverythingThatIsKept) {
    const OrderId id = delivered();
    const auto data =
        act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(customerOf(id)); });
    EXPECT_EQ(data.vehicles.size(), 1u);
    EXPECT_EQ(data.orders.size(), 1u);
    EXPECT_GE(data.history.size(), 3u);
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Customer, customerOf(id).value(), 1);
    EXPECT_EQ(history.front().act, QStringLiteral("customer.exported"));
}

TEST_F(Privacy, ErasesNothingWhileAnOrderIsOpen) {
    const CustomerId customer = customerOf(receive());
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept");
}

TEST_F(Privacy, ErasesNothingBeforeTheLawLetsTheFilesGo) {
    const CustomerId customer = customerOf(delivered());
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept");
    later(2);
    EXPECT_EQ(ruleOf([&] { erase(customer, QString()); }), "privacy.reason");
    EXPECT_EQ(ruleOf([&] { erase(customer); }), QByteArray());
    EXPECT_EQ(ruleOf([&] { erase(customer); }), "privacy.kept") << "once is enough";
}

TEST_F(Privacy, ErasesWhoItWasAndNothingElse) {
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

TEST_F(Privacy, LeavesNoWordOfAnErasedCustomerInTheDatabase) {
    const OrderId id = delivered();
    const QString name = shop.service<OrderService>().order(id).customer.data.name;
    const CustomerId customer = customerOf(id);
    later(3);
    erase(customer);
    EXPECT_FALSE(databaseDump(shop.file()).contains(name));
}

} // namespace
} // namespace baydesk
