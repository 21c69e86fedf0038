// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/example_month.h"
#include "domain/values/refusal.h"
#include "support/kpi_scene.h"
#include "storage/history_store.h"

#include <gtest/gtest.h>

namespace baydesk::test {
namespace {

MonthInput november() {
    MonthInput input = exampleMonth();
    input.month = KpiScene::month();
    return input;
}

void import(KpiScene& scene, const MonthInput& input) {
    scene.shop().act<KpiService>([&input](KpiService& kpis) { kpis.importMonth(input); });
}

TEST(ImportedMonth, GivesTheSameFiguresAfterStorage) {
    KpiScene scene;
    import(scene, november());
    const KpiMonth month = scene.read();
    const MonthFacts direct = factsOf(november());
    EXPECT_TRUE(month.facts.isImported());
    for (const KpiLine& line : month.kpis) {
        const KpiResult expected = line.kpi->compute(direct);
        EXPECT_EQ(line.result.status, expected.status) << line.kpi->id;
        EXPECT_EQ(line.result.value, expected.value) << line.kpi->id;
    }
    EXPECT_EQ(month.line("L12").result.value, Fraction(2845, 2000));
}

TEST(ImportedMonth, ShowsTheUnreconciledDifference) {
    KpiScene scene;
    import(scene, november());
    const KpiMonth month = scene.read();
    EXPECT_EQ(month.reconciliation->difference, Money::yuan(69'700));
    EXPECT_FALSE(month.reconciliation->isReconciled);
    EXPECT_FALSE(month.comparisons.empty());
    EXPECT_FALSE(month.warnings.empty());
}

TEST(ImportedMonth, IsNeverMixedWithOwnOrders) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3),
                       {{.amount = Money::yuan(300), .sold = Hours::fromHundredths(300), .cost = {}}});
    import(scene, november());
    const KpiMonth imported = scene.read();
    EXPECT_TRUE(imported.hasOwnOrders && imported.isImported);
    EXPECT_EQ(imported.line("T19").result.value, Fraction(782'200, 1));
    EXPECT_EQ(imported.line("M01").result.status, KpiResult::Status::Insufficient);
    const KpiMonth own = scene.read(MonthFacts::Source::OwnOrders);
    EXPECT_FALSE(own.facts.isImported());
    EXPECT_EQ(own.line("T19").result.value, Fraction(300, 1));
    EXPECT_EQ(own.line("Q03").result.status, KpiResult::Status::Insufficient);
}

TEST(ImportedMonth, HasNoOrdersBehindItsFigures) {
    KpiScene scene;
    scene.settledOrder(KpiScene::november(2), KpiScene::november(3),
                       {{.amount = Money::yuan(300), .sold = {}, .cost = {}}});
    import(scene, november());
    EXPECT_TRUE(scene.explain("T19").orders.empty());
}

TEST(ImportedMonth, IsReplacedByALaterImport) {
    KpiScene scene;
    import(scene, november());
    MonthInput corrected = november();
    corrected.comebackVehicles = 50;
    import(scene, corrected);
    EXPECT_EQ(scene.read().facts.comebackVehicles, 50);
    EXPECT_EQ(scene.session().one("SELECT COUNT(*) FROM imported_months", {},
                                  [](const Row& row) { return row.integer(0); }),
              2);
}

TEST(ImportedMonth, StandsInTheHistory) {
    KpiScene scene;
    import(scene, november());
    const auto entries = HistoryStore(scene.session()).of(HistorySubject::Month, 202611, 10);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].act, QStringLiteral("month.imported"));
    EXPECT_EQ(entries[0].details, QStringList{QStringLiteral("2026-11")});
    EXPECT_TRUE(scene.shop().lastChanges.intersects(Topic::Months));
    EXPECT_FALSE(scene.read().importedBy.isEmpty());
    EXPECT_EQ(scene.read().importedAt, scene.shop().context().now);
}

TEST(ImportedMonth, RefusesAMonthThatHasNotBegun) {
    KpiScene scene;
    MonthInput input = exampleMonth();
    input.month = KpiScene::month().plus(1);
    EXPECT_THROW(import(scene, input), Refusal);
}

TEST(ImportedMonth, WritesNothingWhenRefused) {
    KpiScene scene;
    MonthInput input = november();
    input.totalOutput += Money::fromFen(1);
    EXPECT_THROW(import(scene, input), Refusal);
    EXPECT_FALSE(scene.read().isImported);
}

TEST(KpiTrend, ReadsThirteenMonthsEachFromItsSource) {
    KpiScene scene;
    scene.settledOrder(QDate(2026, 10, 2), QDate(2026, 10, 3),
                       {{.amount = Money::yuan(300), .sold = {}, .cost = {}}});
    import(scene, november());
    const auto months = scene.shop().service<KpiService>().trend(KpiScene::month());
    ASSERT_EQ(months.size(), 13U);
    EXPECT_EQ(months.front().month.toString(), QStringLiteral("2025-11"));
    EXPECT_FALSE(months.front().totalOutput);
    EXPECT_EQ(months[11].totalOutput, Money::yuan(300));
    EXPECT_TRUE(months[12].isImported());
}

TEST(KpiTrend, BeginsWithTheLastFullMonthThatHasFigures) {
    KpiScene scene;
    EXPECT_EQ(scene.shop().service<KpiService>().latest(), KpiScene::month());
    scene.settledOrder(QDate(2026, 10, 2), QDate(2026, 10, 3),
                       {{.amount = Money::yuan(300), .sold = {}, .cost = {}}});
    EXPECT_EQ(scene.shop().service<KpiService>().latest(), KpiScene::month().plus(-1));
}

} // namespace
} // namespace baydesk::test
