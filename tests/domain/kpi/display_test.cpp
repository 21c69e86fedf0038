// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/display.h"
#include "domain/kpi/example_month.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString shown(const char* id) {
    const Kpi* kpi = findKpi(QLatin1String(id));
    return displayResult(*kpi, kpi->compute(factsOf(test::exampleMonth())));
}

QString worked(const char* id) {
    return workingText(findKpi(QLatin1String(id))->compute(factsOf(test::exampleMonth())));
}

// The example's own sheet cuts four figures off (790, 39.6 %, 3.55, 37247); we round half-up and do not
// imitate it.
TEST(KpiDisplay, RoundsHalfUpWhereTheSheetCutsOff) {
    EXPECT_EQ(shown("T26.accident"), QStringLiteral("¥791"));
    EXPECT_EQ(shown("B02"), QStringLiteral("39.7%"));
    EXPECT_EQ(shown("L17"), QStringLiteral("3.56"));
    EXPECT_EQ(shown("B05"), QStringLiteral("¥37,248"));
}

TEST(KpiDisplay, ShowsTheOtherAnswers) {
    const struct {
        const char* id;
        const char* text;
    } answers[] = {{"L13", "1.81"},         {"T26.maintenance", "¥270"},
                   {"T26.general", "¥954"}, {"Q03", "81.0%"},
                   {"Q02", "91.5%"},        {"Q01", "8.5%"},
                   {"B01", "1.12"},         {"B04", "1.62"},
                   {"L10", "91.2%"},        {"L11", "64.1%"},
                   {"L12", "142.3%"},       {"T19", "¥782,200"},
                   {"T01", "706"},          {"B5.sold_hours_per_vehicle", "4.03 h"}};
    for (const auto& [id, text] : answers) {
        EXPECT_EQ(shown(id), QString::fromUtf8(text)) << id;
    }
}

TEST(KpiDisplay, SaysInsufficientDataInWords) {
    EXPECT_EQ(shown("B03"), QStringLiteral("insufficient data"));
}

TEST(KpiDisplay, WritesTheFormulaWithItsNumbers) {
    EXPECT_EQ(worked("L13"), QStringLiteral("706 ÷ (13 × 30)"));
    EXPECT_EQ(worked("L12"), QStringLiteral("2,845 ÷ 2,000"));
    EXPECT_EQ(worked("Q02"), QStringLiteral("(706 − 60) ÷ 706"));
    EXPECT_EQ(worked("T19"), QStringLiteral("284,500 + 497,700"));
    EXPECT_EQ(worked("T01"), QString());
    EXPECT_EQ(worked("Q03"), QString());
}

TEST(KpiDisplay, RoundsHalvesAwayFromZero) {
    EXPECT_EQ(roundedForPeople(Fraction(5, 2), 0), QStringLiteral("3"));
    EXPECT_EQ(roundedForPeople(Fraction(-5, 2), 0), QStringLiteral("−3"));
    EXPECT_EQ(roundedForPeople(Fraction(2499, 1000), 0), QStringLiteral("2"));
    EXPECT_EQ(roundedForPeople(Fraction(125, 1000), 2), QStringLiteral("0.13"));
    EXPECT_EQ(roundedForPeople(Fraction(1'234'567, 1), 0), QStringLiteral("1,234,567"));
}

TEST(KpiDisplay, PutsTheMinusBeforeTheCurrency) {
    EXPECT_EQ(displayValue(*findKpi(QStringLiteral("M01")), Fraction(-1500, 1)), QStringLiteral("−¥1,500"));
}

TEST(Fraction, ComparesExactly) {
    EXPECT_LT(Fraction(1, 3), Fraction(333'333'333'333'334, 1'000'000'000'000'000));
    EXPECT_GT(Fraction(1, 3), Fraction(333'333'333'333'333, 1'000'000'000'000'000));
    EXPECT_EQ(Fraction(2, -4), Fraction(-1, 2));
}

TEST(Fraction, RefusesToDivideByZero) {
    EXPECT_THROW(Fraction(1, 0), std::logic_error);
}

TEST(Amount, RefusesToMixUnits) {
    const MonthFacts facts = factsOf(test::exampleMonth());
    const Amount money = Amount::of(facts, &MonthFacts::labourOutput);
    const Amount hours = Amount::of(facts, &MonthFacts::soldHours);
    EXPECT_THROW(money + hours, std::logic_error);
    EXPECT_THROW(money * hours, std::logic_error);
}

TEST(Month, ReadsOnlyYearAndMonth) {
    EXPECT_EQ(Month::parse(QStringLiteral("2026-02"))->days(), 28);
    for (const char* text :
         {"", "2026-13", "2026-00", "2026-1", "202-010", "2026/10", "1899-12", "2026-1x", "+026-10"}) {
        EXPECT_FALSE(Month::parse(QLatin1String(text))) << text;
    }
}

TEST(Month, StepsOverTheYear) {
    const Month december = *Month::parse(QStringLiteral("2026-12"));
    EXPECT_EQ(december.plus(1).toString(), QStringLiteral("2027-01"));
    EXPECT_EQ(december.plus(-12).toString(), QStringLiteral("2025-12"));
    EXPECT_EQ(december.lastDay(), QDate(2026, 12, 31));
}

} // namespace
} // namespace baydesk
