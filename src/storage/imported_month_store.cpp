// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imported_month_store.h"

namespace baydesk {

std::optional<ImportedMonth> ImportedMonthStore::find(Month month) {
    return session_.first(
        "SELECT m.work_days, m.workday_seconds, m.labour_output_cents, m.parts_output_cents, "
        "m.total_output_cents, "
        "m.maintenance_output_cents, m.general_output_cents, m.accident_output_cents, m.sold_seconds, "
        "m.worked_seconds, m.visits, m.maintenance_jobs, m.general_jobs, m.accident_jobs, m.comebacks, "
        "m.on_time_ppm, m.bays_mechanical, m.bays_body, m.booths, m.staff_total, m.staff_front, "
        "m.technicians_mechanical, m.technicians_body_paint, m.direct_pay_cents, m.labour_rate_cents, "
        "s.name, m.at "
        "FROM imported_months m JOIN staff s ON s.id = m.actor_id WHERE m.month = ? ORDER BY m.id DESC LIMIT "
        "1",
        {month.toString()}, [month](const Row& row) {
            MonthInput input(month);
            input.workDays = row.integer(0);
            input.hoursPerDay = row.hours(1);
            input.labourOutput = row.money(2);
            input.partsOutput = row.money(3);
            input.totalOutput = row.money(4);
            input.maintenanceOutput = row.money(5);
            input.generalOutput = row.money(6);
            input.accidentOutput = row.money(7);
            input.soldHours = row.hours(8);
            input.workedHours = row.hours(9);
            input.visits = row.integer(10);
            input.maintenanceJobs = row.integer(11);
            input.generalJobs = row.integer(12);
            input.accidentJobs = row.integer(13);
            input.comebackVehicles = row.integer(14);
            input.onTimePpm = row.integer(15);
            input.mechanicalBays = row.integer(16);
            input.bodyBays = row.integer(17);
            input.paintBooths = row.integer(18);
            input.staff = row.integer(19);
            input.frontStaff = row.integer(20);
            input.mechanicalTechnicians = row.integer(21);
            input.bodyTechnicians = row.integer(22);
            input.directPay = row.money(23);
            input.labourRate = row.money(24);
            return ImportedMonth{input, row.text(25), row.timestamp(26)};
        });
}

void ImportedMonthStore::append(const MonthInput& input, StaffId actor, Timestamp now) {
    session_.insert(
        "INSERT INTO imported_months (month, work_days, workday_seconds, labour_output_cents, "
        "parts_output_cents, "
        "total_output_cents, maintenance_output_cents, general_output_cents, accident_output_cents, "
        "sold_seconds, "
        "worked_seconds, visits, maintenance_jobs, general_jobs, accident_jobs, comebacks, on_time_ppm, "
        "bays_mechanical, bays_body, booths, staff_total, staff_front, technicians_mechanical, "
        "technicians_body_paint, direct_pay_cents, labour_rate_cents, actor_id, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {input.month.toString(),
         input.workDays,
         input.hoursPerDay,
         input.labourOutput,
         input.partsOutput,
         input.totalOutput,
         input.maintenanceOutput,
         input.generalOutput,
         input.accidentOutput,
         input.soldHours,
         input.workedHours,
         input.visits,
         input.maintenanceJobs,
         input.generalJobs,
         input.accidentJobs,
         input.comebackVehicles,
         input.onTimePpm,
         input.mechanicalBays,
         input.bodyBays,
         input.paintBooths,
         input.staff,
         input.frontStaff,
         input.mechanicalTechnicians,
         input.bodyTechnicians,
         input.directPay,
         input.labourRate,
         actor,
         now});
    session_.mark(Topic::Months);
}

} // namespace baydesk
