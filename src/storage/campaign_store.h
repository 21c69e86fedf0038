// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "storage/session.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

/// Recalls and service campaigns, the vehicles on their lists, and the jobs that do them.
class CampaignStore {
  public:
    explicit CampaignStore(Session& session) : session_(session) {}

    std::optional<Campaign> find(const QString& maker, const QString& number);
    std::optional<Campaign> find(CampaignId id);
    CampaignId insert(const CampaignDraft& campaign, Timestamp now);
    /// Title, kind and days; maker and number are its name.
    void update(CampaignId id, const CampaignDraft& campaign);
    /// False if the vehicle is on the list already.
    bool addVehicle(CampaignId campaign, const QString& vin);

    /// The campaigns of a VIN, recalls and older ones first.
    std::vector<CampaignOfVehicle> ofVin(const QString& vin);
    /// All campaigns with their numbers, the newest first.
    std::vector<CampaignProgress> progress();

    void linkJob(JobId job, CampaignId campaign);
    std::unordered_map<JobId, Campaign> ofOrder(OrderId order);

  private:
    Session& session_;
};

} // namespace baydesk
