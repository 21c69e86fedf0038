// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QtGlobal>

namespace baydesk {
namespace {

constexpr const char* raisedBasis = QT_TRANSLATE_NOOP(
    "baydesk::Kpi",
    "By the day on which an inspection first recommended the work, whatever became of it since: "
    "the figure of a month may still change while its recommendations are open.");
constexpr const char* importedRaised =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say what was recommended.");
constexpr const char* recommendationLeavesOut = QT_TRANSLATE_NOOP(
    "baydesk::Kpi",
    "Accepted work that the customer has not agreed to yet, that was taken off its order again or "
    "whose order was cancelled is open; accepted work the customer then declined on the order is declined.");

} // namespace

std::vector<Kpi> recommendationKpis() {
    using F = MonthFacts;
    return {
        {.id = "V06",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Recommended work accepted"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "recommendations accepted ÷ recommendations"),
         .basis = raisedBasis,
         .importedBasis = importedRaised,
         .leavesOut = recommendationLeavesOut,
         .compute = quotientOf<&F::recommendedAccepted, &F::recommended>},
        {.id = "V06.declined",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Recommended work declined"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::LowerIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "recommendations declined ÷ recommendations"),
         .basis = raisedBasis,
         .importedBasis = importedRaised,
         .leavesOut = recommendationLeavesOut,
         .compute = quotientOf<&F::recommendedDeclined, &F::recommended>},
        {.id = "B5.declined_work_recovery",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Declined work sold later"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                      "declined recommendations sold later ÷ recommendations once declined"),
         .basis = raisedBasis,
         .importedBasis = importedRaised,
         .leavesOut = recommendationLeavesOut,
         .compute = quotientOf<&F::declinedSoldLater, &F::everDeclined>},
    };
}

} // namespace baydesk
