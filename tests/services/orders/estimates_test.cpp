// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"

#include "services/shop_service.h"
#include "support/raw_database.h"

#include <QSqlQuery>

namespace baydesk {
namespace {

/// An order whose work is written: an hour and a half at ¥100.00 and four pads at ¥50.00, ¥350.00.
class Estimates : public OrdersTest {
  protected:
    Estimates() : id(receive()) {
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, labourLine());
            orders.addLine(id, 1, padLine());
        });
    }
    void give() {
        act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    }
    void raiseTheRate() {
        LineDraft dearer = labourLine();
        dearer.unitPrice = Money::yuan(120);
        act<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 1, dearer); });
    }
    std::vector<Estimate> all() { return shop.service<OrderService>().estimates(id); }

    OrderId id;
};

TEST_F(Estimates, AreKeptAsTheyWereGiven) {
    give();
    ASSERT_EQ(all().size(), 1u);
    const Estimate kept = all().front();
    EXPECT_EQ(kept.version, 1);
    EXPECT_EQ(kept.givenBy, QStringLiteral("吴磊"));
    EXPECT_EQ(kept.validUntil, shop.context().today().addDays(7));
    EXPECT_EQ(kept.offer, order(id).offer());
    EXPECT_EQ(customerShare(kept.offer), Money::yuan(350));
    raiseTheRate();
    EXPECT_EQ(all().front().offer, kept.offer) << "a later price does not reach back";
}

TEST_F(Estimates, GetAnotherVersionWithWhatTheCustomerAnswersTo) {
    give();
    raiseTheRate();
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    const auto versions = all();
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(versions.front().version, 2);
    EXPECT_EQ(customerShare(versions.front().offer), Money::yuan(380));
    const auto changes = changesBetween(versions[1].offer, versions[0].offer);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes.front().before, Money::yuan(150));
    EXPECT_EQ(changes.front().after, Money::yuan(180));
}

TEST_F(Estimates, AreNotKeptTwiceWhereNothingChanged) {
    give();
    give();
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    EXPECT_EQ(all().size(), 1u);
}

TEST_F(Estimates, ThatExpiredAreGivenAgainBeforeTheCustomerMaySayYes) {
    give();
    shop.passMinutes(8 * 24 * 60);
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); }),
              "estimate.expired jobs");
    give();
    ASSERT_EQ(all().size(), 2u) << "the same prices, from now on for another week";
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    EXPECT_EQ(order(id).job(1).approvedAmount, Money::yuan(350));
}

TEST_F(Estimates, ThatExpiredAreNotRenewedByAnotherJob) {
    give();
    shop.passMinutes(8 * 24 * 60);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(QStringLiteral("雨刮异响")));
        orders.addLine(id, 2, labourLine());
    });
    for (const auto& jobs : {std::vector{1, 2}, std::vector{2}}) {
        EXPECT_EQ(
            refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer(jobs)); }),
            "estimate.expired jobs");
    }
}

TEST_F(Estimates, ThatExpiredDoNotKeepTheCustomerFromAnswering) {
    give();
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    shop.passMinutes(8 * 24 * 60);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(QStringLiteral("雨刮异响")));
        orders.addLine(id, 2, labourLine());
        orders.recordConsent(id, answer({2}));
    });
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Approved) << "to what has its price from today";
}

TEST_F(Estimates, ThatExpiredMayBeDeclined) {
    give();
    shop.passMinutes(8 * 24 * 60);
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({}, {1})); });
    EXPECT_EQ(order(id).job(1).decision, JobDecision::Declined);
}

TEST_F(Estimates, AreGivenAgainAtWorkWhileAnAnswerIsMissing) {
    give();
    act<OrderService>([&](OrderService& orders) {
        orders.recordConsent(id, answer({1}));
        orders.addJob(id, complaint(QStringLiteral("雨刮异响")));
        orders.addLine(id, 2, labourLine());
    });
    give();
    EXPECT_EQ(order(id).state(), OrderState::AwaitingDispatch);
    ASSERT_EQ(all().size(), 2u);
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({2})); });
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); }),
              "order.step_refused")
        << "everything is answered";
}

TEST_F(Estimates, StandAsLongAsTheShopSays) {
    ShopDraft seen = draftOf(*shop.context().shop);
    ShopDraft month = seen;
    month.estimateValidDays = 30;
    shop.actAs(shop.administrator);
    act<ShopService>(
        [&](ShopService& service) { service.changeSettings(EditBase<ShopDraft>{seen}, month, QString()); });
    EXPECT_EQ(ShopService::settings(shop.session())->estimateValidDays, 30);
    month.estimateValidDays = 0;
    EXPECT_EQ(refusedBy<ShopService>([&](ShopService& service) {
                  service.changeSettings(EditBase<ShopDraft>{seen}, month, QString());
              }),
              "shop.estimate_valid estimate_valid");
}

TEST_F(Estimates, CannotBeChangedOrTakenAwayBehindTheProgramsBack) {
    give();
    const RawDatabase raw(shop.file());
    for (const char* sql : {"UPDATE estimates SET version = 2", "DELETE FROM estimate_jobs",
                            "UPDATE estimate_lines SET amount_cents = 1"}) {
        QSqlQuery query(*raw);
        EXPECT_FALSE(query.exec(QLatin1String(sql))) << sql;
    }
}

TEST_F(Estimates, WithAJobWhosePriceComesLaterSayASoFar) {
    JobDraft unknown = complaint(QStringLiteral("冷车异响"));
    unknown.isPricedLater = true;
    act<OrderService>([&](OrderService& orders) { orders.addJob(id, unknown); });
    give();
    EXPECT_TRUE(all().front().offer.back().isPricedLater);
    EXPECT_TRUE(order(id).job(2).isPricedLater) << "read back as it was stored";
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1, 2})); });
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 2, labourLine()); });
    EXPECT_FALSE(order(id).job(2).isPricedLater);
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Pending);
}

} // namespace
} // namespace baydesk
