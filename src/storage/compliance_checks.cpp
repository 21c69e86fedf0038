// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/compliance_checks.h"

#include "storage/check_rule.h"

#include <QtGlobal>
#include <array>

namespace baydesk {

namespace {

constexpr std::array rules{
    CheckRule{"record.not_settled",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with a health record that are not settled: %1"),
              "SELECT o.number FROM health_records r JOIN orders o ON o.id = r.order_id "
              "WHERE (r.state <> 'withdrawn') <> (o.state IN ('settled', 'delivered')) ORDER BY o.number"},
    CheckRule{
        "warranty.other_car",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Orders with a warranty job whose problem is another car's, or not the first: %1"),
        "SELECT DISTINCT o.number FROM warranty_jobs w JOIN jobs j ON j.id = w.job_id "
        "JOIN orders o ON o.id = j.order_id JOIN jobs p ON p.id = w.problem_job_id "
        "JOIN orders f ON f.id = p.order_id LEFT JOIN warranty_jobs first ON first.job_id = p.id "
        "WHERE f.vehicle_id <> o.vehicle_id OR first.problem_job_id <> p.id ORDER BY o.number"},
    CheckRule{
        "campaign.done_twice",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Vehicles on which a campaign was done twice, by their VIN: %1"),
        "SELECT v.vin FROM campaign_jobs k JOIN jobs j ON j.id = k.job_id JOIN orders o ON o.id = j.order_id "
        "JOIN vehicles v ON v.id = o.vehicle_id WHERE o.state = 'delivered' AND j.is_removed = 0 "
        "AND j.decision = 'approved' AND v.vin IS NOT NULL "
        "GROUP BY v.vin, k.campaign_id HAVING COUNT(*) > 1 ORDER BY v.vin"},
};

} // namespace

std::vector<Finding> checkCompliance(Session& session) {
    return checkRules(session, rules);
}

} // namespace baydesk
