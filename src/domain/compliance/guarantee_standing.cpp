// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/three_guarantees.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ThreeGuarantees)
};

constexpr int firstDays = 7;
constexpr int earlyDays = 60;
constexpr std::int64_t earlyKm = 3'000;
constexpr int replacedTwice = 2;
constexpr int safetyRepairs = 2;

/// A problem is its first job; what came back is counted there.
struct Problem {
    int repairs = 0;
    QString complaint;
};

struct Counters {
    std::map<JobId, Problem> problems;
    std::map<ListedSystem, int> assemblies;
    std::map<std::pair<ListedSystem, QString>, int> mainParts;
    int safetyFaults = 0;
    std::int64_t days = 0;
    std::int64_t daysRunning = 0;
    std::optional<Timestamp> loanerFrom;
    bool replacedInFirstDays = false;
    bool mainPartEarly = false;
    bool safetyEarly = false;
};

/// Repairs are counted as stays: two jobs of one stay on one problem are one repair of it.
class Standing {
  public:
    Standing(const VehiclePapers& papers, Timestamp now) : papers_(papers), now_(now) {}

    void count(const WarrantyRepair& repair) {
        Hours notCounted;
        std::set<JobId> problems;
        bool hasSafetyFault = false;
        for (const WarrantyJob& job : repair.jobs) {
            notCounted += job.work.notCounted;
            hasSafetyFault = hasSafetyFault || job.work.isSafetyFault;
            if (problems.insert(job.work.problem.value_or(job.job)).second) {
                countProblem(job);
            }
            countReplaced(repair, job.work);
        }
        if (hasSafetyFault) {
            ++counters_.safetyFaults;
            counters_.safetyEarly = counters_.safetyEarly || isEarly(repair);
        }
        if (!repair.agreedAt) {
            return;
        }
        const Hours length = repair.completedAt.value_or(now_).since(*repair.agreedAt);
        counters_.days += repairDays(length - notCounted);
        if (!repair.completedAt) {
            counters_.daysRunning = std::max(counters_.daysRunning, repairDays(length));
            const Timestamp due = repair.agreedAt->plus(Hours::fromSeconds(mostDaysOfOneRepair * 24 * 3600));
            counters_.loanerFrom = std::min(counters_.loanerFrom.value_or(due), due);
        }
    }
    const Counters& counters() const { return counters_; }

  private:
    qint64 ageAt(const WarrantyRepair& repair) const { return papers_.soldOn->daysTo(repair.openedOn); }
    bool isEarly(const WarrantyRepair& repair) const {
        return ageAt(repair) <= earlyDays && repair.mileageKm <= earlyKm;
    }
    void countProblem(const WarrantyJob& job) {
        Problem& problem = counters_.problems[job.work.problem.value_or(job.job)];
        ++problem.repairs;
        if (problem.complaint.isEmpty()) {
            problem.complaint = job.complaint;
        }
    }
    void countReplaced(const WarrantyRepair& repair, const WarrantyWork& work) {
        if (work.replaced == Replaced::Nothing) {
            return;
        }
        if (work.replaced == Replaced::Assembly) {
            ++counters_.assemblies[*work.system];
        } else {
            ++counters_.mainParts[{*work.system, work.mainPart.toCaseFolded()}];
        }
        if (hasCountedAssembly(*work.system)) {
            counters_.replacedInFirstDays = counters_.replacedInFirstDays || ageAt(repair) <= firstDays;
            counters_.mainPartEarly =
                counters_.mainPartEarly || (isEarly(repair) && work.replaced == Replaced::MainPart);
        }
    }

    const VehiclePapers& papers_;
    Timestamp now_;
    Counters counters_;
};

template <class Map>
int most(const Map& counts) {
    int highest = 0;
    for (const auto& [what, count] : counts) {
        highest = std::max(highest, count);
    }
    return highest;
}

using Level = GuaranteeNotice::Level;

void noteDays(GuaranteeStanding& standing) {
    auto& notices = standing.notices;
    if (const auto dueFrom = loanerFromDay(standing.daysRunning)) {
        notices.push_back(
            {Level::Due, Tr::tr("This repair is in its day %1: another car or travel money is due "
                                "from day %2.")
                             .arg(standing.daysRunning)
                             .arg(*dueFrom)});
    } else if (standing.daysRunning == mostDaysOfOneRepair) {
        notices.push_back(
            {Level::Alarm, Tr::tr("Day 5 of this repair: from tomorrow another car or travel money "
                                  "is due.")});
    }
    if (standing.days > mostRepairDays) {
        notices.push_back({Level::Due, Tr::tr("%1 repair days in all, more than 30: the customer may ask for "
                                              "exchange or return.")
                                           .arg(standing.days)});
    } else if (standing.days >= repairDaysWarning) {
        notices.push_back(
            {Level::Alarm,
             Tr::tr("%1 repair days in all: above 30 the customer may ask for exchange or return.")
                 .arg(standing.days)});
    }
}

void noteRepeats(GuaranteeStanding& standing) {
    auto& notices = standing.notices;
    if (standing.mostOfOneProblem > mostRepairsOfProblem) {
        notices.push_back(
            {Level::Due, Tr::tr("\"%1\" was repaired %2 times, more than 4: the customer may ask for "
                                "exchange or return.")
                             .arg(standing.problem)
                             .arg(standing.mostOfOneProblem)});
    } else if (standing.mostOfOneProblem == mostRepairsOfProblem) {
        notices.push_back(
            {Level::Alarm,
             Tr::tr("Repair 4 of \"%1\": with a fifth the customer may ask for exchange or return.")
                 .arg(standing.problem)});
    }
    const auto twice = [&notices](int count, int limit, const QString& due, const QString& alarm) {
        if (count >= limit) {
            notices.push_back({Level::Due, due});
        } else if (count == limit - 1) {
            notices.push_back({Level::Alarm, alarm});
        }
    };
    twice(
        standing.safetyFaults, safetyRepairs,
        Tr::tr("Safety faults were repaired %1 times: not cured, or with a new one, the customer may ask for "
               "exchange or return.")
            .arg(standing.safetyFaults),
        Tr::tr("A safety fault was repaired once: a second repair that does not cure it gives the right to "
               "exchange or return."));
    twice(standing.assemblies, replacedTwice,
          Tr::tr("An assembly was replaced %1 times: if it still fails, the customer may ask for exchange or "
                 "return.")
              .arg(standing.assemblies),
          Tr::tr("An assembly was replaced once: a second time gives the right to exchange or return."));
    twice(
        standing.mainParts, replacedTwice,
        Tr::tr(
            "The same main part was replaced %1 times: if it still fails, the customer may ask for exchange "
            "or return.")
            .arg(standing.mainParts),
        Tr::tr("A main part was replaced once: the same one a second time gives the right to exchange or "
               "return."));
}

void noteEarly(GuaranteeStanding& standing, const Counters& counters) {
    auto& notices = standing.notices;
    if (counters.replacedInFirstDays) {
        notices.push_back(
            {Level::Due, Tr::tr("An assembly or its main part failed within 7 days of the sale: the "
                                "customer may ask for exchange or return.")});
    } else if (counters.safetyEarly) {
        notices.push_back(
            {Level::Due, Tr::tr("A safety fault within 60 days or 3,000 km: failing steering or "
                                "brakes, a cracked body, leaking fuel or a burning battery give the "
                                "right to exchange or return.")});
    } else if (counters.mainPartEarly) {
        notices.push_back(
            {Level::Due, Tr::tr("A main part failed within 60 days or 3,000 km: the customer may ask "
                                "for a new assembly.")});
    }
}

/// By article 24; an exchange or return in the first days costs the buyer nothing.
bool mayGoBackForMoney(const GuaranteeStanding& standing) {
    return entitlesToExchange(standing.days, standing.mostOfOneProblem) ||
           standing.safetyFaults >= safetyRepairs || standing.assemblies >= replacedTwice ||
           standing.mainParts >= replacedTwice;
}

} // namespace

GuaranteeStanding guaranteeStanding(const VehiclePapers& papers, const std::vector<WarrantyRepair>& repairs,
                                    std::optional<std::int64_t> mileageKm, Timestamp now, QDate today) {
    GuaranteeStanding standing;
    standing.isUnknown = !papers.soldOn;
    standing.applies = papers.soldOn && papers.isHousehold;
    if (!standing.applies) {
        return standing;
    }
    standing.until = papers.soldOn->addYears(guaranteeYears);
    standing.repairedUntil = papers.soldOn->addYears(repairWarrantyYears);
    const auto isUpTo = [&](std::int64_t limitKm) { return !mileageKm || *mileageKm <= limitKm; };
    standing.isWithin = today <= standing.until && isUpTo(guaranteeKm);
    standing.isRepairedFree = today <= standing.repairedUntil && isUpTo(repairWarrantyKm);
    Standing counted(papers, now);
    for (const WarrantyRepair& repair : repairs) {
        if (repair.openedOn <= standing.until && repair.mileageKm <= guaranteeKm) {
            counted.count(repair);
        }
    }
    const Counters& counters = counted.counters();
    standing.days = counters.days;
    standing.daysRunning = counters.daysRunning;
    standing.loanerFrom = counters.loanerFrom;
    for (const auto& [job, problem] : counters.problems) {
        if (problem.repairs > standing.mostOfOneProblem) {
            standing.mostOfOneProblem = problem.repairs;
            standing.problem = problem.complaint;
        }
    }
    standing.safetyFaults = counters.safetyFaults;
    standing.assemblies = most(counters.assemblies);
    standing.mainParts = most(counters.mainParts);
    noteDays(standing);
    noteRepeats(standing);
    noteEarly(standing, counters);
    if (!standing.isWithin && standing.daysRunning == 0) {
        standing.notices.clear(); // the period is over, and with it the right
    }
    if (!standing.notices.empty() && papers.price && mileageKm && mayGoBackForMoney(standing)) {
        standing.useCompensation = useCompensation(*papers.price, *mileageKm, highestUseRate);
    }
    return standing;
}

} // namespace baydesk
