// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "services/guarantee_service.h"
#include "services/health_record_service.h"

#include <vector>

namespace baydesk {

class Session;
struct OrderView;

/// What law and maker ask of an order: its health record, the campaigns of its car, the three guarantees.
struct OrderDuties {
    HealthRecordLight record;
    std::vector<CampaignOfVehicle> campaigns;
    VehicleGuarantee guarantee;
};

OrderDuties readDuties(Session& session, const Context& context, const OrderView& view);

/// How a record's light is shown in a list or a line.
Tone recordTone(const HealthRecordLight& record);
/// "clean", "would be refused", "sent" …
QString recordWord(const HealthRecordLight& record);
/// Why it would be, or was, refused; empty if there is nothing to say.
QString recordReasons(const HealthRecordLight& record);

/// The sentences above the order's jobs. \p addCampaign does a campaign with this order; without it, for an
/// order that takes no more work, campaigns only inform.
std::vector<OfferLine> dutyLines(const OrderDuties& duties, OrderState state, QDate today,
                                 const std::function<void(CampaignId)>& addCampaign);

} // namespace baydesk
