// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

constexpr const char* jobFormula =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "number of visits that contain work of this class");
constexpr const char* jobBasis = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "By the day of arrival. A visit with work of several classes counts once in "
                    "each, so the three counts may "
                    "add up to more than the visits.");
constexpr const char* importedCount = QT_TRANSLATE_NOOP("baydesk::Kpi", "As entered for the month.");
constexpr const char* jobLeavesOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Void orders, internal orders, and declined or removed jobs: no work of this "
                    "class was done for a customer.");

} // namespace

std::vector<Kpi> throughputKpis() {
    using F = MonthFacts;
    return {
        {.id = "T01",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Vehicle visits"),
         .unit = "visits",
         .presentation = Presentation::Plain,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "number of visits"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "By the day of arrival. One arrival of one vehicle is one visit, however "
                                    "many orders or jobs it has; the same car arriving twice counts twice."),
         .importedBasis = importedCount,
         .leavesOut = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                        "Visits whose orders are all void (no vehicle was served) and visits "
                                        "with internal work only (shop and stock cars are counted apart)."),
         .evidence = Evidence::Visits,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::visits)); }},
        {.id = "T02.maintenance",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Job count: maintenance"),
         .unit = "jobs",
         .presentation = Presentation::Plain,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = jobFormula,
         .basis = jobBasis,
         .importedBasis = importedCount,
         .leavesOut = jobLeavesOut,
         .evidence = Evidence::MaintenanceVisits,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::maintenanceJobs)); }},
        {.id = "T02.general",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Job count: general repair"),
         .unit = "jobs",
         .presentation = Presentation::Plain,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = jobFormula,
         .basis = jobBasis,
         .importedBasis = importedCount,
         .leavesOut = jobLeavesOut,
         .evidence = Evidence::GeneralVisits,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::generalJobs)); }},
        {.id = "T02.accident",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Job count: body and paint"),
         .unit = "jobs",
         .presentation = Presentation::Plain,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = jobFormula,
         .basis = jobBasis,
         .importedBasis = importedCount,
         .leavesOut = jobLeavesOut,
         .evidence = Evidence::AccidentVisits,
         .compute = [](const F& f) { return KpiResult::total(Amount::of(f, &F::accidentJobs)); }},
    };
}

} // namespace baydesk
