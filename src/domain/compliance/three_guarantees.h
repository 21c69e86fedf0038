// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/compliance/vehicle_papers.h"
#include "domain/values/hours.h"
#include "domain/values/id.h"
#include "domain/values/quantity.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace baydesk {

// The three guarantees for household cars and pickups: repair, exchange, return (order 43 of the market
// regulator, in force since 2022-01-01; catalogue D8).

inline constexpr int guaranteeYears = 2;
inline constexpr std::int64_t guaranteeKm = 50'000;
inline constexpr int repairWarrantyYears = 3;
inline constexpr std::int64_t repairWarrantyKm = 60'000;
/// More repair days in all than these entitle to exchange or return, and so do more repairs of one problem.
inline constexpr std::int64_t mostRepairDays = 30;
inline constexpr int mostRepairsOfProblem = 4;
/// A repair that lasts longer entitles to another car or to travel money.
inline constexpr std::int64_t mostDaysOfOneRepair = 5;
/// When the shop is warned of the repair days in all.
inline constexpr std::int64_t repairDaysWarning = 25;

/// The ten systems whose main parts are counted; the assembly itself only of the first four.
enum class ListedSystem {
    Engine,
    Gearbox,
    TractionBattery,
    DriveMotor,
    Steering,
    Braking,
    Suspension,
    Driveline,
    EmissionControl,
    Body
};
template <>
struct Codes<ListedSystem> {
    static constexpr std::array words{"engine",           "gearbox", "traction_battery", "drive_motor",
                                      "steering",         "braking", "suspension",       "driveline",
                                      "emission_control", "body"};
};
QString label(ListedSystem system);
constexpr bool hasCountedAssembly(ListedSystem system) {
    return system <= ListedSystem::DriveMotor;
}

enum class Replaced { Nothing, MainPart, Assembly };
template <>
struct Codes<Replaced> {
    static constexpr std::array words{"nothing", "main_part", "assembly"};
};

/// What a warranty job counts for.
struct WarrantyWork {
    /// The first job of the same problem; empty if the problem is new.
    std::optional<JobId> problem = {};
    bool isSafetyFault = false;
    Replaced replaced = Replaced::Nothing;
    /// Given unless nothing was replaced.
    std::optional<ListedSystem> system = {};
    /// Which main part, as the shop calls it.
    QString mainPart = {};
    /// Transport of VIN-coded parts and of the traction battery, and the way to roadside help.
    Hours notCounted = {};
    bool operator==(const WarrantyWork&) const = default;
};
inline constexpr int longestMainPart = 60;

/// What was replaced as the history keeps it: "nothing", "assembly engine", "main_part steering:转向机"; and
/// in words.
QString replacedCode(const WarrantyWork& work);
QString replacedFromCode(const QString& code);

/// The work in its stored form. Refuses, naming the field: a system without a counted assembly, a main part
/// without a name, more than 1,000 hours not counted.
WarrantyWork checkedWarrantyWork(const WarrantyWork& work);

/// A job of a car that the maker's warranty pays.
struct WarrantyJob {
    JobId job;
    QString complaint;
    WarrantyWork work;
};

/// One stay for warranty repairs.
struct WarrantyRepair {
    OrderId order;
    QString number;
    QDate openedOn;
    std::int64_t mileageKm;
    /// When the customer agreed to the first of its jobs; empty before.
    std::optional<Timestamp> agreedAt;
    /// When its work was done; empty while it goes on.
    std::optional<Timestamp> completedAt;
    std::vector<WarrantyJob> jobs;
};

/// Started 24 hours from the agreement to the completion: 24.5 h are 2 days; nothing is 0 (order 43, article
/// 40).
std::int64_t repairDays(Hours length);
/// From which day of a repair a car or travel money is due; empty if it was short enough (article 21).
std::optional<std::int64_t> loanerFromDay(std::int64_t days);
/// What the buyer pays for the use before an exchange or return: price × km ÷ 1000 × rate (article 27).
Money useCompensation(Money price, std::int64_t km, Percent rate);
/// The most the rate may be: 0.5 %.
inline constexpr Percent highestUseRate = Percent::fromBasisPoints(50);
/// Article 24: more than 30 repair days in all, or more than 4 repairs of one problem.
bool entitlesToExchange(std::int64_t allDays, int repairsOfProblem);

/// Something the law makes of the counters; an alarm is one step before it.
struct GuaranteeNotice {
    enum class Level { Alarm, Due };
    Level level;
    QString sentence;
    bool operator==(const GuaranteeNotice&) const = default;
};

/// Where a car stands. Counts are of repairs that came in within the three-guarantee period.
struct GuaranteeStanding {
    /// Sold to a household, on a known day.
    bool applies = false;
    /// Whether the papers that would tell are missing.
    bool isUnknown = true;
    QDate until;         ///< last day of the three-guarantee period
    QDate repairedUntil; ///< last day of the free repair
    /// On the day and at the mileage asked for.
    bool isWithin = false;
    bool isRepairedFree = false;

    std::int64_t days = 0;        ///< in all, without what is not counted
    std::int64_t daysRunning = 0; ///< of the repair that goes on, with everything
    /// When the day of it begins from which a car or travel money is due; empty while none goes on.
    std::optional<Timestamp> loanerFrom;
    int mostOfOneProblem = 0;
    QString problem; ///< the one that was repaired most often
    int safetyFaults = 0;
    int assemblies = 0; ///< of the system whose assembly was replaced most often
    int mainParts = 0;  ///< of the main part replaced most often
    std::vector<GuaranteeNotice> notices;
    /// The highest there is by law, once there is a right to exchange or return and the price is known.
    std::optional<Money> useCompensation;
};

/// Counts what is known of a car at a moment; \p mileageKm is the latest reading. While it is unknown, the
/// day alone decides.
GuaranteeStanding guaranteeStanding(const VehiclePapers& papers, const std::vector<WarrantyRepair>& repairs,
                                    std::optional<std::int64_t> mileageKm, Timestamp now, QDate today);

} // namespace baydesk
