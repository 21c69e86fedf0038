// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/facts.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {
namespace {

template <class T>
struct NamedFact {
    std::optional<T> MonthFacts::*member;
    const char* name;
    bool isOfToday = false;
};

constexpr NamedFact<Money> moneyNames[] = {
    {&MonthFacts::labourOutput, QT_TRANSLATE_NOOP("baydesk::KpiFact", "labour output")},
    {&MonthFacts::partsOutput, QT_TRANSLATE_NOOP("baydesk::KpiFact", "parts output")},
    {&MonthFacts::totalOutput, QT_TRANSLATE_NOOP("baydesk::KpiFact", "total output")},
    {&MonthFacts::totalOutputNet, QT_TRANSLATE_NOOP("baydesk::KpiFact", "total output without tax")},
    {&MonthFacts::partsCost, QT_TRANSLATE_NOOP("baydesk::KpiFact", "cost of the parts sold")},
    {&MonthFacts::maintenanceOutput, QT_TRANSLATE_NOOP("baydesk::KpiFact", "maintenance output")},
    {&MonthFacts::generalOutput, QT_TRANSLATE_NOOP("baydesk::KpiFact", "general repair output")},
    {&MonthFacts::accidentOutput, QT_TRANSLATE_NOOP("baydesk::KpiFact", "body and paint output")},
    {&MonthFacts::maintenanceParts,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "parts output by class: maintenance")},
    {&MonthFacts::mechanicalParts,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "parts output by class: mechanical")},
    {&MonthFacts::bodyParts, QT_TRANSLATE_NOOP("baydesk::KpiFact", "parts output by class: body")},
    {&MonthFacts::directPay, QT_TRANSLATE_NOOP("baydesk::KpiFact", "pay of the direct staff"), true},
    {&MonthFacts::labourRate, QT_TRANSLATE_NOOP("baydesk::KpiFact", "charged labour rate"), true},
};

constexpr NamedFact<Hours> hoursNames[] = {
    {&MonthFacts::hoursPerDay, QT_TRANSLATE_NOOP("baydesk::KpiFact", "hours a day"), true},
    {&MonthFacts::soldHours, QT_TRANSLATE_NOOP("baydesk::KpiFact", "sold hours")},
    {&MonthFacts::workedHours, QT_TRANSLATE_NOOP("baydesk::KpiFact", "worked hours")},
    {&MonthFacts::availableHours,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "available hours of the technicians")},
    {&MonthFacts::bayHours, QT_TRANSLATE_NOOP("baydesk::KpiFact", "available hours of the bays"), true},
    {&MonthFacts::equipmentUsedHours, QT_TRANSLATE_NOOP("baydesk::KpiFact", "hours in an equipment use log")},
    {&MonthFacts::equipmentAvailableHours,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "available hours of registered equipment")},
};

constexpr NamedFact<std::int64_t> countNames[] = {
    {&MonthFacts::workDays, QT_TRANSLATE_NOOP("baydesk::KpiFact", "work days")},
    {&MonthFacts::visits, QT_TRANSLATE_NOOP("baydesk::KpiFact", "visits")},
    {&MonthFacts::settledVehicles, QT_TRANSLATE_NOOP("baydesk::KpiFact", "settled vehicles")},
    {&MonthFacts::maintenanceJobs, QT_TRANSLATE_NOOP("baydesk::KpiFact", "visits with maintenance")},
    {&MonthFacts::generalJobs, QT_TRANSLATE_NOOP("baydesk::KpiFact", "visits with general repair")},
    {&MonthFacts::accidentJobs, QT_TRANSLATE_NOOP("baydesk::KpiFact", "visits with body and paint work")},
    {&MonthFacts::bookedVisits, QT_TRANSLATE_NOOP("baydesk::KpiFact", "visits with an appointment")},
    {&MonthFacts::appointmentsDue, QT_TRANSLATE_NOOP("baydesk::KpiFact", "appointments due")},
    {&MonthFacts::appointmentsKept, QT_TRANSLATE_NOOP("baydesk::KpiFact", "appointments kept")},
    {&MonthFacts::comebackVehicles, QT_TRANSLATE_NOOP("baydesk::KpiFact", "comebacks")},
    {&MonthFacts::deliveries, QT_TRANSLATE_NOOP("baydesk::KpiFact", "orders delivered")},
    {&MonthFacts::deliveriesCameBack,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "orders delivered that came back")},
    {&MonthFacts::promisedDeliveries,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "deliveries with a promised time")},
    {&MonthFacts::onTimeDeliveries, QT_TRANSLATE_NOOP("baydesk::KpiFact", "deliveries on time")},
    {&MonthFacts::simpleFaults, QT_TRANSLATE_NOOP("baydesk::KpiFact", "orders with a simple fault")},
    {&MonthFacts::simpleWithinLimit,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "simple faults ready within 24 hours")},
    {&MonthFacts::complexFaults, QT_TRANSLATE_NOOP("baydesk::KpiFact", "orders with a complex fault")},
    {&MonthFacts::complexWithinLimit,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "complex faults ready within 72 hours")},
    {&MonthFacts::campaignVehicles,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "vehicles of the shop that a campaign names")},
    {&MonthFacts::campaignVehiclesDone,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "vehicles on which their campaign was done")},
    {&MonthFacts::recommended, QT_TRANSLATE_NOOP("baydesk::KpiFact", "recommendations")},
    {&MonthFacts::recommendedAccepted, QT_TRANSLATE_NOOP("baydesk::KpiFact", "recommendations accepted")},
    {&MonthFacts::recommendedDeclined, QT_TRANSLATE_NOOP("baydesk::KpiFact", "recommendations declined")},
    {&MonthFacts::everDeclined, QT_TRANSLATE_NOOP("baydesk::KpiFact", "recommendations once declined")},
    {&MonthFacts::declinedSoldLater,
     QT_TRANSLATE_NOOP("baydesk::KpiFact", "declined recommendations sold later")},
    {&MonthFacts::surveysPlanned, QT_TRANSLATE_NOOP("baydesk::KpiFact", "follow-up calls planned")},
    {&MonthFacts::surveysAnswered, QT_TRANSLATE_NOOP("baydesk::KpiFact", "answers of customers")},
    {&MonthFacts::surveyPoints, QT_TRANSLATE_NOOP("baydesk::KpiFact", "points of all answers")},
    {&MonthFacts::bays, QT_TRANSLATE_NOOP("baydesk::KpiFact", "bays"), true},
    {&MonthFacts::mechanicalBays, QT_TRANSLATE_NOOP("baydesk::KpiFact", "mechanical bays"), true},
    {&MonthFacts::bodyBays, QT_TRANSLATE_NOOP("baydesk::KpiFact", "body bays"), true},
    {&MonthFacts::paintBooths, QT_TRANSLATE_NOOP("baydesk::KpiFact", "paint booths"), true},
    {&MonthFacts::staff, QT_TRANSLATE_NOOP("baydesk::KpiFact", "staff"), true},
    {&MonthFacts::frontStaff, QT_TRANSLATE_NOOP("baydesk::KpiFact", "front desk staff"), true},
    {&MonthFacts::technicians, QT_TRANSLATE_NOOP("baydesk::KpiFact", "technicians"), true},
    {&MonthFacts::mechanicalTechnicians, QT_TRANSLATE_NOOP("baydesk::KpiFact", "mechanical technicians"),
     true},
    {&MonthFacts::bodyTechnicians, QT_TRANSLATE_NOOP("baydesk::KpiFact", "body and paint technicians"), true},
};

template <class T, std::size_t N>
const NamedFact<T>& entryIn(const NamedFact<T> (&names)[N], std::optional<T> MonthFacts::*fact) {
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [fact](const NamedFact<T>& entry) { return entry.member == fact; });
    if (found == std::end(names)) {
        throw std::logic_error("a fact without a name");
    }
    return *found;
}

QString translated(const char* name) {
    return QCoreApplication::translate("baydesk::KpiFact", name);
}

} // namespace

QString factName(std::optional<Money> MonthFacts::*fact) {
    return translated(entryIn(moneyNames, fact).name);
}
QString factName(std::optional<Hours> MonthFacts::*fact) {
    return translated(entryIn(hoursNames, fact).name);
}
QString factName(std::optional<std::int64_t> MonthFacts::*fact) {
    return translated(entryIn(countNames, fact).name);
}

bool isOfToday(std::optional<Money> MonthFacts::*fact) {
    return entryIn(moneyNames, fact).isOfToday;
}
bool isOfToday(std::optional<Hours> MonthFacts::*fact) {
    return entryIn(hoursNames, fact).isOfToday;
}
bool isOfToday(std::optional<std::int64_t> MonthFacts::*fact) {
    return entryIn(countNames, fact).isOfToday;
}

} // namespace baydesk
