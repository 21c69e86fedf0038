// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

constexpr const char* importedSum = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "As entered for the month; the orders behind it are not in this program.");
constexpr const char* bySettlement = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "By the day of settlement, at invoiced prices with tax after discounts. A "
                    "reversal counts negative on its own day.");
constexpr const char* unpaidLines = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Void orders; internal lines (shop and stock cars) and goodwill lines, which "
                    "nobody pays for; work that is not settled yet.");
constexpr const char* partsByClass =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "sum of the parts lines of this class");
constexpr const char* ticketFormula =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "output of the class ÷ visits that contain the class");
constexpr const char* ticketBasis = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Output by the day of settlement, visits by the day of arrival. From the class "
                    "figures, not from labour and parts.");
constexpr const char* ticketImported =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "From the class figures as entered, not from labour and parts.");
constexpr const char* classMissing =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say to which class its parts belong.");
constexpr const char* withoutTax =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "By the day of settlement, without tax. Pay is not deducted.");
constexpr const char* costMissing =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say what its parts cost.");
constexpr const char* payLeftOut =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "Pay of the technicians: a gross profit before labour cost. "
                                      "Internal and goodwill lines: they earn nothing.");

// An imported month does not tell settled vehicles from visits (catalogue T24); the basis says so.
Amount settledVehicles(const MonthFacts& facts) {
    return Amount::of(facts, facts.isImported() ? &MonthFacts::visits : &MonthFacts::settledVehicles);
}

/// The parts sold for one class of work.
Kpi partsRevenue(const char* id, const char* title, Evidence evidence, Kpi::Compute compute) {
    return {.id = id,
            .title = title,
            .unit = "CNY",
            .presentation = Presentation::Yuan,
            .decimals = 0,
            .direction = Direction::HigherIsBetter,
            .formula = partsByClass,
            .basis = bySettlement,
            .importedBasis = classMissing,
            .leavesOut = unpaidLines,
            .evidence = evidence,
            .compute = compute};
}

/// What a visit with work of one class brings.
Kpi ticket(const char* id, const char* title, Evidence evidence, Kpi::Compute compute) {
    return {.id = id,
            .title = title,
            .unit = "CNY",
            .presentation = Presentation::Yuan,
            .decimals = 0,
            .direction = Direction::HigherIsBetter,
            .formula = ticketFormula,
            .basis = ticketBasis,
            .importedBasis = ticketImported,
            .leavesOut = unpaidLines,
            .evidence = evidence,
            .compute = compute};
}

} // namespace

std::vector<Kpi> revenueKpis() {
    using F = MonthFacts;
    return {
        {.id = "T19",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Total repair output"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "labour output + parts output"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "By the day of settlement, at invoiced prices with tax after "
                                    "discounts; sublet work, fees and sundries stand under labour or parts "
                                    "as their line says. A reversal counts negative on its own day."),
         .importedBasis = importedSum,
         .leavesOut = unpaidLines,
         .evidence = Evidence::Output,
         .compute =
             [](const F& f) {
                 return KpiResult::total(Amount::of(f, &F::labourOutput) + Amount::of(f, &F::partsOutput));
             }},
        {.id = "T21",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour revenue"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "sum of the labour lines after discounts"),
         .basis = bySettlement,
         .importedBasis = importedSum,
         .leavesOut = unpaidLines,
         .evidence = Evidence::LabourOutput,
         .compute = totalOf<&F::labourOutput>},
        {.id = "T22",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "sum of the parts lines after discounts"),
         .basis = bySettlement,
         .importedBasis = importedSum,
         .leavesOut = unpaidLines,
         .evidence = Evidence::PartsOutput,
         .compute = totalOf<&F::partsOutput>},
        partsRevenue("T22.maintenance", QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue: maintenance"),
                     Evidence::MaintenanceParts, totalOf<&F::maintenanceParts>),
        partsRevenue("T22.mechanical", QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue: mechanical"),
                     Evidence::MechanicalParts, totalOf<&F::mechanicalParts>),
        partsRevenue("T22.body", QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue: body and paint"),
                     Evidence::BodyParts, totalOf<&F::bodyParts>),
        {.id = "T24",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Revenue per vehicle"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "total output ÷ settled vehicles"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "From labour and parts, by the day of settlement. A vehicle counts once per visit, in "
             "the month in which it is first settled; a reversal takes it out again on its own day."),
         .importedBasis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "From labour and parts as entered. The month does not say how many "
                             "vehicles were settled, so its visits stand in for them."),
         .leavesOut = unpaidLines,
         .evidence = Evidence::Output,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::labourOutput) + Amount::of(f, &F::partsOutput),
                                            settledVehicles(f));
             }},
        ticket("T26.maintenance", QT_TRANSLATE_NOOP("baydesk::Kpi", "Maintenance ticket"),
               Evidence::MaintenanceOutput, quotientOf<&F::maintenanceOutput, &F::maintenanceJobs>),
        ticket("T26.general", QT_TRANSLATE_NOOP("baydesk::Kpi", "General repair ticket"),
               Evidence::GeneralOutput, quotientOf<&F::generalOutput, &F::generalJobs>),
        ticket("T26.accident", QT_TRANSLATE_NOOP("baydesk::Kpi", "Body and paint ticket"),
               Evidence::AccidentOutput, quotientOf<&F::accidentOutput, &F::accidentJobs>),
        {.id = "M01",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Service gross profit"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "output without tax − cost of the parts and consumables sold"),
         .basis = withoutTax,
         .importedBasis = costMissing,
         .leavesOut = payLeftOut,
         .evidence = Evidence::GrossProfit,
         .compute =
             [](const F& f) {
                 return KpiResult::total(Amount::of(f, &F::totalOutputNet) - Amount::of(f, &F::partsCost));
             }},
        {.id = "M01.margin",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Service gross margin"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "(output without tax − cost of the parts and consumables sold) ÷ output without tax"),
         .basis = withoutTax,
         .importedBasis = costMissing,
         .leavesOut = payLeftOut,
         .evidence = Evidence::GrossProfit,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::totalOutputNet) - Amount::of(f, &F::partsCost),
                                            Amount::of(f, &F::totalOutputNet));
             }},
    };
}

} // namespace baydesk
