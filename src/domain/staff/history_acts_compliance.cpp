// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& complianceHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"campaigns.imported",
         QT_TRANSLATE_NOOP("baydesk::History", "Campaigns imported: %1 new, %2 changed, %3 vehicles new"),
         {D::Text, D::Text, D::Text}},
        {"vehicle.papers_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Papers changed: sold on %1, insured until %2"),
         {D::Text, D::Text}},
        {"order.warranty_recorded",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: recorded what it counts for in the three guarantees"),
         {D::Text}},
        {"order.record_sent", QT_TRANSLATE_NOOP("baydesk::History", "Health record sent"), {}},
        {"order.record_again", QT_TRANSLATE_NOOP("baydesk::History", "Health record to be sent again"), {}},
        {"order.record_accepted", QT_TRANSLATE_NOOP("baydesk::History", "Health record accepted"), {}},
        {"order.record_refused",
         QT_TRANSLATE_NOOP("baydesk::History", "Health record refused: %1"),
         {D::PrivateText}},
    };
    return acts;
}

} // namespace baydesk
