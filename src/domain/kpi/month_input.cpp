// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/month_input.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

[[noreturn]] void refuse(const char* key, const QString& sentence, const QString& remedy = {}) {
    throw Refusal("month.inconsistent", QStringLiteral("%1: %2").arg(QLatin1String(key), sentence), remedy,
                  key);
}

struct MonthInputText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::MonthInput)
};

bool isNegative(const MonthInput& input, const MonthField& field) {
    return std::visit(
        [&input](auto member) { return input.*member < std::decay_t<decltype(input.*member)>{}; },
        field.member);
}

void requireNoneNegative(const MonthInput& input) {
    for (const MonthField& field : monthFields()) {
        if (isNegative(input, field)) {
            refuse(field.key, MonthInputText::tr("a figure below 0."), MonthInputText::tr("Give 0 or more."));
        }
    }
}

void requireCalendar(const MonthInput& input) {
    if (input.workDays < 1 || input.workDays > input.month.days()) {
        refuse("work_days",
               MonthInputText::tr("%1 work days in a month of %2 days.")
                   .arg(input.workDays)
                   .arg(input.month.days()),
               MonthInputText::tr("Give 1 to %1 work days.").arg(input.month.days()));
    }
    if (input.hoursPerDay <= Hours() || input.hoursPerDay > Hours::fromHundredths(2400)) {
        refuse("hours_per_day",
               MonthInputText::tr("%1 is no length of a work day.").arg(input.hoursPerDay.toString()),
               MonthInputText::tr("Give more than 0 and at most 24 hours."));
    }
}

void requireSums(const MonthInput& input) {
    const Money sum = input.labourOutput + input.partsOutput;
    if (input.totalOutput != sum) {
        refuse("total_output",
               MonthInputText::tr("the total %1 is not labour plus parts.").arg(input.totalOutput.toPlain()),
               MonthInputText::tr("labour_output plus parts_output is %1.").arg(sum.toPlain()));
    }
    const std::int64_t listed = input.frontStaff + input.technicians();
    if (input.staff < listed) {
        refuse("staff_total", MonthInputText::tr("%1 people are fewer than those listed.").arg(input.staff),
               MonthInputText::tr("Front desk and technicians alone are %1.").arg(listed));
    }
}

void requireWithinVisits(const MonthInput& input) {
    const struct {
        const char* key;
        std::int64_t count;
    } counts[] = {
        {"maintenance_jobs", input.maintenanceJobs},
        {"general_jobs", input.generalJobs},
        {"accident_jobs", input.accidentJobs},
        {"comeback_vehicles", input.comebackVehicles},
    };
    for (const auto& [key, count] : counts) {
        if (count > input.visits) {
            refuse(key,
                   MonthInputText::tr("%1 are more than the %2 vehicles of the month.")
                       .arg(count)
                       .arg(input.visits),
                   MonthInputText::tr("A visit counts once at most; give %1 or fewer.").arg(input.visits));
        }
    }
    if (input.onTimePpm > 1'000'000) {
        refuse("on_time_rate", MonthInputText::tr("more than everything on time."),
               MonthInputText::tr("Give a share from 0 to 1: 81 % is 0.81."));
    }
}

} // namespace

Hours MonthInput::availableHours() const {
    return Hours::fromSeconds(technicians() * workDays * hoursPerDay.seconds());
}

Hours MonthInput::bayHours() const {
    return Hours::fromSeconds(bays() * workDays * hoursPerDay.seconds());
}

const std::vector<MonthField>& monthFields() {
    using M = MonthInput;
    static const std::vector<MonthField> fields = {
        {"work_days", &M::workDays},
        {"hours_per_day", &M::hoursPerDay},
        {"labour_output", &M::labourOutput},
        {"parts_output", &M::partsOutput},
        {"total_output", &M::totalOutput},
        {"maintenance_output", &M::maintenanceOutput},
        {"general_output", &M::generalOutput},
        {"accident_output", &M::accidentOutput},
        {"sold_hours", &M::soldHours},
        {"actual_hours", &M::workedHours},
        {"vehicles", &M::visits},
        {"maintenance_jobs", &M::maintenanceJobs},
        {"general_jobs", &M::generalJobs},
        {"accident_jobs", &M::accidentJobs},
        {"comeback_vehicles", &M::comebackVehicles},
        {"on_time_rate", &M::onTimePpm, true},
        {"bays_mechanical", &M::mechanicalBays},
        {"bays_body", &M::bodyBays},
        {"paint_booths", &M::paintBooths},
        {"staff_total", &M::staff},
        {"staff_front", &M::frontStaff},
        {"tech_mechanical", &M::mechanicalTechnicians},
        {"tech_body_paint", &M::bodyTechnicians},
        {"direct_staff_pay", &M::directPay},
        {"labour_rate", &M::labourRate},
    };
    return fields;
}

void requireConsistent(const MonthInput& input) {
    requireNoneNegative(input);
    requireCalendar(input);
    requireSums(input);
    requireWithinVisits(input);
}

MonthFacts factsOf(const MonthInput& input) {
    MonthFacts facts(input.month, MonthFacts::Source::Imported);
    facts.workDays = input.workDays;
    facts.hoursPerDay = input.hoursPerDay;
    facts.labourOutput = input.labourOutput;
    facts.partsOutput = input.partsOutput;
    facts.totalOutput = input.totalOutput;
    facts.maintenanceOutput = input.maintenanceOutput;
    facts.generalOutput = input.generalOutput;
    facts.accidentOutput = input.accidentOutput;
    facts.soldHours = input.soldHours;
    facts.workedHours = input.workedHours;
    facts.availableHours = input.availableHours();
    facts.bayHours = input.bayHours();
    facts.visits = input.visits;
    facts.maintenanceJobs = input.maintenanceJobs;
    facts.generalJobs = input.generalJobs;
    facts.accidentJobs = input.accidentJobs;
    facts.comebackVehicles = input.comebackVehicles;
    facts.onTimeReportedPpm = input.onTimePpm;
    facts.bays = input.bays();
    facts.mechanicalBays = input.mechanicalBays;
    facts.bodyBays = input.bodyBays;
    facts.paintBooths = input.paintBooths;
    facts.staff = input.staff;
    facts.frontStaff = input.frontStaff;
    facts.technicians = input.technicians();
    facts.mechanicalTechnicians = input.mechanicalTechnicians;
    facts.bodyTechnicians = input.bodyTechnicians;
    facts.directPay = input.directPay;
    facts.labourRate = input.labourRate;
    return facts;
}

} // namespace baydesk
