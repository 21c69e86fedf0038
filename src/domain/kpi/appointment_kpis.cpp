// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>

namespace baydesk {

std::vector<Kpi> appointmentKpis() {
    using F = MonthFacts;
    constexpr const char* notImported =
        QT_TRANSLATE_NOOP("baydesk::Kpi", "An imported month does not say which visits were booked.");
    return {
        {.id = "C11",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Appointment rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "visits with an appointment ÷ visits"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "By the day of arrival. A visit has an appointment when one of its orders was "
             "opened for one. Months before the first appointment in the book are not known."),
         .importedBasis = notImported,
         .leavesOut = QT_TRANSLATE_NOOP("baydesk::Kpi",
                                        "Visits whose orders are all void (no vehicle was served) and visits "
                                        "with internal work only (shop and stock cars are counted apart)."),
         .evidence = Evidence::BookedVisits,
         .compute = quotientOf<&F::bookedVisits, &F::visits>},
        {.id = "C2.show_rate",
         .title = QT_TRANSLATE_NOOP("baydesk::Kpi", "Show rate"),
         .unit = "ratio",
         .presentation = Presentation::Percent,
         .decimals = 1,
         .direction = Direction::HigherIsBetter,
         .formula = QT_TRANSLATE_NOOP("baydesk::Kpi", "appointments kept on their day ÷ appointments due"),
         .basis = QT_TRANSLATE_NOOP(
             "baydesk::Kpi",
             "By the day of the appointment, which is the last one it was moved to. Due is "
             "what was kept, what was cancelled on its own day or later, and no-shows; a past "
             "appointment of which nobody recorded anything is due and was not kept."),
         .importedBasis = notImported,
         .leavesOut = QT_TRANSLATE_NOOP(
             "baydesk::Kpi", "Appointments cancelled before their day, and those of today that may still "
                             "be kept. An appointment that was moved is no no-show."),
         .compute = quotientOf<&F::appointmentsKept, &F::appointmentsDue>},
    };
}

} // namespace baydesk
