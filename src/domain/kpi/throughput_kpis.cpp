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

/// The visits with work of one class.
Kpi jobCount(const char* id, const char* title, Evidence evidence, Kpi::Compute compute) {
    return {.id = id,
            .title = title,
            .unit = "jobs",
            .presentation = Presentation::Plain,
            .decimals = 0,
            .direction = Direction::HigherIsBetter,
            .formula = jobFormula,
            .basis = jobBasis,
            .importedBasis = importedCount,
            .leavesOut = jobLeavesOut,
            .evidence = evidence,
            .compute = compute};
}

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
         .compute = totalOf<&F::visits>},
        jobCount("T02.maintenance", QT_TRANSLATE_NOOP("baydesk::Kpi", "Job count: maintenance"),
                 Evidence::MaintenanceVisits, totalOf<&F::maintenanceJobs>),
        jobCount("T02.general", QT_TRANSLATE_NOOP("baydesk::Kpi", "Job count: general repair"),
                 Evidence::GeneralVisits, totalOf<&F::generalJobs>),
        jobCount("T02.accident", QT_TRANSLATE_NOOP("baydesk::Kpi", "Job count: body and paint"),
                 Evidence::AccidentVisits, totalOf<&F::accidentJobs>),
    };
}

} // namespace baydesk
