// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kpi_scene.h"

#include <gtest/gtest.h>

namespace baydesk::test {
namespace {

Hours hours(int count) {
    return Hours::fromHundredths(count * 100);
}

Fraction valueOf(const KpiMonth& month, const char* id) {
    EXPECT_EQ(month.line(id).result.status, KpiResult::Status::Ok)
        << id << month.line(id).result.why.toStdString();
    return month.line(id).result.value;
}

Fraction whole(std::int64_t value) {
    return Fraction(value, 1);
}

KpiScene::Line labour(int yuan, const char* category = "general", const char* payer = "customer") {
    return {.category = category,
            .payer = payer,
            .amount = Money::yuan(yuan),
            .sold = hours(yuan / 100),
            .cost = {}};
}

KpiScene::Line part(int yuan, int cost, const char* category = "general") {
    return {.category = category,
            .amount = Money::yuan(yuan),
            .sold = {},
            .cost = Money::yuan(cost),
            .isPart = true};
}

TEST(OwnMonth, CountsRevenueByTheDayOfSettlement) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(300), part(200, 120)});
    scene.settledOrder(QDate(2026, 10, 31), KpiScene::november(1), {labour(100)});
    scene.settledOrder(KpiScene::november(30), QDate(2026, 12, 1), {labour(900)});
    const KpiMonth month = scene.read();
    EXPECT_EQ(valueOf(month, "T19"), whole(600));
    EXPECT_EQ(valueOf(month, "T21"), whole(400));
    EXPECT_EQ(valueOf(month, "T22"), whole(200));
}

TEST(OwnMonth, CountsVisitsByTheDayOfArrival) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(300)});
    scene.settledOrder(QDate(2026, 10, 31), KpiScene::november(1), {labour(100)});
    EXPECT_EQ(valueOf(scene.read(), "T01"), whole(1));
}

TEST(OwnMonth, TakesAReversalOutOnItsOwnDay) {
    KpiScene scene;
    const OrderId order = scene.order(scene.visit(QDate(2026, 10, 5)));
    scene.line(order, scene.job(order), labour(500));
    const SettlementId settled = scene.settle(order, QDate(2026, 10, 6));
    scene.reverse(settled, KpiScene::november(4));
    EXPECT_EQ(valueOf(scene.read(), "T19"), whole(-500));
    EXPECT_EQ(scene.read().facts.settledVehicles, -1);
    const auto october = scene.shop().service<KpiService>().month(KpiScene::month().plus(-1));
    EXPECT_EQ(valueOf(october, "T19"), whole(500));
    EXPECT_EQ(october.facts.settledVehicles, 1);
}

TEST(OwnMonth, CountsAVehicleSettledAgainOnce) {
    KpiScene scene;
    const OrderId order = scene.order(scene.visit(KpiScene::november(5)));
    scene.line(order, scene.job(order), labour(500));
    scene.reverse(scene.settle(order, KpiScene::november(6)), KpiScene::november(7));
    scene.settle(order, KpiScene::november(7));
    EXPECT_EQ(scene.read().facts.settledVehicles, 1);
    EXPECT_EQ(valueOf(scene.read(), "T24"), whole(500));
}

TEST(OwnMonth, CountsAVehicleWithTwoPayersOnce) {
    KpiScene scene;
    const OrderId order = scene.order(scene.visit(KpiScene::november(5)));
    const JobId job = scene.job(order);
    scene.line(order, job, labour(500));
    scene.line(order, job, labour(300, "body", "insurer"));
    scene.settle(order, KpiScene::november(6));
    scene.settle(order, KpiScene::november(9), "insurer");
    EXPECT_EQ(scene.read().facts.settledVehicles, 1);
    EXPECT_EQ(valueOf(scene.read(), "T24"), whole(800));
}

TEST(OwnMonth, LeavesOutInternalAndGoodwillLines) {
    KpiScene scene;
    const OrderId order = scene.order(scene.visit(KpiScene::november(5)));
    const JobId job = scene.job(order);
    scene.line(order, job, labour(500));
    scene.line(order, job, labour(300, "general", "goodwill"));
    scene.line(order, job, labour(200, "general", "internal"));
    for (const char* payer : {"customer", "goodwill", "internal"}) {
        scene.settle(order, KpiScene::november(6), payer);
    }
    EXPECT_EQ(valueOf(scene.read(), "T19"), whole(500));
    EXPECT_EQ(scene.read().facts.soldHours, hours(5));
}

TEST(OwnMonth, AddsItsClassesUpToTheTotal) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(2),
                       {labour(100, "maintenance"), part(50, 20, "maintenance"), labour(200),
                        labour(300, "body"), part(400, 300, "paint")});
    const KpiMonth month = scene.read();
    ASSERT_TRUE(month.reconciliation);
    EXPECT_TRUE(month.reconciliation->isReconciled);
    EXPECT_EQ(month.reconciliation->difference, Money());
    EXPECT_EQ(valueOf(month, "T26.maintenance"), whole(150));
    EXPECT_EQ(valueOf(month, "T26.general"), whole(200));
    EXPECT_EQ(valueOf(month, "T26.accident"), whole(700));
    EXPECT_EQ(valueOf(month, "T22.body"), whole(400));
}

TEST(OwnMonth, CountsAVisitOnceInEachClassItContains) {
    KpiScene scene;
    const VisitId visit = scene.visit(KpiScene::november(2));
    for (int i = 0; i < 2; ++i) {
        const OrderId order = scene.order(visit);
        const JobId job = scene.job(order);
        scene.line(order, job, labour(100));
        scene.line(order, job, labour(100, "body"));
        scene.line(order, job, labour(100, "paint"));
    }
    const KpiMonth month = scene.read();
    EXPECT_EQ(valueOf(month, "T01"), whole(1));
    EXPECT_EQ(valueOf(month, "T02.general"), whole(1));
    EXPECT_EQ(valueOf(month, "T02.accident"), whole(1));
    EXPECT_EQ(valueOf(month, "T02.maintenance"), whole(0));
}

TEST(OwnMonth, CountsOnlyApprovedWorkInAClass) {
    KpiScene scene;
    const OrderId order = scene.order(scene.visit(KpiScene::november(2)));
    scene.line(order, scene.job(order, "declined"), labour(100));
    EXPECT_EQ(valueOf(scene.read(), "T02.general"), whole(0));
    EXPECT_EQ(valueOf(scene.read(), "T01"), whole(1));
}

TEST(OwnMonth, LeavesOutVoidOrders) {
    KpiScene scene;
    scene.order(scene.visit(KpiScene::november(2)), "cancelled");
    EXPECT_EQ(valueOf(scene.read(), "T01"), whole(0));
}

TEST(OwnMonth, LeavesOutInternalVisitsButNotComebacks) {
    KpiScene scene;
    const OrderId stockCar = scene.order(scene.visit(KpiScene::november(2)));
    scene.line(stockCar, scene.job(stockCar), labour(100, "general", "internal"));
    const OrderId first = scene.settledOrder(KpiScene::november(3), KpiScene::november(3), {labour(100)});
    const OrderId again = scene.order(scene.visit(KpiScene::november(9)));
    scene.line(again, scene.comeback(again, first, ComebackCause::Workmanship),
               labour(100, "general", "internal"));
    const KpiMonth month = scene.read();
    EXPECT_EQ(valueOf(month, "T01"), whole(2));
    EXPECT_EQ(valueOf(month, "Q01"), Fraction(1, 2));
    EXPECT_EQ(valueOf(month, "Q02"), Fraction(1, 2));
}

TEST(OwnMonth, CountsOnlyComebacksByTheShopOrAPart) {
    KpiScene scene;
    const OrderId first = scene.settledOrder(KpiScene::november(3), KpiScene::november(3), {labour(100)});
    for (const ComebackCause cause : {ComebackCause::NewFault, ComebackCause::Misuse, ComebackCause::Part}) {
        const OrderId again = scene.order(scene.visit(KpiScene::november(10)));
        scene.line(again, scene.comeback(again, first, cause), labour(100));
    }
    EXPECT_EQ(valueOf(scene.read(), "Q01"), Fraction(1, 4));
}

TEST(OwnMonth, FollowsDeliveriesThatCameBackLater) {
    KpiScene scene;
    const OrderId first = scene.order(scene.visit(QDate(2026, 10, 3)), "delivered", QDate(2026, 10, 4));
    scene.order(scene.visit(QDate(2026, 10, 3)), "delivered", QDate(2026, 10, 5));
    const OrderId again = scene.order(scene.visit(KpiScene::november(10)));
    scene.comeback(again, first, ComebackCause::Diagnosis);
    const auto october = scene.shop().service<KpiService>().month(KpiScene::month().plus(-1));
    EXPECT_EQ(valueOf(october, "Q01.cohort"), Fraction(1, 2));
    EXPECT_EQ(valueOf(october, "Q01"), whole(0));
}

TEST(OwnMonth, JudgesPunctualityByTheFirstPromise) {
    KpiScene scene;
    const auto delivered = [&](QTime promise) {
        return scene.order(scene.visit(KpiScene::november(2)), "delivered", KpiScene::november(3), promise);
    };
    delivered(QTime(16, 0));
    delivered(QTime(15, 59));
    const OrderId promisedAgain = delivered(QTime(12, 0));
    Transaction transaction(scene.session());
    scene.session().execute("UPDATE orders SET promise_at = promise_at + 86400000 WHERE id = ?",
                            {promisedAgain});
    transaction.commit();
    scene.order(scene.visit(KpiScene::november(2)), "delivered", KpiScene::november(3));
    const KpiMonth month = scene.read();
    EXPECT_EQ(valueOf(month, "Q03"), Fraction(1, 3));
    EXPECT_EQ(month.facts.deliveries, 4);
}

TEST(OwnMonth, TakesHoursFromClockAndAttendance) {
    KpiScene scene;
    const OrderId order = scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(600)});
    const JobId job = scene.job(order);
    const TechnicianId technician = scene.shop().firstTechnician;
    scene.attend(technician, KpiScene::november(2), hours(8));
    scene.attend(technician, KpiScene::november(3), hours(8));
    scene.attend(scene.shop().secondTechnician, KpiScene::november(3), Hours());
    scene.clock(technician, job, KpiScene::november(2), hours(4));
    const ClockEntryId wrong = scene.clock(technician, job, KpiScene::november(3), hours(3));
    scene.clock(technician, job, KpiScene::november(3), hours(1), wrong);
    scene.clock(technician, job, KpiScene::november(4), std::nullopt);
    const KpiMonth month = scene.read();
    EXPECT_EQ(valueOf(month, "L10"), Fraction(6, 16));
    EXPECT_EQ(valueOf(month, "L11"), Fraction(5, 16));
    EXPECT_EQ(valueOf(month, "L12"), Fraction(6, 5));
    EXPECT_EQ(month.facts.workDays, 2);
    EXPECT_EQ(valueOf(month, "B02"), Fraction(5, 3 * 2 * 8));
    EXPECT_EQ(valueOf(month, "L13"), Fraction(1, 2 * 2));
}

TEST(OwnMonth, SaysWhatIsMissingWithoutClockAndAttendance) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(600)});
    const KpiMonth month = scene.read();
    for (const char* id : {"L10", "L11", "L12", "L13", "B01", "B02", "B03"}) {
        EXPECT_EQ(month.line(id).result.status, KpiResult::Status::Insufficient) << id;
    }
    EXPECT_EQ(month.line("L12").result.why, QStringLiteral("Not known for this month: worked hours."));
}

TEST(OwnMonth, ShowsEachTechniciansHours) {
    KpiScene scene;
    const OrderId order = scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(600)});
    scene.attend(scene.shop().firstTechnician, KpiScene::november(2), hours(8));
    scene.clock(scene.shop().firstTechnician, scene.job(order), KpiScene::november(2), hours(4));
    const auto rows = scene.read().facts.technicianRows;
    ASSERT_EQ(rows.size(), 2U);
    const auto& mine = rows[0].technician == scene.shop().firstTechnician ? rows[0] : rows[1];
    const auto& others = &mine == rows.data() ? rows[1] : rows[0];
    EXPECT_EQ(mine.sold, hours(6));
    EXPECT_EQ(mine.worked, hours(4));
    EXPECT_EQ(mine.available, hours(8));
    EXPECT_FALSE(others.available);
}

TEST(OwnMonth, ShowsWhatEachAdvisorBrought) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(600)});
    const auto rows = scene.read().facts.advisorRows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].advisor, scene.shop().advisor);
    EXPECT_EQ(rows[0].visits, 1);
    EXPECT_EQ(rows[0].output, Money::yuan(600));
}

TEST(OwnMonth, ComputesGrossProfitWithoutTax) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(113), part(226, 120)});
    const KpiMonth month = scene.read();
    EXPECT_EQ(valueOf(month, "M01"), whole(180));
    EXPECT_EQ(valueOf(month, "M01.margin"), Fraction(3, 5));
}

TEST(OwnMonth, StopsAtToday) {
    KpiScene scene;
    scene.shop().setNow(KpiScene::november(10), QTime(12, 0));
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(600)});
    scene.attend(scene.shop().firstTechnician, KpiScene::november(9), hours(8));
    scene.attend(scene.shop().firstTechnician, KpiScene::november(20), hours(8));
    EXPECT_EQ(scene.read().facts.availableHours, hours(8));
    EXPECT_EQ(scene.read().facts.workDays, 1);
}

TEST(OwnMonth, HasNoZeroesWhenNothingHappened) {
    KpiScene scene;
    const KpiMonth month = scene.read();
    EXPECT_FALSE(month.hasOwnOrders);
    for (const char* id : {"T01", "T19", "T21", "Q01", "Q03", "M01", "L12"}) {
        EXPECT_EQ(month.line(id).result.status, KpiResult::Status::Insufficient) << id;
    }
    EXPECT_EQ(valueOf(month, "B04"), Fraction(3, 2));
}

} // namespace
} // namespace baydesk::test
