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
        {"campaign.added",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 %2 added: %3, from %4 until %5"),
         {D::CampaignKind, D::Text, D::Text, D::Text, D::Text}},
        {"campaign.title_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Campaign %1: title changed from “%2” to “%3”"),
         {D::Text, D::Text, D::Text}},
        {"campaign.kind_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Campaign %1: kind changed from %2 to %3"),
         {D::Text, D::CampaignKind, D::CampaignKind}},
        {"campaign.from_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Campaign %1: first day changed from %2 to %3"),
         {D::Text, D::Text, D::Text}},
        {"campaign.until_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Campaign %1: last day changed from %2 to %3"),
         {D::Text, D::Text, D::Text}},
        {"vehicle.sold_on_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Day of the sale changed from %1 to %2"),
         {D::Text, D::Text}},
        {"vehicle.bought_for_household",
         QT_TRANSLATE_NOOP("baydesk::History", "Recorded as bought for a household"),
         {}},
        {"vehicle.not_for_household",
         QT_TRANSLATE_NOOP("baydesk::History", "Recorded as not bought for a household"),
         {}},
        {"vehicle.price_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Price of the car changed from %1 to %2"),
         {D::PrivateText, D::PrivateText}},
        {"vehicle.insured_until_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "End of the insurance changed from %1 to %2"),
         {D::PrivateText, D::PrivateText}},
        {"order.warranty_problem_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: first repair of its problem changed from %2 to %3"),
         {D::Text, D::Text, D::Text}},
        {"order.warranty_safety_fault",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: recorded as a safety fault"),
         {D::Text}},
        {"order.warranty_no_safety_fault",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: recorded as no safety fault"),
         {D::Text}},
        {"order.warranty_replaced_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: what was replaced changed from %2 to %3"),
         {D::Text, D::Replaced, D::Replaced}},
        {"order.warranty_not_counted_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: time not counted changed from %2 to %3"),
         {D::Text, D::Hours, D::Hours}},
        {"order.warranty_recorded",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: recorded as a problem of its own"),
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
