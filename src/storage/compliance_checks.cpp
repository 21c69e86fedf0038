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
    CheckRule{
        "follow_up.last_call",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders whose follow-up does not stand as its calls say: %1"),
        "SELECT o.number FROM follow_ups f JOIN orders o ON o.id = f.order_id "
        "LEFT JOIN follow_up_calls c ON c.id = (SELECT MAX(a.id) FROM follow_up_calls a "
        "WHERE a.follow_up_id = f.id AND a.outcome = 'answered') "
        "WHERE f.attempts <> (SELECT COUNT(*) FROM follow_up_calls n WHERE n.follow_up_id = f.id) "
        "OR COALESCE(f.score, -1) <> COALESCE(c.score, -1) "
        "OR COALESCE(f.is_fixed, -1) <> COALESCE(c.is_fixed, -1) ORDER BY o.number"},
    CheckRule{
        "comeback.other_work",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Orders with a comeback of another car's work, or of a job of another order: %1"),
        "SELECT DISTINCT o.number FROM jobs j JOIN orders o ON o.id = j.order_id "
        "JOIN orders w ON w.id = j.comeback_order_id LEFT JOIN jobs p ON p.id = j.comeback_job_id "
        "WHERE j.comeback_job_id IS NOT NULL AND (w.vehicle_id <> o.vehicle_id OR p.order_id <> w.id) "
        "ORDER BY o.number"},
};

} // namespace

std::vector<Finding> checkCompliance(Session& session) {
    return checkRules(session, rules);
}

} // namespace baydesk
