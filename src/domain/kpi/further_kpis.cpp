// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

constexpr const char* sameFacts =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "From the same facts as the main figures, counted as they are.");
constexpr const char* unpaidWork = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Void orders; internal and goodwill lines; work that is not settled yet.");
constexpr const char* noSuchVisits = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "Visits whose orders are all void, and visits with internal work only.");
constexpr const char* registers =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "People and bays that are no longer active.");
constexpr const char* clockRules = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "What the job clock keeps apart or what was not sold, as in the main figures.");

Amount allJobs(const MonthFacts& f) {
    using F = MonthFacts;
    return Amount::of(f, &F::maintenanceJobs) + Amount::of(f, &F::generalJobs) +
           Amount::of(f, &F::accidentJobs);
}

Amount output(const MonthFacts& f) {
    using F = MonthFacts;
    return Amount::of(f, &F::labourOutput) + Amount::of(f, &F::partsOutput);
}

} // namespace

std::vector<Kpi> furtherKpis() {
    using F = MonthFacts;
    return {
        {.id = "B5.effective_labour_rate",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Effective labour rate"),
         .unit = "CNY/h",
         .presentation = Presentation::Yuan,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "labour output ÷ sold hours"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::LabourOutput,
         .compute = quotientOf<&F::labourOutput, &F::soldHours>},
        {.id = "B5.revenue_per_actual_hour",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour revenue per worked hour"),
         .unit = "CNY/h",
         .presentation = Presentation::Yuan,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "labour output ÷ worked hours"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::LabourOutput,
         .compute = quotientOf<&F::labourOutput, &F::workedHours>},
        {.id = "B5.labour_share_of_output",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour share of output"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "labour output ÷ total output"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::LabourOutput,
         .compute =
             [](const F& f) { return KpiResult::quotient(Amount::of(f, &F::labourOutput), output(f)); }},
        {.id = "B5.parts_share_of_output",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts share of output"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "parts output ÷ total output"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::PartsOutput,
         .compute =
             [](const F& f) { return KpiResult::quotient(Amount::of(f, &F::partsOutput), output(f)); }},
        {.id = "B5.parts_to_labour",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Parts to labour"),
         .unit = "ratio",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "parts output ÷ labour output"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::PartsOutput,
         .compute = quotientOf<&F::partsOutput, &F::labourOutput>},
        {.id = "B5.average_ro_value",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Output per visit"),
         .unit = "CNY/vehicle",
         .presentation = Presentation::Yuan,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "total output ÷ visits"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::Output,
         .compute = [](const F& f) { return KpiResult::quotient(output(f), Amount::of(f, &F::visits)); }},
        {.id = "B5.sold_hours_per_vehicle",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Sold hours per visit"),
         .unit = "h",
         .presentation = Presentation::Hours,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "sold hours ÷ visits"),
         .basis = sameFacts,
         .leavesOut = clockRules,
         .evidence = Evidence::SoldHours,
         .compute = quotientOf<&F::soldHours, &F::visits>},
        {.id = "B5.jobs_per_vehicle",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Jobs per visit"),
         .unit = "ratio",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::Neutral,
         .formula =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "(maintenance + general + body and paint jobs) ÷ visits"),
         .basis = sameFacts,
         .leavesOut = noSuchVisits,
         .evidence = Evidence::Visits,
         .compute = [](const F& f) { return KpiResult::quotient(allJobs(f), Amount::of(f, &F::visits)); }},
        {.id = "B5.labour_gross_margin_if_direct_pay_is_all_labour_cost",
         .title =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour gross margin, if direct pay is the whole labour cost"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "(labour output − pay of the direct staff) ÷ labour output"),
         .basis = sameFacts,
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Any labour cost beyond the technicians' pay, such as social insurance."),
         .evidence = Evidence::LabourOutput,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::labourOutput) - Amount::of(f, &F::directPay),
                                            Amount::of(f, &F::labourOutput));
             }},
        {.id = "B5.direct_pay_share_of_output",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Direct pay share of output"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "pay of the direct staff ÷ total output"),
         .basis = sameFacts,
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Pay of advisors, parts staff and managers: they are not direct staff."),
         .evidence = Evidence::Output,
         .compute = [](const F& f) { return KpiResult::quotient(Amount::of(f, &F::directPay), output(f)); }},
        {.id = "B5.direct_pay_per_technician",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Direct pay per technician"),
         .unit = "CNY/technician",
         .presentation = Presentation::Yuan,
         .decimals = 2,
         .direction = Direction::Neutral,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "pay of the direct staff ÷ technicians"),
         .basis = sameFacts,
         .leavesOut = registers,
         .compute = quotientOf<&F::directPay, &F::technicians>},
        {.id = "B5.direct_pay_per_available_hour",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Direct pay per available hour"),
         .unit = "CNY/h",
         .presentation = Presentation::Yuan,
         .decimals = 2,
         .direction = Direction::Neutral,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "pay of the direct staff ÷ available hours"),
         .basis = sameFacts,
         .leavesOut = registers,
         .compute = quotientOf<&F::directPay, &F::availableHours>},
        {.id = "B5.output_per_employee",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Output per employee"),
         .unit = "CNY/employee",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "total output ÷ all staff"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::Output,
         .compute = [](const F& f) { return KpiResult::quotient(output(f), Amount::of(f, &F::staff)); }},
        {.id = "B5.output_per_technician",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Output per technician"),
         .unit = "CNY/technician",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "total output ÷ technicians"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::Output,
         .compute =
             [](const F& f) { return KpiResult::quotient(output(f), Amount::of(f, &F::technicians)); }},
        {.id = "B5.labour_output_per_technician",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Labour output per technician"),
         .unit = "CNY/technician",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "labour output ÷ technicians"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::LabourOutput,
         .compute = quotientOf<&F::labourOutput, &F::technicians>},
        {.id = "B5.vehicles_per_front_staff_day",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Visits per front desk employee and day"),
         .unit = "vehicles/employee/day",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "visits ÷ (front desk staff × work days)"),
         .basis = sameFacts,
         .leavesOut = noSuchVisits,
         .evidence = Evidence::Visits,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::visits),
                                            Amount::of(f, &F::frontStaff) * Amount::of(f, &F::workDays));
             }},
        {.id = "B5.vehicles_per_day",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Visits per day"),
         .unit = "vehicles/day",
         .presentation = Presentation::Plain,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "visits ÷ work days"),
         .basis = sameFacts,
         .leavesOut = noSuchVisits,
         .evidence = Evidence::Visits,
         .compute = quotientOf<&F::visits, &F::workDays>},
        {.id = "B5.body_jobs_per_booth_day",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Body and paint jobs per booth and day"),
         .unit = "jobs/booth/day",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "body and paint jobs ÷ (paint booths × work days)"),
         .basis = sameFacts,
         .leavesOut =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "It is not known which of the jobs needed the booth."),
         .evidence = Evidence::AccidentVisits,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::accidentJobs),
                                            Amount::of(f, &F::paintBooths) * Amount::of(f, &F::workDays));
             }},
        {.id = "B5.idle_hours",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Hours not worked on vehicles"),
         .unit = "h",
         .presentation = Presentation::Hours,
         .decimals = 0,
         .direction = Direction::LowerIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "available hours − worked hours"),
         .basis = sameFacts,
         .leavesOut = clockRules,
         .evidence = Evidence::WorkedHours,
         .compute =
             [](const F& f) {
                 return KpiResult::total(Amount::of(f, &F::availableHours) - Amount::of(f, &F::workedHours));
             }},
        {.id = "B5.mech_bays_per_mech_tech",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Mechanical bays per mechanical technician"),
         .unit = "bays/technician",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::BandIsBest,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "mechanical bays ÷ mechanical technicians"),
         .basis = sameFacts,
         .leavesOut = registers,
         .compute = quotientOf<&F::mechanicalBays, &F::mechanicalTechnicians>},
        {.id = "B5.body_bays_plus_booth_per_body_tech",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Body bays and booths per body technician"),
         .unit = "bays/technician",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::BandIsBest,
         .formula =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "(body bays + paint booths) ÷ body and paint technicians"),
         .basis = sameFacts,
         .leavesOut = registers,
         .compute =
             [](const F& f) {
                 return KpiResult::quotient(Amount::of(f, &F::bodyBays) + Amount::of(f, &F::paintBooths),
                                            Amount::of(f, &F::bodyTechnicians));
             }},
        {.id = "B5.category_total",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Output by class added up"),
         .unit = "CNY",
         .presentation = Presentation::Yuan,
         .decimals = 0,
         .direction = Direction::Neutral,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "maintenance + general repair + body and paint output"),
         .basis = sameFacts,
         .leavesOut = unpaidWork,
         .evidence = Evidence::Output,
         .compute =
             [](const F& f) {
                 return KpiResult::total(Amount::of(f, &F::maintenanceOutput) +
                                         Amount::of(f, &F::generalOutput) +
                                         Amount::of(f, &F::accidentOutput));
             }},
    };
}

} // namespace baydesk
