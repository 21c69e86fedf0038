// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/example_month.h"
#include "domain/kpi/kpi.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

MonthFacts exampleFacts() {
    return factsOf(test::exampleMonth());
}

KpiResult resultOf(const char* id, const MonthFacts& facts = exampleFacts()) {
    const Kpi* kpi = findKpi(QLatin1String(id));
    return kpi == nullptr ? KpiResult::insufficient(QStringLiteral("no such KPI")) : kpi->compute(facts);
}

struct Answer {
    const char* id;
    double value;
};

class Answers : public testing::TestWithParam<Answer> {};

// The 14 answers the example's own figures give (catalogue B2), to nine decimals.
TEST_P(Answers, AreReproduced) {
    const KpiResult result = resultOf(GetParam().id);
    ASSERT_EQ(result.status, KpiResult::Status::Ok) << result.why.toStdString();
    EXPECT_NEAR(result.value.approximate(), GetParam().value, 1e-9 * std::max(1.0, GetParam().value));
}

INSTANTIATE_TEST_SUITE_P(
    WorkedExample, Answers,
    testing::Values(Answer{"L13", 1.8102564102564103}, Answer{"T26.maintenance", 270.45454545454544},
                    Answer{"T26.general", 954.4843049327354}, Answer{"T26.accident", 790.5697445972495},
                    Answer{"Q02", 0.9150141643059491}, Answer{"Q01", 0.08498583569405099},
                    Answer{"B02", 0.3968253968253968}, Answer{"B01", 1.1206349206349207},
                    Answer{"B04", 1.6153846153846154}, Answer{"L17", 3.55625},
                    Answer{"L10", 0.9118589743589743}, Answer{"L11", 0.6410256410256411},
                    Answer{"L12", 1.4225}, Answer{"B05", 37247.619047619046}),
    [](const auto& tested) {
        std::string name = tested.param.id;
        std::replace(name.begin(), name.end(), '.', '_');
        return name;
    });

// The 22 further figures the example allows (catalogue B5).
TEST(WorkedExample, GivesTheFurtherFigures) {
    const Answer further[] = {
        {"B5.effective_labour_rate", 100.0},
        {"B5.revenue_per_actual_hour", 142.25},
        {"B5.labour_share_of_output", 0.36371771925338786},
        {"B5.parts_share_of_output", 0.6362822807466121},
        {"B5.parts_to_labour", 1.7493848857644991},
        {"B5.average_ro_value", 1107.9320113314448},
        {"B5.sold_hours_per_vehicle", 4.029745042492918},
        {"B5.jobs_per_vehicle", 1.4773371104815864},
        {"B5.labour_gross_margin_if_direct_pay_is_all_labour_cost", 0.718804920913884},
        {"B5.direct_pay_share_of_output", 0.10227563283047814},
        {"B5.direct_pay_per_technician", 6153.846153846154},
        {"B5.direct_pay_per_available_hour", 25.641025641025642},
        {"B5.output_per_employee", 25232.25806451613},
        {"B5.output_per_technician", 60169.230769230766},
        {"B5.labour_output_per_technician", 21884.615384615383},
        {"B5.vehicles_per_front_staff_day", 3.9222222222222225},
        {"B5.vehicles_per_day", 23.533333333333335},
        {"B5.body_jobs_per_booth_day", 16.966666666666665},
        {"B5.idle_hours", 1120.0},
        {"B5.mech_bays_per_mech_tech", 2.0},
        {"B5.body_bays_plus_booth_per_body_tech", 1.2857142857142858},
        {"B5.category_total", 851900.0},
    };
    for (const auto& [id, value] : further) {
        const KpiResult result = resultOf(id);
        ASSERT_EQ(result.status, KpiResult::Status::Ok) << id;
        EXPECT_NEAR(result.value.approximate(), value, 1e-9 * std::max(1.0, value)) << id;
    }
    EXPECT_EQ(std::size(further), 22U);
}

TEST(WorkedExample, GivesTheTotals) {
    const Answer totals[] = {{"T01", 706},          {"T02.maintenance", 88}, {"T02.general", 446},
                             {"T02.accident", 509}, {"T19", 782'200},        {"T21", 284'500},
                             {"T22", 497'700},      {"T24", 782'200.0 / 706}};
    for (const auto& [id, value] : totals) {
        const KpiResult result = resultOf(id);
        ASSERT_EQ(result.status, KpiResult::Status::Ok) << id;
        EXPECT_NEAR(result.value.approximate(), value, 1e-9 * value) << id;
    }
}

TEST(WorkedExample, ShowsBothSidesInNaturalUnits) {
    const struct {
        const char* id;
        std::int64_t numerator;
        std::int64_t denominator;
    } sides[] = {
        {"L12", 2845, 2000},  {"T26.maintenance", 23'800, 88},
        {"Q02", 646, 706},    {"Q01", 60, 706},
        {"L13", 706, 390},    {"B01", 706, 630},
        {"B02", 2000, 5040},  {"L10", 2845, 3120},
        {"L11", 2000, 3120},  {"L17", 284'500, 80'000},
        {"B05", 782'200, 21}, {"B04", 21, 13},
    };
    for (const auto& [id, numerator, denominator] : sides) {
        const KpiResult result = resultOf(id);
        ASSERT_TRUE(result.numerator && result.denominator) << id;
        EXPECT_EQ(result.numerator->natural(), Fraction(numerator, 1)) << id;
        EXPECT_EQ(result.denominator->natural(), Fraction(denominator, 1)) << id;
    }
}

TEST(WorkedExample, GivesTheOnTimeRateAsReported) {
    const KpiResult result = resultOf("Q03");
    EXPECT_EQ(result.status, KpiResult::Status::Reported);
    EXPECT_EQ(result.value, Fraction(81, 100));
    EXPECT_FALSE(result.numerator);
    EXPECT_FALSE(result.denominator);
    EXPECT_TRUE(result.why.contains(QStringLiteral("counts behind it are unknown")));
}

TEST(WorkedExample, CannotGiveEquipmentUtilisation) {
    const KpiResult result = resultOf("B03");
    EXPECT_EQ(result.status, KpiResult::Status::Insufficient);
    EXPECT_TRUE(result.why.contains(QStringLiteral("no equipment use log")));
}

TEST(WorkedExample, LeavesOpenWhatAnImportedMonthCannotKnow) {
    for (const char* id :
         {"M01", "M01.margin", "T22.maintenance", "T22.mechanical", "T22.body", "Q01.cohort"}) {
        EXPECT_EQ(resultOf(id).status, KpiResult::Status::Insufficient) << id;
        EXPECT_FALSE(resultOf(id).why.isEmpty()) << id;
    }
}

TEST(WorkedExample, KeepsTheIdentityOfTheThreeHourRatios) {
    const Fraction efficiency = resultOf("L10").value;
    const Fraction utilisation = resultOf("L11").value;
    const Fraction production = resultOf("L12").value;
    EXPECT_EQ(efficiency, Fraction(Int128(utilisation.numerator()) * production.numerator(),
                                   Int128(utilisation.denominator()) * production.denominator()));
}

TEST(WorkedExample, SaysThatVisitsStandInForSettledVehicles) {
    const QString basis = findKpi(QStringLiteral("T24"))->basisText(MonthFacts::Source::Imported);
    EXPECT_TRUE(basis.contains(QStringLiteral("visits stand in")));
    EXPECT_NE(basis, findKpi(QStringLiteral("T24"))->basisText(MonthFacts::Source::OwnOrders));
}

TEST(WorkedExample, SaysThatTechnicianHoursStandInForOccupiedBays) {
    EXPECT_TRUE(findKpi(QStringLiteral("B02"))
                    ->basisText(MonthFacts::Source::Imported)
                    .contains(QStringLiteral("stand in for occupied bay hours")));
}

} // namespace
} // namespace baydesk
