// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/month.h"
#include "domain/values/hours.h"
#include "domain/values/id.h"
#include "domain/values/money.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace baydesk {

/// What one technician did in a month.
struct TechnicianMonth {
    TechnicianId technician;
    QString name;
    Hours sold;
    Hours worked;
    /// Missing where no attendance is recorded.
    std::optional<Hours> available;
};

/// What one service advisor did in a month.
struct AdvisorMonth {
    StaffId advisor;
    QString name;
    std::int64_t visits = 0;
    Money output;
};

/// Everything a month's KPIs need. What is not known is std::nullopt, never 0. Outputs are invoiced prices
/// with tax unless the name says net (catalogue A0.3).
struct MonthFacts {
    enum class Source {
        OwnOrders, ///< added up from this program's orders
        Imported   ///< figures as somebody entered them; nothing here can be traced to an order
    };
    explicit MonthFacts(Month ofMonth, Source from) : month(ofMonth), source(from) {}
    bool isImported() const { return source == Source::Imported; }

    Month month;
    Source source;

    std::optional<std::int64_t> workDays;
    std::optional<Hours> hoursPerDay;

    std::optional<Money> labourOutput;
    std::optional<Money> partsOutput;
    /// Labour and parts: the total of T19.
    std::optional<Money> totalOutput;
    /// The same total without tax, and what its parts cost without tax (M01).
    std::optional<Money> totalOutputNet;
    std::optional<Money> partsCost;
    std::optional<Money> maintenanceOutput;
    std::optional<Money> generalOutput;
    std::optional<Money> accidentOutput;
    std::optional<Money> maintenanceParts;
    std::optional<Money> mechanicalParts;
    std::optional<Money> bodyParts;

    std::optional<Hours> soldHours;
    std::optional<Hours> workedHours;
    std::optional<Hours> availableHours;
    /// Bays times work days times hours a day.
    std::optional<Hours> bayHours;
    /// From an equipment use log only (catalogue B4).
    std::optional<Hours> equipmentUsedHours;
    std::optional<Hours> equipmentAvailableHours;

    std::optional<std::int64_t> visits;
    std::optional<std::int64_t> settledVehicles;
    std::optional<std::int64_t> maintenanceJobs;
    std::optional<std::int64_t> generalJobs;
    std::optional<std::int64_t> accidentJobs;
    /// Visits of the month that came to an appointment; unknown before the first one in the book.
    std::optional<std::int64_t> bookedVisits;
    /// Appointments of the month that were to be kept by now, and those of them that were.
    std::optional<std::int64_t> appointmentsDue;
    std::optional<std::int64_t> appointmentsKept;
    /// Visits of the month that are comebacks.
    std::optional<std::int64_t> comebackVehicles;
    /// Orders delivered in the month, and those of them that have come back since.
    std::optional<std::int64_t> deliveries;
    std::optional<std::int64_t> deliveriesCameBack;
    std::optional<std::int64_t> promisedDeliveries;
    std::optional<std::int64_t> onTimeDeliveries;
    /// Orders delivered in the month by the class of their fault, and those of them that were ready within
    /// its limit (Q05).
    std::optional<std::int64_t> simpleFaults;
    std::optional<std::int64_t> simpleWithinLimit;
    std::optional<std::int64_t> complexFaults;
    std::optional<std::int64_t> complexWithinLimit;
    /// Vehicles of this shop that a campaign begun by the end of the month names, once for each, and those of
    /// them on which it was done by then (Q18).
    std::optional<std::int64_t> campaignVehicles;
    std::optional<std::int64_t> campaignVehiclesDone;
    /// A share somebody reported without the counts behind it, in millionths.
    std::optional<std::int64_t> onTimeReportedPpm;

    /// Recommendations raised in the month, and those of them the customer has accepted or declined since.
    std::optional<std::int64_t> recommended;
    std::optional<std::int64_t> recommendedAccepted;
    std::optional<std::int64_t> recommendedDeclined;
    /// Of those that were ever declined, and of these the ones sold later.
    std::optional<std::int64_t> everDeclined;
    std::optional<std::int64_t> declinedSoldLater;

    /// Follow-up calls planned for the month up to today, the customers who answered, and the points of their
    /// scores together (S04, S05).
    std::optional<std::int64_t> surveysPlanned;
    std::optional<std::int64_t> surveysAnswered;
    std::optional<std::int64_t> surveyPoints;

    std::optional<std::int64_t> bays;
    std::optional<std::int64_t> mechanicalBays;
    std::optional<std::int64_t> bodyBays;
    std::optional<std::int64_t> paintBooths;
    std::optional<std::int64_t> staff;
    std::optional<std::int64_t> frontStaff;
    std::optional<std::int64_t> technicians;
    std::optional<std::int64_t> mechanicalTechnicians;
    std::optional<std::int64_t> bodyTechnicians;

    std::optional<Money> directPay;
    std::optional<Money> labourRate;

    std::vector<TechnicianMonth> technicianRows;
    std::vector<AdvisorMonth> advisorRows;
};

/// What a fact is called where it is missing or divides by zero, in the program's language.
QString factName(std::optional<Money> MonthFacts::*fact);
QString factName(std::optional<Hours> MonthFacts::*fact);
QString factName(std::optional<std::int64_t> MonthFacts::*fact);

/// Whether a month of own orders takes the fact from the shop's lists and settings as they stand today, in a
/// past month too: nobody keeps what they were then.
bool isOfToday(std::optional<Money> MonthFacts::*fact);
bool isOfToday(std::optional<Hours> MonthFacts::*fact);
bool isOfToday(std::optional<std::int64_t> MonthFacts::*fact);

} // namespace baydesk
