// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/month_input.h"

namespace baydesk::test {

/// The worked example of the catalogue (B1): one month of a dealership, as printed.
inline MonthInput exampleMonth() {
    MonthInput input(*Month::parse(QStringLiteral("2026-10")));
    input.workDays = 30;
    input.hoursPerDay = Hours::fromHundredths(800);
    input.labourOutput = Money::yuan(284'500);
    input.partsOutput = Money::yuan(497'700);
    input.totalOutput = Money::yuan(782'200);
    input.maintenanceOutput = Money::yuan(23'800);
    input.generalOutput = Money::yuan(425'700);
    input.accidentOutput = Money::yuan(402'400);
    input.soldHours = Hours::fromHundredths(284'500);
    input.workedHours = Hours::fromHundredths(200'000);
    input.visits = 706;
    input.maintenanceJobs = 88;
    input.generalJobs = 446;
    input.accidentJobs = 509;
    input.comebackVehicles = 60;
    input.onTimePpm = 810'000;
    input.mechanicalBays = 12;
    input.bodyBays = 8;
    input.paintBooths = 1;
    input.staff = 31;
    input.frontStaff = 6;
    input.mechanicalTechnicians = 6;
    input.bodyTechnicians = 7;
    input.directPay = Money::yuan(80'000);
    input.labourRate = Money::yuan(100);
    return input;
}

} // namespace baydesk::test
