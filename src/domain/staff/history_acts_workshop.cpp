// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& workshopHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"job.dispatched",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1 given to %2 in %3"),
         {D::Text, D::Text, D::Text}},
        {"job.started", QT_TRANSLATE_NOOP("baydesk::History", "%2 clocked on to job %1"), {D::Text, D::Text}},
        {"job.finished", QT_TRANSLATE_NOOP("baydesk::History", "Job %1 finished"), {D::Text}},
        {"clock.started",
         QT_TRANSLATE_NOOP("baydesk::History", "Clocked on: %1 %2"),
         {D::ClockActivity, D::Text}},
        {"clock.ended", QT_TRANSLATE_NOOP("baydesk::History", "Clocked off"), {}},
        {"clock.forgotten",
         QT_TRANSLATE_NOOP("baydesk::History", "Not clocked off; ended at closing time, %1"),
         {D::Moment}},
        {"clock.corrected",
         QT_TRANSLATE_NOOP("baydesk::History", "Clock on %1 from %2 corrected to %3 – %4: %5"),
         {D::ClockActivity, D::Moment, D::Moment, D::Moment, D::Text}},
        {"clock.start_corrected",
         QT_TRANSLATE_NOOP("baydesk::History", "Clock on %1 from %2 corrected to begin at %3: %4"),
         {D::ClockActivity, D::Moment, D::Moment, D::Text}},
        {"attendance.set", QT_TRANSLATE_NOOP("baydesk::History", "Available on %1: %2"), {D::Text, D::Hours}},
    };
    return acts;
}

} // namespace baydesk
