// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

constexpr const char* bayList = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Visits by the day of arrival; bays are those on the list today, paint booths "
                    "included; a work day is a day with attendance.");
constexpr const char* importedBays =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "As entered for the month; bays include the paint booth.");
constexpr const char* visitsLeftOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Visits whose orders are all void, and visits with internal work only.");

KpiResult equipmentUse(const MonthFacts& facts) {
    if (!facts.equipmentUsedHours || !facts.equipmentAvailableHours) {
        return KpiResult::insufficient(QCoreApplication::translate(
            "baydesk::Kpi", "There is no equipment use log for this month; equipment "
                            "hours cannot be derived from other figures."));
    }
    return KpiResult::quotient(Amount::of(facts, &MonthFacts::equipmentUsedHours),
                               Amount::of(facts, &MonthFacts::equipmentAvailableHours));
}

} // namespace

std::vector<Kpi> bayKpis() {
    using F = MonthFacts;
    return {
        {.id = "B01",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Bay turnover"),
         .unit = "vehicles/bay/day",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "visits ÷ (bays × work days)"),
         .basis = bayList,
         .importedBasis = importedBays,
         .leavesOut = visitsLeftOut,
         .evidence = Evidence::Visits,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::visits),
                                            Amount::of(f, &F::bays) * Amount::of(f, &F::workDays));
             }},
        {.id = "B02",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Bay utilisation"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "worked hours ÷ available hours of the bays"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "The technicians' worked hours stand in for occupied bay hours; "
                                    "available are bays × work days × hours a day."),
         .leavesOut =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "Bays standing occupied while nobody works in them: the hours "
                                               "in which a bay is blocked are not recorded."),
         .evidence = Evidence::WorkedHours,
         .compute = quotientOf<&F::workedHours, &F::bayHours>},
        {.id = "B03",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Equipment utilisation"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "hours in the equipment use log ÷ available hours of registered equipment"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "Only from an equipment register with a use log; it is never derived from bays or technicians."),
         .leavesOut = QT_TRANSLATE_NOOP("baydesk::Kpi", "Equipment that is not on the register."),
         .compute = equipmentUse},
        {.id = "B04",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Bays per technician"),
         .unit = "bays/technician",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "bays ÷ technicians"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "Bays and technicians on the list today; paint booths included."),
         .importedBasis = importedBays,
         .leavesOut = QT_TRANSLATE_NOOP("baydesk::Kpi", "Bays and technicians that are no longer active."),
         .compute = quotientOf<&F::bays, &F::technicians>},
        {.id = "B05",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Output per bay"),
         .unit = "CNY/bay",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "total output ÷ bays"),
         .basis = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                    "From labour and parts, by the day of settlement; bays are those "
                                    "on the list today, paint booths included."),
         .importedBasis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "From labour and parts as entered; bays include the paint booth."),
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Void orders; internal and goodwill lines; work that is not settled yet."),
         .evidence = Evidence::Output,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::labourOutput) + Amount::of(f, &F::partsOutput),
                                            Amount::of(f, &F::bays));
             }},
    };
}

} // namespace baydesk
