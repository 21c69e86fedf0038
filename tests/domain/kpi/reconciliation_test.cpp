// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/example_month.h"
#include "domain/kpi/reconciliation.h"
#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

MonthFacts exampleFacts() {
    return factsOf(test::exampleMonth());
}

const Remark* find(const std::vector<Remark>& remarks, const char* id) {
    for (const Remark& remark : remarks) {
        if (std::string(remark.id) == id) {
            return &remark;
        }
    }
    return nullptr;
}

TEST(Reconciliation, ShowsTheDifferenceOfTheWorkedExample) {
    const auto line = reconcile(exampleFacts(), defaultTolerance);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->categoryTotal, Money::yuan(851'900));
    EXPECT_EQ(line->outputTotal, Money::yuan(782'200));
    EXPECT_EQ(line->difference, Money::yuan(69'700));
    EXPECT_EQ(line->share->rounded(4), 891);
    EXPECT_FALSE(line->isReconciled);
    EXPECT_EQ(line->sentence(),
              QStringLiteral("By class 851,900; labour + parts 782,200; not reconciled: +69,700 (+8.91%)."));
}

TEST(Reconciliation, ToleratesUpToTheSetShare) {
    MonthFacts facts = exampleFacts();
    facts.accidentOutput = *facts.accidentOutput - Money::yuan(69'700) + Money::yuan(3911);
    EXPECT_TRUE(reconcile(facts, defaultTolerance)->isReconciled);
    facts.accidentOutput = *facts.accidentOutput + Money::fromFen(1);
    EXPECT_FALSE(reconcile(facts, defaultTolerance)->isReconciled);
    EXPECT_TRUE(reconcile(facts, Percent::fromBasisPoints(51))->isReconciled);
}

TEST(Reconciliation, SaysSoWhenNothingDiffers) {
    MonthFacts facts = exampleFacts();
    facts.accidentOutput = *facts.accidentOutput - Money::yuan(69'700);
    EXPECT_EQ(reconcile(facts, Percent())->sentence(),
              QStringLiteral("By class 782,200; labour + parts 782,200; reconciled."));
}

TEST(Reconciliation, CountsAMissingAmountAsADifferenceToo) {
    MonthFacts facts = exampleFacts();
    facts.accidentOutput = Money::yuan(300'000);
    const auto line = reconcile(facts, defaultTolerance);
    EXPECT_EQ(line->difference, Money::yuan(-32'700));
    EXPECT_TRUE(line->sentence().contains(QStringLiteral("−32,700 (−4.18%)")))
        << line->sentence().toStdString();
}

TEST(Reconciliation, HasNoShareOfNothing) {
    MonthFacts facts = exampleFacts();
    facts.labourOutput = Money();
    facts.partsOutput = Money();
    EXPECT_FALSE(reconcile(facts, defaultTolerance)->share);
    EXPECT_FALSE(reconcile(facts, defaultTolerance)->isReconciled);
}

TEST(Reconciliation, NeedsBothTotals) {
    MonthFacts facts = exampleFacts();
    facts.generalOutput.reset();
    EXPECT_FALSE(reconcile(facts, defaultTolerance));
}

TEST(Comparisons, JudgeTheWorkedExample) {
    const auto remarks = comparisons(exampleFacts());
    ASSERT_NE(find(remarks, "hours_times_rate"), nullptr);
    EXPECT_EQ(find(remarks, "hours_times_rate")->kind, Remark::Kind::Agrees);
    EXPECT_EQ(find(remarks, "hours_times_rate")->sentence,
              QStringLiteral("Sold hours × labour rate = labour output: 2,845 × 100 = 284,500."));
    EXPECT_EQ(
        find(remarks, "jobs_and_visits")->sentence,
        QStringLiteral("1,043 jobs by class, 706 visits: 337 more, 1.477 jobs per visit. A visit may contain "
                       "several classes."));
    EXPECT_EQ(
        find(remarks, "staff")->sentence,
        QStringLiteral(
            "31 staff: 6 at the front desk, 13 technicians and 12 others (parts, cashier, managers …)."));
    EXPECT_EQ(find(remarks, "on_time_count")->sentence,
              QStringLiteral(
                  "The reported on-time share of 706 visits is 571.86, no whole number; 572 of 706 would be "
                  "81.02%. The counts were not given."));
}

TEST(Comparisons, ExplainLabourOutputThatIsNotHoursTimesRate) {
    MonthFacts facts = exampleFacts();
    facts.soldHours = Hours::fromHundredths(284'450);
    const auto remarks = comparisons(facts);
    EXPECT_EQ(find(remarks, "hours_times_rate")->kind, Remark::Kind::Explained);
    EXPECT_TRUE(
        find(remarks, "hours_times_rate")->sentence.contains(QStringLiteral("2,844.50 × 100 = 284,450;")));
}

TEST(Plausibility, WarnsAboutTheWorkedExample) {
    const auto remarks = plausibility(exampleFacts());
    for (const char* id :
         {"production_efficiency", "available_hours", "accident_ticket", "maintenance_share", "booth_load"}) {
        ASSERT_NE(find(remarks, id), nullptr) << id;
        EXPECT_EQ(find(remarks, id)->kind, Remark::Kind::Doubtful) << id;
    }
    EXPECT_EQ(find(remarks, "worked_above_available"), nullptr);
}

TEST(Plausibility, HasNothingToSayAboutAnEmptyMonth) {
    const MonthFacts empty(*Month::parse(QStringLiteral("2026-10")), MonthFacts::Source::OwnOrders);
    EXPECT_TRUE(plausibility(empty).empty());
    EXPECT_TRUE(comparisons(empty).empty());
    EXPECT_FALSE(reconcile(empty, defaultTolerance));
}

struct Contradiction {
    const char* field;
    void (*change)(MonthInput&);
};

class Contradictions : public testing::TestWithParam<Contradiction> {};

TEST_P(Contradictions, AreRefusedUnderTheirKey) {
    MonthInput input = test::exampleMonth();
    GetParam().change(input);
    try {
        requireConsistent(input);
        FAIL() << "not refused";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.field(), GetParam().field);
        EXPECT_TRUE(refusal.sentence().startsWith(QLatin1String(GetParam().field)))
            << refusal.sentence().toStdString();
        EXPECT_FALSE(refusal.remedy().isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(
    MonthInput, Contradictions,
    testing::Values(Contradiction{"work_days", [](MonthInput& m) { m.workDays = 32; }},
                    Contradiction{"work_days", [](MonthInput& m) { m.workDays = 0; }},
                    Contradiction{"hours_per_day", [](MonthInput& m) { m.hoursPerDay = Hours(); }},
                    Contradiction{"hours_per_day",
                                  [](MonthInput& m) { m.hoursPerDay = Hours::fromSeconds(86'401); }},
                    Contradiction{"total_output", [](MonthInput& m) { m.totalOutput += Money::fromFen(1); }},
                    Contradiction{"staff_total", [](MonthInput& m) { m.staff = 18; }},
                    Contradiction{"general_jobs", [](MonthInput& m) { m.generalJobs = 707; }},
                    Contradiction{"comeback_vehicles", [](MonthInput& m) { m.comebackVehicles = 707; }},
                    Contradiction{"on_time_rate", [](MonthInput& m) { m.onTimePpm = 1'000'001; }},
                    Contradiction{"labour_rate", [](MonthInput& m) { m.labourRate = Money::fromFen(-1); }}));

TEST(MonthInput, KeepsAClassTotalThatDiffers) {
    EXPECT_NO_THROW(requireConsistent(test::exampleMonth()));
}

} // namespace
} // namespace baydesk
