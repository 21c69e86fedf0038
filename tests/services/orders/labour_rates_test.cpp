// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/labour_rate_service.h"

#include "services/orders/orders_test.h"
#include "services/shop_service.h"

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Prices per hour by payer and service category, from a day on.
class LabourRateTable : public OrdersTest {
  protected:
    LabourRateId add(Payer payer, ServiceCategory category, int yuan, QDate from) {
        return act<LabourRateService>([&](LabourRateService& rates) {
            return rates.add({payer, category, Money::yuan(yuan), from});
        });
    }
    Money today(Payer payer, ServiceCategory category) {
        return shop.service<LabourRateService>().rates().on(payer, category, shop.context().today());
    }
    PackageId addPackage() {
        const OperationId oil = act<ShopService>([](ShopService& service) {
            return service.addOperation({.code = s("M-1"),
                                         .name = s("更换机油"),
                                         .category = ServiceCategory::Maintenance,
                                         .standard = Hours::fromHundredths(60)});
        });
        return act<ShopService>([&](ShopService& service) {
            PackageDraft draft;
            draft.code = s("P-1");
            draft.name = s("小保养");
            draft.intervalKm = 10'000;
            draft.lines = {{.operation = oil, .part = {}, .quantity = Quantity::whole(1)}};
            return service.addPackage(draft);
        });
    }
    Money priceOfPackage(OrderId id, PackageId package, Payer payer) {
        JobDraft draft = complaint(s("保养"));
        draft.package = package;
        const int job =
            act<OrderService>([&](OrderService& orders) { return orders.addJob(id, draft, payer); });
        return order(id).job(job).lines.front().unitPrice;
    }
    QStringList shopHistory() {
        QStringList sentences;
        for (const HistoryEntry& entry : shop.service<ShopService>().history()) {
            sentences.append(describe(entry, shop.settings().calendar));
        }
        return sentences;
    }
};

TEST_F(LabourRateTable, APackageTakesTheRateOfItsPayerOnTheDayOfItsOrder) {
    const PackageId package = addPackage();
    const QDate day = shop.context().today();
    add(Payer::Customer, ServiceCategory::Maintenance, 130, day);
    add(Payer::Customer, ServiceCategory::Maintenance, 140, day.addDays(1));
    add(Payer::OemWarranty, ServiceCategory::Maintenance, 80, day);
    const OrderId early = receive();
    EXPECT_EQ(priceOfPackage(early, package, Payer::Customer), Money::yuan(130));
    EXPECT_EQ(priceOfPackage(early, package, Payer::OemWarranty), Money::yuan(80));
    EXPECT_EQ(priceOfPackage(early, package, Payer::Insurer), Money::yuan(100)) << "the shop's labour rate";
    shop.setNow(day.addDays(1), QTime(9, 0));
    EXPECT_EQ(priceOfPackage(early, package, Payer::Customer), Money::yuan(130)) << "the order's day counts";
    EXPECT_EQ(priceOfPackage(receiveAgain(early), package, Payer::Customer), Money::yuan(140));
}

TEST_F(LabourRateTable, ReceptionTakesTheRateForThePackagesOfItsJobs) {
    const PackageId package = addPackage();
    add(Payer::Customer, ServiceCategory::Maintenance, 130, shop.context().today());
    Reception arriving = arrival();
    JobDraft draft = complaint(s("保养"));
    draft.package = package;
    arriving.jobs = {draft};
    EXPECT_EQ(order(receive(arriving)).job(1).lines.front().unitPrice, Money::yuan(130));
}

TEST_F(LabourRateTable, LinesThatStandKeepTheirPrice) {
    const PackageId package = addPackage();
    const OrderId id = receive();
    EXPECT_EQ(priceOfPackage(id, package, Payer::Customer), Money::yuan(100));
    add(Payer::Customer, ServiceCategory::Maintenance, 130, shop.context().today());
    EXPECT_EQ(order(id).job(1).lines.front().unitPrice, Money::yuan(100));
    EXPECT_EQ(today(Payer::Customer, ServiceCategory::Maintenance), Money::yuan(130));
}

TEST_F(LabourRateTable, ANewRateReachesWhatIsStillToBeWrittenOnAnOpenOrderOfItsDaysOnly) {
    const PackageId package = addPackage();
    const QDate day = shop.context().today();
    const OrderId id = receive();
    priceOfPackage(id, package, Payer::Customer);
    add(Payer::Customer, ServiceCategory::Maintenance, 130, day);
    EXPECT_EQ(priceOfPackage(id, package, Payer::Customer), Money::yuan(130)) << "what comes after it";
    EXPECT_EQ(order(id).job(1).lines.front().unitPrice, Money::yuan(100)) << "what stood before it";
    add(Payer::Customer, ServiceCategory::Maintenance, 140, day.addDays(1));
    shop.setNow(day.addDays(1), QTime(9, 0));
    EXPECT_EQ(priceOfPackage(id, package, Payer::Customer), Money::yuan(130))
        << "the order was opened before its first day";
}

TEST_F(LabourRateTable, ACorrectionIsAnotherEntryAndBothStand) {
    const QDate day = shop.context().today();
    add(Payer::Customer, ServiceCategory::Paint, 810, day);
    add(Payer::Customer, ServiceCategory::Paint, 180, day);
    EXPECT_EQ(today(Payer::Customer, ServiceCategory::Paint), Money::yuan(180));
    EXPECT_EQ(shop.service<LabourRateService>().rates().entries().size(), 2u);
    EXPECT_TRUE(shopHistory().front().contains(s("180.00"))) << shopHistory().front().toStdString();
    EXPECT_TRUE(shopHistory().at(1).contains(s("810.00")));
}

TEST_F(LabourRateTable, ARateNotYetInForceIsWithdrawnAndStaysVisible) {
    const LabourRateId later =
        add(Payer::Customer, ServiceCategory::Paint, 200, shop.context().today().addDays(9));
    act<LabourRateService>([&](LabourRateService& rates) { rates.withdraw(later); });
    const LabourRates rates = shop.service<LabourRateService>().rates();
    ASSERT_EQ(rates.entries().size(), 1u);
    EXPECT_TRUE(rates.entries().front().isWithdrawn);
    EXPECT_EQ(rates.on(Payer::Customer, ServiceCategory::Paint, shop.context().today().addDays(20)),
              Money::yuan(100));
    EXPECT_TRUE(shopHistory().front().contains(s("withdrawn")));
    EXPECT_EQ(refusedBy<LabourRateService>([&](LabourRateService& again) { again.withdraw(later); }),
              "rate.withdrawn");
}

TEST_F(LabourRateTable, ARateInForceIsNotWithdrawn) {
    const LabourRateId now = add(Payer::Customer, ServiceCategory::Paint, 200, shop.context().today());
    EXPECT_EQ(refusedBy<LabourRateService>([&](LabourRateService& rates) { rates.withdraw(now); }),
              "rate.in_force");
}

TEST_F(LabourRateTable, NoRateReachesBackOverLabourThatWasCharged) {
    approvedOrder(); // labour of the customer, general repair, today
    shop.setNow(shop.context().today().addDays(5), QTime(9, 0));
    const auto from = [&](int daysAgo, Payer payer) {
        return refusedBy<LabourRateService>([&](LabourRateService& rates) {
            rates.add({payer, ServiceCategory::General, Money::yuan(120),
                       shop.context().today().addDays(-daysAgo)});
        });
    };
    EXPECT_EQ(from(5, Payer::Customer), "rate.charged from");
    EXPECT_EQ(from(30, Payer::Customer), "rate.charged from");
    add(Payer::Customer, ServiceCategory::General, 120, shop.context().today().addDays(-4));
    add(Payer::Insurer, ServiceCategory::General, 120, shop.context().today().addDays(-30));
}

TEST_F(LabourRateTable, ItsRowsAreNeitherChangedNorDeleted) {
    add(Payer::Customer, ServiceCategory::Paint, 200, shop.context().today());
    Transaction transaction(shop.session());
    EXPECT_ANY_THROW(shop.session().execute("UPDATE labour_rates SET rate_cents = 1"));
}

} // namespace
} // namespace baydesk
