// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "services/context.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace baydesk {

class Session;

/// Recalls and service campaigns: the makers' lists, and the work on the cars they name.
class CampaignService {
  public:
    CampaignService(Session& session, const Context& context);

    /// Asked now and then with how many rows are done; false gives the import up.
    using GoOn = std::function<bool(int done, int total)>;
    /// Takes in a maker's list. A row that is wrong is listed with its reason and the others are kept; what
    /// is known already is not written twice, and the newest title and days of a campaign count. Given up, it
    /// is a Refusal ("campaign.cancelled") and nothing of it is kept.
    CampaignImport import(const CampaignList& list, const GoOn& goOn = {});
    /// All campaigns, the newest first.
    std::vector<CampaignProgress> campaigns();
    /// Those of a vehicle; none if its VIN is not known.
    std::vector<CampaignOfVehicle> ofVehicle(VehicleId vehicle);
    /// Those the jobs of an order belong to.
    std::unordered_map<JobId, Campaign> ofOrder(OrderId order);
    /// Adds the work as a job the maker's warranty covers; its position. Refuses a campaign that does not
    /// name the vehicle, has not begun or has ended, is done, or is on an open order.
    int addToOrder(OrderId order, CampaignId campaign);

  private:
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
