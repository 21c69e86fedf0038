// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QtGlobal>

namespace baydesk {
namespace {

constexpr const char* dueBasis = QT_TRANSLATE_NOOP(
    "baydesk::Kpi", "By the day the follow-up call was planned for, up to today, whenever the customer "
                    "answered: the figure of a month may still change while its calls are made.");
constexpr const char* importedDue =
    QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say what customers answered.");

} // namespace

std::vector<Kpi> satisfactionKpis() {
    using F = MonthFacts;
    return {
        {.id = "S04",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Satisfaction score"),
         .unit = "score",
         .presentation = Presentation::Plain,
         .decimals = 2,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "points of all answers ÷ answers"),
         .basis = dueBasis,
         .importedBasis = importedDue,
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Customers who did not answer; of a customer who answered again only the newest "
                             "score of 0 to 10."),
         .evidence = Evidence::SurveyScores,
         .compute = quotientOf<&F::surveyPoints, &F::surveysAnswered>},
        {.id = "S05",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Survey response rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "answers ÷ follow-up calls planned"),
         .basis = dueBasis,
         .importedBasis = importedDue,
         .leavesOut =
             QT_TRANSLATE_NOOP("baydesk::Kpi", "Cars that left without work being done are not followed up."),
         .evidence = Evidence::SurveyAnswers,
         .compute = quotientOf<&F::surveysAnswered, &F::surveysPlanned>},
    };
}

} // namespace baydesk
