// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "services/guarantee_service.h"

#include <QDate>
#include <algorithm>
#include <vector>

namespace baydesk {

/// What law and maker ask of a car that drives in.
struct CarDuties {
    std::vector<CampaignOfVehicle> campaigns;
    VehicleGuarantee guarantee;
    /// Those that are done with this visit, as the person at the desk chose.
    std::vector<CampaignId> chosen;
    QDate today;

    bool isChosen(CampaignId campaign) const { return std::ranges::find(chosen, campaign) != chosen.end(); }
};

} // namespace baydesk
