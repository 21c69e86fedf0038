// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/amount.h"
#include "domain/kpi/facts.h"
#include "domain/kpi/fraction.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

/// What a KPI says about one month.
struct KpiResult {
    enum class Status {
        Ok,          ///< computed from facts
        Reported,    ///< as somebody reported it; the counts behind it are unknown
        Insufficient ///< a fact is missing; why says which
    };
    Status status = Status::Insufficient;
    /// Natural units; meaningless when insufficient.
    Fraction value;
    /// The two sides, where the status is Ok.
    std::optional<Amount> numerator;
    std::optional<Amount> denominator;
    /// For an insufficient figure what is missing, for a reported one what is not known, as a sentence.
    QString why;
    /// The names of the facts that are missing, for where there is no room for a sentence; may be empty.
    QStringList missing;
    /// One of its facts is taken from the shop's lists and settings of today; Kpi::todaysShopText() says so.
    bool countsTodaysShop = false;

    bool hasValue() const { return status != Status::Insufficient; }
    static KpiResult quotient(const Amount& numerator, const Amount& denominator);
    static KpiResult total(const Amount& amount) { return quotient(amount, Amount::one()); }
    static KpiResult reported(Fraction value, QString why);
    static KpiResult insufficient(QString why);
};

/// The commonest ways to compute a figure: one fact of the month, and one divided by another.
template <auto fact>
KpiResult totalOf(const MonthFacts& facts) {
    return KpiResult::total(Amount::of(facts, fact));
}
template <auto above, auto below>
KpiResult quotientOf(const MonthFacts& facts) {
    return KpiResult::quotient(Amount::of(facts, above), Amount::of(facts, below));
}

enum class Direction { HigherIsBetter, LowerIsBetter, BandIsBest, Neutral };

/// How a value is written for people; the value itself is always in natural units.
enum class Presentation { Percent, Plain, Yuan, Hours };

/// Which orders stand behind a figure, for the list on its explanation.
enum class Evidence {
    None,
    Visits,
    MaintenanceVisits,
    GeneralVisits,
    AccidentVisits,
    Output,
    LabourOutput,
    PartsOutput,
    MaintenanceParts,
    MechanicalParts,
    BodyParts,
    MaintenanceOutput,
    GeneralOutput,
    AccidentOutput,
    GrossProfit,
    SoldHours,
    WorkedHours,
    Comebacks,
    CohortComebacks,
    OnTime,
    SimpleFaults,
    ComplexFaults,
    BookedVisits,
    SurveyScores,
    SurveyAnswers
};

/// One figure of the catalogue, defined here and nowhere else: dashboard, console, reference and tests read
/// it.
struct Kpi {
    const char* id;
    const char* title;
    /// For programs: "ratio", "CNY", "vehicles/technician/day".
    const char* unit;
    Presentation presentation;
    int decimals;
    Direction direction;
    const char* formula;
    const char* basis;
    /// Where an imported month counts otherwise; null if not.
    const char* importedBasis = nullptr;
    const char* leavesOut;
    Evidence evidence = Evidence::None;
    using Compute = KpiResult (*)(const MonthFacts&);
    Compute compute;

    /// In the program's language.
    QString titleText() const;
    QString formulaText() const;
    /// By which scope and day it counts.
    QString basisText(MonthFacts::Source source) const;
    /// What it does not count, and why.
    QString leavesOutText() const;
    /// What is said of a figure that counts today's lists and settings, whatever its month; source text.
    static const char* const todaysShop;
    static QString todaysShopText();
};

/// All KPIs in the order of the catalogue.
const std::vector<Kpi>& kpiCatalogue();
/// The KPI with this id, null if there is none.
const Kpi* findKpi(const QString& id);

/// The groups the catalogue is made of.
std::vector<Kpi> throughputKpis();
std::vector<Kpi> revenueKpis();
std::vector<Kpi> labourKpis();
std::vector<Kpi> bayKpis();
std::vector<Kpi> qualityKpis();
std::vector<Kpi> appointmentKpis();
std::vector<Kpi> recommendationKpis();
std::vector<Kpi> satisfactionKpis();
std::vector<Kpi> furtherKpis();

} // namespace baydesk
