// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/example_month.h"
#include "domain/kpi/kpi.h"
#include "domain/kpi/reference.h"
#include "places.h"

#include <QFile>
#include <gtest/gtest.h>
#include <set>

namespace baydesk {
namespace {

MonthFacts emptyMonth(MonthFacts::Source source) {
    return MonthFacts(*Month::parse(QStringLiteral("2026-10")), source);
}

TEST(KpiCatalogue, HasEveryFigureOnce) {
    std::set<std::string> ids;
    for (const Kpi& kpi : kpiCatalogue()) {
        EXPECT_TRUE(ids.insert(kpi.id).second) << kpi.id;
    }
    for (const char* id : {"T01",
                           "T02.maintenance",
                           "T02.general",
                           "T02.accident",
                           "T19",
                           "T21",
                           "T22",
                           "T22.maintenance",
                           "T22.mechanical",
                           "T22.body",
                           "T24",
                           "T26.maintenance",
                           "T26.general",
                           "T26.accident",
                           "L10",
                           "L11",
                           "L12",
                           "L13",
                           "L17",
                           "B01",
                           "B02",
                           "B03",
                           "B04",
                           "B05",
                           "Q01",
                           "Q02",
                           "Q03",
                           "M01"}) {
        EXPECT_EQ(ids.count(id), 1U) << id;
    }
}

TEST(KpiCatalogue, ExplainsEveryFigure) {
    for (const Kpi& kpi : kpiCatalogue()) {
        EXPECT_FALSE(kpi.titleText().isEmpty()) << kpi.id;
        EXPECT_FALSE(kpi.formulaText().isEmpty()) << kpi.id;
        EXPECT_FALSE(kpi.basisText(MonthFacts::Source::OwnOrders).isEmpty()) << kpi.id;
        EXPECT_FALSE(kpi.basisText(MonthFacts::Source::Imported).isEmpty()) << kpi.id;
        EXPECT_FALSE(kpi.leavesOutText().isEmpty()) << kpi.id;
    }
}

TEST(KpiCatalogue, SaysWhatIsMissingInsteadOfZero) {
    for (const auto source : {MonthFacts::Source::OwnOrders, MonthFacts::Source::Imported}) {
        for (const Kpi& kpi : kpiCatalogue()) {
            const KpiResult result = kpi.compute(emptyMonth(source));
            EXPECT_EQ(result.status, KpiResult::Status::Insufficient) << kpi.id;
            EXPECT_FALSE(result.why.isEmpty()) << kpi.id;
        }
    }
}

TEST(KpiCatalogue, NamesEachMissingFactOnce) {
    MonthFacts facts = emptyMonth(MonthFacts::Source::OwnOrders);
    facts.labourOutput = Money::yuan(1);
    const KpiResult result = findKpi(QStringLiteral("B5.labour_share_of_output"))->compute(facts);
    EXPECT_EQ(result.why, QStringLiteral("Not known for this month: parts output."));
}

TEST(KpiCatalogue, DoesNotDivideByZero) {
    MonthInput input = test::exampleMonth();
    input.accidentJobs = 0;
    const KpiResult result = findKpi(QStringLiteral("T26.accident"))->compute(factsOf(input));
    EXPECT_EQ(result.status, KpiResult::Status::Insufficient);
    EXPECT_EQ(result.why,
              QStringLiteral("Nothing to divide by: visits with body and paint work is 0 in this month."));
}

TEST(KpiCatalogue, TreatsZeroAsAFigureWhereItIsOne) {
    MonthInput input = test::exampleMonth();
    input.comebackVehicles = 0;
    const KpiResult rate = findKpi(QStringLiteral("Q01"))->compute(factsOf(input));
    EXPECT_EQ(rate.status, KpiResult::Status::Ok);
    EXPECT_EQ(rate.value, Fraction(0, 1));
}

TEST(KpiCatalogue, ComputesOnTimeFromCountsForOwnOrders) {
    MonthFacts facts = emptyMonth(MonthFacts::Source::OwnOrders);
    facts.onTimeDeliveries = 572;
    facts.promisedDeliveries = 706;
    const KpiResult result = findKpi(QStringLiteral("Q03"))->compute(facts);
    EXPECT_EQ(result.status, KpiResult::Status::Ok);
    EXPECT_EQ(result.value, Fraction(286, 353));
}

TEST(KpiCatalogue, ComputesEquipmentUseFromALog) {
    MonthFacts facts = emptyMonth(MonthFacts::Source::OwnOrders);
    facts.equipmentUsedHours = Hours::fromHundredths(3200);
    facts.equipmentAvailableHours = Hours::fromHundredths(10'000);
    EXPECT_EQ(findKpi(QStringLiteral("B03"))->compute(facts).value, Fraction(8, 25));
}

TEST(KpiCatalogue, ComputesGrossProfitWithoutTax) {
    MonthFacts facts = emptyMonth(MonthFacts::Source::OwnOrders);
    facts.totalOutputNet = Money::yuan(1000);
    facts.partsCost = Money::yuan(582);
    EXPECT_EQ(findKpi(QStringLiteral("M01"))->compute(facts).value, Fraction(418, 1));
    EXPECT_EQ(findKpi(QStringLiteral("M01.margin"))->compute(facts).value, Fraction(418, 1000));
}

TEST(KpiCatalogue, DividesRevenueByItsOwnSettledVehicles) {
    MonthFacts facts = emptyMonth(MonthFacts::Source::OwnOrders);
    facts.labourOutput = Money::yuan(600);
    facts.partsOutput = Money::yuan(400);
    facts.settledVehicles = 4;
    facts.visits = 5;
    EXPECT_EQ(findKpi(QStringLiteral("T24"))->compute(facts).value, Fraction(250, 1));
}

TEST(KpiCatalogue, SaysWhichFiguresCountTodaysLists) {
    const auto countsThem = [](const char* id, MonthFacts::Source source) {
        return findKpi(QLatin1String(id))->compute(emptyMonth(source)).countsTodaysShop;
    };
    for (const char* id : {"L13", "L17", "B01", "B02", "B04", "B05", "B5.output_per_employee",
                           "B5.vehicles_per_front_staff_day", "B5.direct_pay_per_available_hour"}) {
        EXPECT_TRUE(countsThem(id, MonthFacts::Source::OwnOrders)) << id;
        EXPECT_FALSE(countsThem(id, MonthFacts::Source::Imported)) << id << " as entered for its month";
    }
    for (const char* id : {"T01", "T19", "T24", "M01", "L10", "L11", "L12", "Q01", "Q03"}) {
        EXPECT_FALSE(countsThem(id, MonthFacts::Source::OwnOrders)) << id;
    }
}

TEST(KpiCatalogue, KnowsNoOtherIds) {
    EXPECT_EQ(findKpi(QStringLiteral("L99")), nullptr);
}

// docs/KPI.md is written from the catalogue: BAYDESK_WRITE_DOCS=1 writes it anew instead of comparing.
TEST(KpiReference, StandsInTheDocuments) {
    QFile file(QStringLiteral(BAYDESK_SOURCE_DIR "/docs/KPI.md"));
    if (qEnvironmentVariableIntValue("BAYDESK_WRITE_DOCS") == 1) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(kpiReference().toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "docs/KPI.md is missing: run with BAYDESK_WRITE_DOCS=1";
    EXPECT_EQ(QString::fromUtf8(file.readAll()), kpiReference()) << "run with BAYDESK_WRITE_DOCS=1";
}

} // namespace
} // namespace baydesk
