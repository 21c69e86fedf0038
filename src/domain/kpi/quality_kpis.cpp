// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

constexpr const char* comebackBasis = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "A comeback is a return for the same fault or because of the work, within the "
                    "guarantee, by the fault of the shop or of a part. Counted by the day on which "
                    "the vehicle returned, against the visits of the same month.");
constexpr const char* comebackLeavesOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Returns with a new fault or after misuse are no comebacks; void orders and "
                    "internal visits are no visits. Rework before delivery is counted apart.");
constexpr const char* importedComebacks =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "As entered for the month: comebacks against visits.");

constexpr const char* limitBasis = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "By the day of delivery. The time runs from the reception until the car is ready, nights "
                    "and days off included. A fault is complex with body or paint work or with more sold "
                    "hours than a technician's workday, unless the advisor said otherwise.");
constexpr const char* limitLeavesOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Faults of the other class, orders nobody classed, internal work and void orders.");
constexpr const char* importedLimit =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say how long its repairs took.");

KpiResult onTime(const MonthFacts& facts) {
    if (facts.isImported() && facts.onTimeReportedPpm) {
        return KpiResult::reported(
            Fraction(*facts.onTimeReportedPpm, 1'000'000),
            QCoreApplication::translate("baydesk::Kpi", "As reported; the counts behind it are unknown."));
    }
    return KpiResult::quotient(Amount::of(facts, &MonthFacts::onTimeDeliveries),
                               Amount::of(facts, &MonthFacts::promisedDeliveries));
}

} // namespace

std::vector<Kpi> qualityKpis() {
    using F = MonthFacts;
    return {
        {.id = "Q01",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Comeback rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::LowerIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "comebacks ÷ visits"),
         .basis = comebackBasis,
         .importedBasis = importedComebacks,
         .leavesOut = comebackLeavesOut,
         .evidence = Evidence::Comebacks,
         .compute = quotientOf<&F::comebackVehicles, &F::visits>},
        {.id = "Q01.cohort",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Came back after delivery"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::LowerIsBetter,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "orders delivered in the month that came back ÷ orders delivered in the month"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "By the day on which the original order was delivered, whenever "
                                    "it came back; the figure may still rise while guarantees run."),
         .importedBasis =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say which deliveries came back."),
         .leavesOut = comebackLeavesOut,
         .evidence = Evidence::CohortComebacks,
         .compute = quotientOf<&F::deliveriesCameBack, &F::deliveries>},
        {.id = "Q02",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "First-time-fix rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "(visits − comebacks) ÷ visits"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "The share of visits that are no comeback: the counterpart of the "
                                    "comeback rate, all visits included."),
         .leavesOut = comebackLeavesOut,
         .evidence = Evidence::Comebacks,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::visits) - Amount::of(f, &F::comebackVehicles),
                                            Amount::of(f, &F::visits));
             }},
        {.id = "Q03",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "On-time delivery rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "orders delivered by the first promised time ÷ orders delivered with a promised time"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "By the day of delivery, against the first time promised to the "
                                    "customer; later promises do not help."),
         .importedBasis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "As reported: the counts behind the percentage are unknown, so it is not recomputed."),
         .leavesOut =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "Orders delivered without a promised time, and void orders."),
         .evidence = Evidence::OnTime,
         .compute = onTime},
        {.id = "Q05.simple",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Simple faults within 24 hours"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "simple faults ready within 24 hours ÷ orders delivered with a simple fault"),
         .basis = limitBasis,
         .importedBasis = importedLimit,
         .leavesOut = limitLeavesOut,
         .evidence = Evidence::SimpleFaults,
         .compute = quotientOf<&F::simpleWithinLimit, &F::simpleFaults>},
        {.id = "Q05.complex",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Complex faults within 72 hours"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "complex faults ready within 72 hours ÷ orders delivered with a complex fault"),
         .basis = limitBasis,
         .importedBasis = importedLimit,
         .leavesOut = limitLeavesOut,
         .evidence = Evidence::ComplexFaults,
         .compute = quotientOf<&F::complexWithinLimit, &F::complexFaults>},
        {.id = "Q18",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Campaign completion rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "campaign vehicles repaired ÷ campaign vehicles of the shop's own customers"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "As it stood at the end of the month: every vehicle of the shop that a recall or service "
             "campaign "
             "begun by then names, once for each campaign. It is repaired when its order with the campaign's "
             "job was delivered."),
         .importedBasis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "An imported month does not say which vehicles a campaign named."),
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "Vehicles on a maker's list that the shop does not know, and work another shop did."),
         .compute = quotientOf<&F::campaignVehiclesDone, &F::campaignVehicles>},
    };
}

} // namespace baydesk
