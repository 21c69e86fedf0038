// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/amount.h"
#include "domain/kpi/reconciliation.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

// Where a figure begins to look unusual. The upper end of the trade's guide for sold against worked hours;
// the days a year has on average per month; the rest are our own judgement (catalogue B3).
constexpr std::int64_t productionEfficiencyPercent = 135;
constexpr std::int64_t workDaysWithoutAbsence = 23;
constexpr std::int64_t visitsPerMaintenanceVisit = 4;

struct PlausibilityText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Plausibility)
};

QString percent(std::int64_t part, std::int64_t whole) {
    return roundedForPeople(Fraction(Int128(part) * 100, whole), 1) + QLatin1Char('%');
}

void add(std::vector<Remark>& remarks, const char* id, const QString& sentence) {
    remarks.push_back({id, Remark::Kind::Doubtful, sentence});
}

void judgeHours(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (facts.soldHours && facts.workedHours && *facts.workedHours > Hours()) {
        const std::int64_t sold = facts.soldHours->seconds();
        const std::int64_t worked = facts.workedHours->seconds();
        if (Int128(sold) * 100 > Int128(worked) * productionEfficiencyPercent) {
            add(remarks, "production_efficiency",
                PlausibilityText::tr(
                    "Production efficiency %1 is above %2%: jobs clocked incompletely, or generous flat-rate "
                    "times.")
                    .arg(percent(sold, worked))
                    .arg(productionEfficiencyPercent));
        }
    }
    if (facts.workedHours && facts.availableHours && *facts.workedHours > *facts.availableHours) {
        add(remarks, "worked_above_available",
            PlausibilityText::tr(
                "More hours were worked (%1) than were available (%2): attendance is incomplete.")
                .arg(facts.workedHours->toString(), facts.availableHours->toString()));
    }
    if (facts.isImported() && facts.workDays && *facts.workDays > workDaysWithoutAbsence) {
        add(remarks, "available_hours",
            PlausibilityText::tr(
                "%1 work days with every technician present every day: available hours are overstated, so "
                "labour "
                "efficiency and utilisation look too low.")
                .arg(*facts.workDays));
    }
}

void judgeTickets(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (!facts.accidentOutput || !facts.generalOutput || facts.accidentJobs.value_or(0) <= 0 ||
        facts.generalJobs.value_or(0) <= 0) {
        return;
    }
    const Fraction accident(facts.accidentOutput->fen(), Int128(*facts.accidentJobs) * 100);
    const Fraction general(facts.generalOutput->fen(), Int128(*facts.generalJobs) * 100);
    if (accident < general) {
        add(remarks, "accident_ticket",
            PlausibilityText::tr("A body and paint job brings less (%1) than a general repair (%2).")
                .arg(roundedForPeople(accident, 0), roundedForPeople(general, 0)));
    }
}

void judgeMix(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (facts.maintenanceJobs && facts.visits.value_or(0) > 0 &&
        *facts.maintenanceJobs * visitsPerMaintenanceVisit < *facts.visits) {
        add(remarks, "maintenance_share",
            PlausibilityText::tr("Only %1 of %2 visits had maintenance.")
                .arg(*facts.maintenanceJobs)
                .arg(*facts.visits));
    }
    if (facts.accidentJobs && facts.paintBooths && facts.workDays && facts.hoursPerDay &&
        *facts.paintBooths > 0 && *facts.workDays > 0) {
        const Fraction perBoothAndDay(*facts.accidentJobs, Int128(*facts.paintBooths) * *facts.workDays);
        if (perBoothAndDay > Fraction(facts.hoursPerDay->seconds(), 3600)) {
            add(remarks, "booth_load",
                PlausibilityText::tr(
                    "%1 body and paint jobs per booth and day: more than one an hour. Most of them did not "
                    "need the "
                    "booth, or the count is of panels.")
                    .arg(roundedForPeople(perBoothAndDay, 2)));
        }
    }
}

} // namespace

std::vector<Remark> plausibility(const MonthFacts& facts) {
    std::vector<Remark> remarks;
    judgeHours(facts, remarks);
    judgeTickets(facts, remarks);
    judgeMix(facts, remarks);
    return remarks;
}

} // namespace baydesk
