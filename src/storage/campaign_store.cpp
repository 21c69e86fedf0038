// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/campaign_store.h"

namespace baydesk {

namespace {

/// From the columns id, maker, number, title, kind, from_on, until_on.
Campaign campaignFrom(const Row& row, int first = 0) {
    return {.id = row.id<CampaignId>(first),
            .data = {.maker = row.text(first + 1),
                     .number = row.text(first + 2),
                     .title = row.text(first + 3),
                     .kind = fromCode<CampaignKind>(row.text(first + 4)),
                     .from = row.date(first + 5),
                     .until = row.optionalDate(first + 6)}};
}

} // namespace

std::optional<Campaign> CampaignStore::find(const QString& maker, const QString& number) {
    return session_.first("SELECT id, maker, number, title, kind, from_on, until_on FROM campaigns "
                          "WHERE maker = ? AND number = ?",
                          {maker, number}, [](const Row& row) { return campaignFrom(row); });
}

std::optional<Campaign> CampaignStore::find(CampaignId id) {
    return session_.first(
        "SELECT id, maker, number, title, kind, from_on, until_on FROM campaigns WHERE id = ?", {id},
        [](const Row& row) { return campaignFrom(row); });
}

CampaignId CampaignStore::insert(const CampaignDraft& campaign, Timestamp now) {
    return CampaignId(
        session_.insert("INSERT INTO campaigns (maker, number, title, kind, from_on, until_on, imported_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        {campaign.maker, campaign.number, campaign.title, code(campaign.kind), campaign.from,
                         campaign.until, now}));
}

void CampaignStore::update(CampaignId id, const CampaignDraft& campaign) {
    session_.execute("UPDATE campaigns SET title = ?, kind = ?, from_on = ?, until_on = ? WHERE id = ?",
                     {campaign.title, code(campaign.kind), campaign.from, campaign.until, id});
}

bool CampaignStore::addVehicle(CampaignId campaign, const QString& vin) {
    return session_.execute("INSERT INTO campaign_vehicles (vin, campaign_id) VALUES (?, ?) "
                            "ON CONFLICT (vin, campaign_id) DO NOTHING",
                            {vin, campaign}) == 1;
}

std::vector<CampaignOfVehicle> CampaignStore::ofVin(const QString& vin) {
    auto campaigns = session_.list(
        "SELECT c.id, c.maker, c.number, c.title, c.kind, c.from_on, c.until_on FROM campaign_vehicles v "
        "JOIN campaigns c ON c.id = v.campaign_id WHERE v.vin = ? ORDER BY c.kind, c.from_on, c.id",
        {vin}, [](const Row& row) {
            return CampaignOfVehicle{
                .campaign = campaignFrom(row), .order = {}, .orderNumber = {}, .isDone = false};
        });
    for (CampaignOfVehicle& each : campaigns) {
        session_.each(
            "SELECT o.id, o.number, o.state, j.decision FROM vehicles v "
            "JOIN orders o ON o.vehicle_id = v.id JOIN jobs j ON j.order_id = o.id "
            "JOIN campaign_jobs k ON k.job_id = j.id WHERE v.vin = ? AND k.campaign_id = ? "
            "AND j.is_removed = 0 AND j.decision <> 'declined' AND o.state <> 'cancelled' ORDER BY o.id",
            {vin, each.campaign.id}, [&each](const Row& row) {
                if (row.text(2) != QLatin1String("delivered")) {
                    each.order = row.id<OrderId>(0);
                    each.orderNumber = row.text(1);
                } else if (row.text(3) == QLatin1String("approved")) {
                    each.isDone = true;
                }
            });
    }
    return campaigns;
}

std::vector<CampaignProgress> CampaignStore::progress() {
    return session_.list("SELECT c.id, c.maker, c.number, c.title, c.kind, c.from_on, c.until_on, "
                         "(SELECT COUNT(*) FROM campaign_vehicles l WHERE l.campaign_id = c.id), "
                         "COALESCE(known.vehicles, 0), "
                         "(SELECT COUNT(DISTINCT v.id) FROM campaign_jobs k JOIN jobs j ON j.id = k.job_id "
                         "JOIN orders o ON o.id = j.order_id JOIN vehicles v ON v.id = o.vehicle_id "
                         "JOIN campaign_vehicles l ON l.vin = v.vin AND l.campaign_id = k.campaign_id "
                         "WHERE k.campaign_id = c.id AND o.state = 'delivered' AND j.is_removed = 0 AND "
                         "j.decision = 'approved') "
                         "FROM campaigns c LEFT JOIN (SELECT l.campaign_id, COUNT(*) AS vehicles "
                         // From the shop's own cars: a maker's list may name a hundred times as many.
                         "FROM vehicles v CROSS JOIN campaign_vehicles l WHERE l.vin = v.vin "
                         "GROUP BY l.campaign_id) AS known ON known.campaign_id = c.id "
                         "ORDER BY c.from_on DESC, c.id DESC",
                         {}, [](const Row& row) {
                             return CampaignProgress{.campaign = campaignFrom(row),
                                                     .vehicles = row.integer(7),
                                                     .inBase = row.integer(8),
                                                     .done = row.integer(9)};
                         });
}

void CampaignStore::linkJob(JobId job, CampaignId campaign) {
    session_.execute("INSERT INTO campaign_jobs (job_id, campaign_id) VALUES (?, ?)", {job, campaign});
    session_.mark(Topic::Orders | Topic::Customers | Topic::Months);
}

std::unordered_map<JobId, Campaign> CampaignStore::ofOrder(OrderId order) {
    std::unordered_map<JobId, Campaign> campaigns;
    session_.each(
        "SELECT c.id, c.maker, c.number, c.title, c.kind, c.from_on, c.until_on, k.job_id "
        "FROM campaign_jobs k JOIN jobs j ON j.id = k.job_id JOIN campaigns c ON c.id = k.campaign_id "
        "WHERE j.order_id = ?",
        {order}, [&](const Row& row) { campaigns.emplace(row.id<JobId>(7), campaignFrom(row)); });
    return campaigns;
}

} // namespace baydesk
