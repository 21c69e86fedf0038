// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

constexpr const char* importedHours = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "As entered for the month; available hours are technicians × work days × hours "
                    "a day, as if nobody had been absent.");
constexpr const char* soldLeavesOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Comebacks and given-away work are not sold: their hours count as worked only. "
                    "Internal work is not sold either.");
constexpr const char* workedLeavesOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Waiting, idle and non-productive time, which the clock keeps apart; clock "
                    "entries still running or replaced by a correction; void orders.");

} // namespace

std::vector<Kpi> labourKpis() {
    using F = MonthFacts;
    return {
        {.id = "L10",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Total labour efficiency"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "sold hours ÷ available hours"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "Sold hours by the day of settlement at flat-rate times, charged "
                                    "work only; available hours from attendance."),
         .importedBasis = importedHours,
         .leavesOut = soldLeavesOut,
         .evidence = Evidence::SoldHours,
         .compute = quotientOf<&F::soldHours, &F::availableHours>},
        {.id = "L11",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour utilisation"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "worked hours ÷ available hours"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "Worked hours by the day on which the job clock ran, on comebacks, "
                                    "goodwill and internal work as well; available hours from attendance."),
         .importedBasis = importedHours,
         .leavesOut = workedLeavesOut,
         .evidence = Evidence::WorkedHours,
         .compute = quotientOf<&F::workedHours, &F::availableHours>},
        {.id = "L12",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Total production efficiency"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "sold hours ÷ worked hours"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "Sold hours by the day of settlement, worked hours by the day on which the job clock "
             "ran. The hours of comebacks are worked but not sold, so they lower it."),
         .importedBasis = QT_TRANSLATE_NOOP("baydesk::Kpi", "As entered for the month."),
         .leavesOut = soldLeavesOut,
         .evidence = Evidence::SoldHours,
         .compute = quotientOf<&F::soldHours, &F::workedHours>},
        {.id = "L13",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Vehicles per technician and day"),
         .unit = "vehicles/technician/day",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "visits ÷ (technicians × work days)"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "Visits by the day of arrival; technicians are the mechanical, body and "
                                    "paint ones on the list today; a work day is a day with attendance."),
         .importedBasis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "As entered for the month; technicians are the mechanical and the body and paint ones."),
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Visits whose orders are all void, and visits with internal work only. "
                             "Advisors, parts staff and managers are no technicians."),
         .evidence = Evidence::Visits,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::visits),
                                            Amount::of(f, &F::technicians) * Amount::of(f, &F::workDays));
             }},
        {.id = "L17",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour revenue to direct pay"),
         .unit = "ratio",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "labour output ÷ pay of the direct staff"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "Labour by the day of settlement; pay is one month's pay of the technicians on the list today."),
         .importedBasis = QT_TRANSLATE_NOOP("baydesk::Kpi", "As entered for the month."),
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Pay of advisors, parts staff and managers: they are not direct staff."),
         .evidence = Evidence::LabourOutput,
         .compute = quotientOf<&F::labourOutput, &F::directPay>},
    };
}

} // namespace baydesk
