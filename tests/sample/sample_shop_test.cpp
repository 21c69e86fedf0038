// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/built_shop.h"

#include "domain/orders/order_state.h"
#include "domain/values/company_code.h"
#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/vin.h"
#include "services/check_service.h"
#include "storage/database.h"
#include "support/fixed_random.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate saturday(2026, 11, 21);

/// Built once for all tests that only look.
class SampleShop : public testing::Test {
  protected:
    static void SetUpTestSuite() { shop_ = new BuiltShop(shanghai().at(saturday, QTime(10, 40))); }
    static void TearDownTestSuite() {
        delete shop_;
        shop_ = nullptr;
    }
    static BuiltShop& shop() { return *shop_; }
    static qint64 number(Sql sql) { return shop_->number(sql); }

  private:
    static inline BuiltShop* shop_ = nullptr;
};

void expectWorkInEveryStage(BuiltShop& shop) {
    for (const OrderState state : allValues<OrderState>()) {
        const auto count = shop.session().one("SELECT COUNT(*) FROM orders WHERE state = ?", {code(state)},
                                              [](const Row& row) { return row.integer(0); });
        EXPECT_GT(count, 0) << code(state).toStdString();
    }
}

TEST_F(SampleShop, HasThePeopleAndBaysOfTheExample) {
    EXPECT_EQ(number("SELECT COUNT(*) FROM staff"), 31);
    EXPECT_EQ(number("SELECT COUNT(*) FROM staff WHERE role = 'advisor'"), 6);
    EXPECT_EQ(number("SELECT COUNT(*) FROM technicians WHERE trade = 'mechanical'"), 6);
    EXPECT_EQ(number("SELECT COUNT(*) FROM technicians WHERE trade <> 'mechanical'"), 7);
    EXPECT_EQ(number("SELECT CAST(SUM(monthly_pay_cents) AS BIGINT) FROM technicians"), 8'000'000);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bays"), 21);
    EXPECT_EQ(number("SELECT COUNT(*) FROM bays WHERE kind = 'booth'"), 1);
    EXPECT_EQ(number("SELECT is_sample FROM shop"), 1);
}

TEST_F(SampleShop, HasWorkInEveryStageToday) {
    expectWorkInEveryStage(shop());
}

TEST_F(SampleShop, ShowsWhatMayStandInTheWayToday) {
    const auto open = [&](Sql sql) {
        return shop().session().one(sql, {shop().now()}, [](const Row& row) { return row.integer(0); });
    };
    EXPECT_GT(
        open("SELECT COUNT(*) FROM orders WHERE state NOT IN ('delivered', 'cancelled') AND promise_at < ?"),
        0);
    EXPECT_GT(open("SELECT COUNT(*) FROM orders WHERE state NOT IN ('delivered', 'cancelled') "
                   "AND promise_at - ? BETWEEN 0 AND 3600000"),
              0);
    EXPECT_GE(number("SELECT COUNT(*) FROM orders WHERE state = 'ready' AND told_at IS NULL"), 2);
    EXPECT_GE(
        number(
            "SELECT COUNT(*) FROM order_lines l JOIN jobs j ON j.id = l.job_id JOIN orders o ON o.id = "
            "l.order_id WHERE l.kind = 'part' AND j.decision = 'approved' AND o.state NOT IN ('delivered', "
            "'cancelled') AND l.quantity_milli > l.reserved_milli + l.issued_milli"),
        2);
    EXPECT_GT(number("SELECT COUNT(*) FROM purchase_lines WHERE received_milli < quantity_milli"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM part_holds WHERE released_at IS NULL"), 0);
}

TEST_F(SampleShop, StandsOnANormalDay) {
    const qint64 open = number("SELECT COUNT(*) FROM orders WHERE state NOT IN ('delivered', 'cancelled')");
    EXPECT_GE(open, 22);
    EXPECT_LE(open, 40);
    const qint64 late = shop().session().one(
        "SELECT COUNT(*) FROM orders WHERE state NOT IN ('ready', 'settled', 'delivered', 'cancelled') "
        "AND promise_at < ?",
        {shop().now()}, [](const Row& row) { return row.integer(0); });
    EXPECT_GE(late, 4);
    EXPECT_LE(late, 8);
    EXPECT_GE(number("SELECT COUNT(DISTINCT j.complaint) FROM jobs j JOIN orders o ON o.id = j.order_id "
                     "WHERE o.state NOT IN ('delivered', 'cancelled')"),
              15);
}

TEST_F(SampleShop, HasTheVisitsAndSharesOfARealOne) {
    const qint64 visits = number("SELECT COUNT(*) FROM visits");
    const qint64 days = number("SELECT COUNT(DISTINCT arrived_on) FROM visits");
    EXPECT_GE(visits, 20 * days);
    EXPECT_LE(visits, 28 * days);
    const auto percent = [&](Sql sql) { return number(sql) * 100 / visits; };
    const qint64 maintenance = percent("SELECT COUNT(DISTINCT order_id) FROM order_lines WHERE category = "
                                       "'maintenance'");
    const qint64 general =
        percent("SELECT COUNT(DISTINCT order_id) FROM order_lines WHERE category = 'general'");
    const qint64 accident =
        percent("SELECT COUNT(DISTINCT order_id) FROM order_lines WHERE category IN ('body', "
                "'paint')");
    EXPECT_NEAR(static_cast<double>(maintenance), 47, 8);
    EXPECT_NEAR(static_cast<double>(general), 47, 10);
    EXPECT_NEAR(static_cast<double>(accident), 20, 6);
    EXPECT_GT(percent("SELECT COUNT(*) FROM jobs WHERE comeback_order_id IS NOT NULL"), 1);
    EXPECT_LT(percent("SELECT COUNT(*) FROM jobs WHERE comeback_order_id IS NOT NULL"), 6);
}

TEST_F(SampleShop, CallsItsCustomersAfterADelivery) {
    EXPECT_GT(number("SELECT COUNT(*) FROM follow_ups WHERE state = 'answered' AND is_fixed = 1"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM follow_ups WHERE is_fixed = 0"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM follow_up_calls WHERE outcome = 'not_reached'"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM follow_ups WHERE state = 'open'"), 0);
}

TEST_F(SampleShop, SaysOfWhichJobACarCameBack) {
    EXPECT_GT(number("SELECT COUNT(*) FROM jobs WHERE comeback_job_id IS NOT NULL"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM jobs WHERE comeback_responsible_id IS NOT NULL"), 0);
}

TEST_F(SampleShop, KnowsEveryKindOfEnding) {
    EXPECT_GT(number("SELECT COUNT(*) FROM orders WHERE is_released = 1"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM orders WHERE state = 'cancelled'"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM orders WHERE rework_count > 0"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM jobs WHERE decision = 'declined'"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM jobs WHERE is_additional = 1"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM settlements WHERE reverses_id IS NOT NULL"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM payments WHERE method = 'on_account'"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM payments WHERE kind = 'deposit'"), 0);
    EXPECT_EQ(number("SELECT COUNT(DISTINCT payer) FROM settlements WHERE payer <> 'internal'"), 4);
}

TEST_F(SampleShop, HasCampaignsCountersAndRecordsInEveryStateOfTheWayOut) {
    EXPECT_EQ(number("SELECT COUNT(*) FROM campaigns"), 2);
    EXPECT_GT(number("SELECT COUNT(*) FROM campaign_jobs k JOIN jobs j ON j.id = k.job_id "
                     "JOIN orders o ON o.id = j.order_id WHERE o.state = 'delivered'"),
              5);
    EXPECT_GT(number("SELECT COUNT(*) FROM campaign_vehicles l JOIN vehicles v ON v.vin = l.vin"),
              number("SELECT COUNT(*) FROM campaign_jobs"))
        << "some are still to be done";
    EXPECT_GT(number("SELECT COUNT(*) FROM warranty_jobs"), 10);
    EXPECT_GT(number("SELECT COUNT(*) FROM warranty_jobs WHERE is_safety_fault = 1"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM vehicle_papers WHERE insured_until_on < '2026-11-21'"), 0);
    EXPECT_EQ(number("SELECT COUNT(DISTINCT state) FROM health_records WHERE state <> 'withdrawn'"), 4);
}

TEST_F(SampleShop, DeliversMostCarsOnTime) {
    const qint64 delivered = number("SELECT COUNT(*) FROM orders WHERE state = 'delivered'");
    const qint64 late = number("SELECT COUNT(*) FROM orders WHERE state = 'delivered' AND delivered_at > "
                               "first_promise_at");
    EXPECT_GT(late * 100, delivered * 5);
    EXPECT_LT(late * 100, delivered * 20);
}

TEST_F(SampleShop, ItsTechniciansAreAsBusyAndAsQuickAsRealOnes) {
    const qint64 worked = number(
        "SELECT CAST(SUM(ended_at - started_at) AS BIGINT) / 1000 FROM clock_entries WHERE activity = 'job'");
    const qint64 available = number("SELECT SUM(available_seconds) FROM attendance");
    const qint64 sold = number("SELECT SUM(sold_seconds) FROM settlement_lines WHERE payer <> 'goodwill'");
    EXPECT_GT(worked * 100, available * 60);
    EXPECT_LT(worked * 100, available * 88);
    EXPECT_GT(sold * 100, worked * 105);
    EXPECT_LT(sold * 100, worked * 145);
}

TEST_F(SampleShop, NobodyIsOnTwoClocksAtOnce) {
    EXPECT_EQ(
        number(
            "SELECT COUNT(*) FROM clock_entries a JOIN clock_entries b ON b.technician_id = a.technician_id "
            "AND b.id > a.id AND b.started_at < COALESCE(a.ended_at, 9e18) "
            "AND a.started_at < COALESCE(b.ended_at, 9e18)"),
        0);
}

TEST_F(SampleShop, NobodyWorksLongerThanTheyAreThere) {
    EXPECT_EQ(number("SELECT COUNT(*) FROM (SELECT c.technician_id, c.day_on, SUM(c.ended_at - c.started_at) "
                     "/ 1000 AS "
                     "worked FROM clock_entries c WHERE c.activity = 'job' AND c.ended_at IS NOT NULL "
                     "GROUP BY c.technician_id, c.day_on) w "
                     "LEFT JOIN attendance a ON a.technician_id = w.technician_id AND a.day_on = w.day_on "
                     "WHERE w.worked > COALESCE(a.available_seconds, 0)"),
              0);
}

TEST_F(SampleShop, NothingHappensAfterNow) {
    const auto later = [&](Sql sql) {
        return shop().session().one(sql, {shop().now()}, [](const Row& row) { return row.integer(0); });
    };
    EXPECT_EQ(later("SELECT COUNT(*) FROM history WHERE at > ?"), 0);
    EXPECT_EQ(later("SELECT COUNT(*) FROM clock_entries WHERE COALESCE(ended_at, started_at) > ?"), 0);
    EXPECT_EQ(later("SELECT COUNT(*) FROM stock_movements WHERE at > ?"), 0);
    EXPECT_EQ(later("SELECT COUNT(*) FROM payments WHERE at > ?"), 0);
}

TEST_F(SampleShop, NothingHappensBeforeWhatItFollows) {
    EXPECT_EQ(
        number(
            "SELECT COUNT(*) FROM orders WHERE work_finished_at < opened_at OR ready_at < work_finished_at "
            "OR told_at < ready_at OR delivered_at < ready_at OR first_promise_at <= opened_at"),
        0);
    EXPECT_EQ(
        number("SELECT COUNT(*) FROM clock_entries c JOIN consents s ON s.job_id = c.job_id GROUP BY c.id "
               "HAVING c.started_at < MIN(s.at) UNION ALL SELECT 0"),
        0);
    EXPECT_EQ(
        number(
            "SELECT COUNT(*) FROM settlements s JOIN orders o ON o.id = s.order_id WHERE s.at < o.ready_at"),
        0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM history a JOIN history b ON b.id = a.id + 1 WHERE b.at < a.at"),
              0);
}

TEST_F(SampleShop, ItsStockExplainsItselfByItsMovements) {
    EXPECT_EQ(number("SELECT COUNT(*) FROM part_balances b WHERE b.on_hand_milli <> COALESCE((SELECT "
                     "SUM(m.quantity_milli) FROM stock_movements m WHERE m.part_id = b.part_id), 0)"),
              0);
    EXPECT_EQ(
        number(
            "SELECT COUNT(*) FROM part_balances b WHERE b.reserved_milli <> COALESCE((SELECT "
            "SUM(l.reserved_milli) FROM order_lines l WHERE l.part_id = b.part_id AND l.is_removed = 0), 0)"),
        0);
    EXPECT_EQ(
        number(
            "SELECT COUNT(*) FROM order_lines l WHERE l.kind = 'part' AND l.issued_milli <> COALESCE((SELECT "
            "-SUM(m.quantity_milli) FROM stock_movements m WHERE m.line_id = l.id), 0)"),
        0);
}

TEST_F(SampleShop, HoldsEveryInvariantOfTheDailyCheck) {
    for (const CheckResult& result : checkEverything(shop().session())) {
        for (const Finding& finding : result.findings) {
            ADD_FAILURE() << finding.rule.constData() << ": " << finding.sentence.toStdString();
        }
    }
}

TEST_F(SampleShop, ADeliveredOrderIsSettledAndPaid) {
    EXPECT_EQ(
        number("SELECT COUNT(*) FROM orders o WHERE o.state = 'delivered' AND (SELECT "
               "COALESCE(SUM(amount_cents), "
               "0) FROM settlements WHERE order_id = o.id AND payer = 'customer') <> (SELECT "
               "COALESCE(SUM(amount_cents), 0) FROM payments WHERE order_id = o.id AND payer = 'customer')"),
        0);
}

TEST_F(SampleShop, EveryIdentificationPassesItsCheck) {
    shop().session().each("SELECT plate, vin FROM vehicles", {}, [](const Row& row) {
        EXPECT_EQ(validatePlate(row.text(0)).verdict, Verdict::Valid) << row.text(0).toStdString();
        EXPECT_EQ(validateVin(row.text(1)).verdict, Verdict::Valid) << row.text(1).toStdString();
    });
    shop().session().each("SELECT phone, company_code FROM customers", {}, [](const Row& row) {
        EXPECT_EQ(validatePhone(row.text(0)).verdict, Verdict::Valid) << row.text(0).toStdString();
        if (!row.text(1).isEmpty()) {
            EXPECT_EQ(validateCompanyCode(row.text(1)).verdict, Verdict::Valid) << row.text(1).toStdString();
        }
    });
    EXPECT_GT(number("SELECT COUNT(*) FROM vehicles WHERE LENGTH(plate) = 8"), 0);
    EXPECT_GT(number("SELECT COUNT(*) FROM customers WHERE kind = 'company'"), 0);
}

TEST_F(SampleShop, HasPartsOperationsAndPackagesToChooseFrom) {
    EXPECT_GE(number("SELECT COUNT(*) FROM parts"), 180);
    EXPECT_GE(number("SELECT COUNT(*) FROM operations"), 40);
    EXPECT_GE(number("SELECT COUNT(*) FROM packages"), 20);
    EXPECT_GT(number("SELECT COUNT(*) FROM part_substitutes"), 0);
}

TEST(SampleShopBuilding, TheSameSeedGivesTheSameShop) {
    const auto builtAt = [](QTime time) {
        const FixedRandom random;
        return BuiltShop(shanghai().at(saturday, time)).fingerprint();
    };
    EXPECT_EQ(builtAt(QTime(15, 2)), builtAt(QTime(15, 11)));
}

TEST(SampleShopBuilding, AtNightTheShopIsWhereItIsDay) {
    BuiltShop shop(shanghai().at(saturday, QTime(3, 10)), 7);
    expectWorkInEveryStage(shop);
    EXPECT_EQ(shop.number("SELECT COUNT(*) FROM shop WHERE time_zone = 'Asia/Shanghai'"), 0);
}

TEST(SampleShopBuilding, StopsWhenAskedTo) {
    const TestDatabase place;
    const auto session = Database::open(place.address());
    const SampleOptions options{.months = 1, .seed = 1, .now = shanghai().at(saturday, QTime(11, 0))};
    int asked = 0;
    EXPECT_FALSE(buildSampleShop(*session, options, [&asked](int, int) { return ++asked < 3; }));
    EXPECT_EQ(asked, 3);
}

} // namespace
} // namespace baydesk
