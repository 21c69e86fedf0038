// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of quality are counted from: deliveries, campaigns, recommendations, surveys.
#include "domain/orders/fault_class.h"
#include "storage/internal_work.h"
#include "storage/kpi_facts_store.h"

namespace baydesk {

void KpiFactsStore::readDeliveries(Days days, MonthFacts& facts) {
    session_.each(
        statement<
            "SELECT COUNT(*), COUNT(CASE WHEN o.first_promise_at IS NOT NULL THEN 1 END), "
            "COUNT(CASE WHEN o.delivered_at <= o.first_promise_at THEN 1 END), "
            "COUNT(CASE WHEN EXISTS (SELECT 1 FROM jobs j JOIN orders r ON r.id = j.order_id "
            "WHERE j.comeback_order_id = o.id AND j.is_removed = 0 AND r.state <> 'cancelled' "
            "AND ",
            isShopsFault,
            ") THEN 1 END), "
            "COUNT(CASE WHEN o.fault_class = 'simple' THEN 1 END), "
            "COUNT(CASE WHEN o.fault_class = 'simple' AND o.ready_at - o.opened_at <= CAST(? AS BIGINT) "
            "THEN 1 END), "
            "COUNT(CASE WHEN o.fault_class = 'complex' THEN 1 END), "
            "COUNT(CASE WHEN o.fault_class = 'complex' AND o.ready_at - o.opened_at <= CAST(? AS "
            "BIGINT) THEN 1 END) "
            "FROM orders o WHERE o.delivered_on BETWEEN ? AND ? AND o.state <> 'cancelled' AND ",
            hasCustomersWork<"o">>,
        {limitOf(FaultClass::Simple).seconds() * 1000, limitOf(FaultClass::Complex).seconds() * 1000,
         days.first, days.last},
        [&facts](const Row& row) {
            facts.deliveries = row.integer(0);
            facts.promisedDeliveries = row.integer(1);
            facts.onTimeDeliveries = row.integer(2);
            facts.deliveriesCameBack = row.integer(3);
            facts.simpleFaults = row.integer(4);
            facts.simpleWithinLimit = row.integer(5);
            facts.complexFaults = row.integer(6);
            facts.complexWithinLimit = row.integer(7);
        });
}

// What other shops did of a campaign is not known here. Without any campaign nothing is known, which is not
// 0.
void KpiFactsStore::readCampaigns(Days days, const ShopCalendar& calendar, MonthFacts& facts) {
    session_.each("WITH done AS (SELECT DISTINCT o.vehicle_id, k.campaign_id FROM campaign_jobs k "
                  "CROSS JOIN jobs j CROSS JOIN orders o WHERE j.id = k.job_id AND o.id = j.order_id "
                  "AND j.is_removed = 0 AND j.decision = 'approved' AND o.state = 'delivered' "
                  "AND o.delivered_on <= ?) "
                  // CROSS JOIN keeps the order: from the campaigns' jobs, not from all jobs, and from the
                  // shop's own cars, for a maker's list may name a hundred times as many.
                  "SELECT COUNT(*), COUNT(d.vehicle_id) FROM vehicles v CROSS JOIN campaign_vehicles l "
                  "JOIN campaigns c ON c.id = l.campaign_id "
                  "LEFT JOIN done d ON d.vehicle_id = v.id AND d.campaign_id = c.id "
                  "WHERE l.vin = v.vin AND c.from_on <= ? AND v.created_at < ?",
                  {days.last, days.last, calendar.startOf(days.last.addDays(1))}, [&facts](const Row& row) {
                      if (row.integer(0) > 0) {
                          facts.campaignVehicles = row.integer(0);
                          facts.campaignVehiclesDone = row.integer(1);
                      }
                  });
}

// By the day on which work was recommended, whatever became of it since; where nothing was recommended, it is
// not known how many would have been accepted.
void KpiFactsStore::readRecommendations(Days days, MonthFacts& facts) {
    session_.each(
        "WITH said AS (SELECT r.id, CASE WHEN a.answer = 'accepted' AND (j.is_removed = 1 OR "
        "j.decision = 'pending' OR o.state = 'cancelled') THEN 'open' WHEN a.answer = 'accepted' AND "
        "j.decision = 'declined' THEN 'declined' "
        "ELSE a.answer END AS word, EXISTS (SELECT 1 FROM recommendation_answers n "
        "LEFT JOIN jobs d ON d.id = n.job_id WHERE n.recommendation_id = r.id AND (n.answer = 'declined' "
        "OR (d.decision = 'declined' AND d.is_removed = 0))) AS was_declined FROM recommendations r "
        "LEFT JOIN recommendation_answers a ON a.id = (SELECT MAX(l.id) FROM recommendation_answers l "
        "WHERE l.recommendation_id = r.id) LEFT JOIN jobs j ON j.id = a.job_id "
        "LEFT JOIN orders o ON o.id = a.order_id WHERE r.raised_on BETWEEN ? AND ?) "
        "SELECT COUNT(*), COUNT(CASE WHEN word = 'accepted' THEN 1 END), COUNT(CASE WHEN word = 'declined' "
        "THEN 1 END), COUNT(CASE WHEN was_declined THEN 1 END), COUNT(CASE WHEN was_declined AND word = "
        "'accepted' THEN 1 END) FROM said",
        {days.first, days.last}, [&facts](const Row& row) {
            if (row.integer(0) == 0) {
                return;
            }
            facts.recommended = row.integer(0);
            facts.recommendedAccepted = row.integer(1);
            facts.recommendedDeclined = row.integer(2);
            facts.everDeclined = row.integer(3);
            facts.declinedSoldLater = row.integer(4);
        });
}

// Where no call was planned, or nobody answered, it is not known what customers would have said.
void KpiFactsStore::readSurveys(Days days, MonthFacts& facts) {
    session_.each("SELECT COUNT(*), COUNT(f.score), COALESCE(CAST(SUM(f.score) AS BIGINT), 0) "
                  "FROM follow_ups f JOIN orders o ON o.id = f.order_id WHERE f.due_on BETWEEN ? AND ? "
                  "AND o.delivered_on IS NOT NULL",
                  {days.first, days.last}, [&facts](const Row& row) {
                      if (row.integer(0) == 0) {
                          return;
                      }
                      facts.surveysPlanned = row.integer(0);
                      facts.surveysAnswered = row.integer(1);
                      if (row.integer(1) > 0) {
                          facts.surveyPoints = row.integer(2);
                      }
                  });
}

} // namespace baydesk
