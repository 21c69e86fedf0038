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

// An imported month does not tell settled vehicles from visits (catalogue T24); the basis says so.
Amount settledVehicles(const MonthFacts& facts) {
    return Amount::of(facts, facts.isImported() ? &MonthFacts::visits : &MonthFacts::settledVehicles);
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
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::labourOutput)); }},
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
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::partsOutput)); }},
        {.id = "T22.maintenance",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue: maintenance"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = partsByClass,
         .basis = bySettlement,
         .importedBasis = classMissing,
         .leavesOut = unpaidLines,
         .evidence = Evidence::MaintenanceParts,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::maintenanceParts)); }},
        {.id = "T22.mechanical",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue: mechanical"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = partsByClass,
         .basis = bySettlement,
         .importedBasis = classMissing,
         .leavesOut = unpaidLines,
         .evidence = Evidence::MechanicalParts,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::mechanicalParts)); }},
        {.id = "T22.body",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts revenue: body and paint"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = partsByClass,
         .basis = bySettlement,
         .importedBasis = classMissing,
         .leavesOut = unpaidLines,
         .evidence = Evidence::BodyParts,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::bodyParts)); }},
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
        {.id = "T26.maintenance",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Maintenance ticket"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = ticketFormula,
         .basis = ticketBasis,
         .importedBasis = ticketImported,
         .leavesOut = unpaidLines,
         .evidence = Evidence::MaintenanceOutput,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::maintenanceOutput),
                                            Amount::of(f, &F::maintenanceJobs));
             }},
        {.id = "T26.general",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "General repair ticket"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = ticketFormula,
         .basis = ticketBasis,
         .importedBasis = ticketImported,
         .leavesOut = unpaidLines,
         .evidence = Evidence::GeneralOutput,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::generalOutput), Amount::of(f, &F::generalJobs));
             }},
        {.id = "T26.accident",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Body and paint ticket"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = ticketFormula,
         .basis = ticketBasis,
         .importedBasis = ticketImported,
         .leavesOut = unpaidLines,
         .evidence = Evidence::AccidentOutput,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::accidentOutput),
                                            Amount::of(f, &F::accidentJobs));
             }},
        {.id = "M01",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Service gross profit"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "output without tax − cost of the parts and consumables sold"),
         .basis =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "By the day of settlement, without tax. Pay is not deducted."),
         .importedBasis =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say what its parts cost."),
         .leavesOut =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "Pay of the technicians: a gross profit before labour cost. "
                                               "Internal and goodwill lines: they earn nothing."),
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
         .basis =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "By the day of settlement, without tax. Pay is not deducted."),
         .importedBasis =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say what its parts cost."),
         .leavesOut =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "Pay of the technicians: a gross profit before labour cost. "
                                               "Internal and goodwill lines: they earn nothing."),
         .evidence = Evidence::GrossProfit,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::totalOutputNet) - Amount::of(f, &F::partsCost),
                                            Amount::of(f, &F::totalOutputNet));
             }},
    };
}

} // namespace baydesk
