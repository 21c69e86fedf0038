// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inspection_checks.h"

#include "storage/check_rule.h"

#include <QtGlobal>
#include <array>

namespace baydesk {

namespace {

constexpr std::array rules{
    CheckRule{"photo.picture",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with a photo whose picture is missing: %1"),
              "SELECT DISTINCT o.number FROM photos p JOIN orders o ON o.id = p.order_id WHERE NOT EXISTS "
              "(SELECT 1 FROM photo_images i WHERE i.photo_id = p.id) AND NOT EXISTS "
              "(SELECT 1 FROM erasures e WHERE e.customer_id = o.customer_id) ORDER BY o.number"},
    CheckRule{
        "photo.erased",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders of erased customers that still have a picture: %1"),
        "SELECT DISTINCT o.number FROM photo_images i JOIN photos p ON p.id = i.photo_id "
        "JOIN orders o ON o.id = p.order_id JOIN erasures e ON e.customer_id = o.customer_id "
        "ORDER BY o.number"},
    CheckRule{"multi_point.results",
              QT_TRANSLATE_NOOP("baydesk::Checks",
                                "Orders with an inspection whose results are not those of its sheet: %1"),
              "SELECT DISTINCT o.number FROM multi_point_inspections m JOIN orders o ON o.id = m.order_id "
              "WHERE (SELECT COUNT(*) FROM multi_point_results r WHERE r.inspection_id = m.id) <> "
              "(SELECT COUNT(*) FROM multi_point_template_items t WHERE t.template_id = m.template_id) "
              "OR EXISTS (SELECT 1 FROM multi_point_results r WHERE r.inspection_id = m.id AND NOT EXISTS "
              "(SELECT 1 FROM multi_point_template_items t WHERE t.template_id = m.template_id "
              "AND t.item_id = r.item_id)) ORDER BY o.number"},
    CheckRule{"recommendation.source",
              QT_TRANSLATE_NOOP("baydesk::Checks",
                                "Orders with a recommendation their inspection does not say: %1"),
              "SELECT DISTINCT o.number FROM recommendations r JOIN multi_point_inspections m "
              "ON m.id = r.inspection_id JOIN orders o ON o.id = m.order_id LEFT JOIN multi_point_results f "
              "ON f.inspection_id = r.inspection_id AND f.item_id = r.item_id "
              "WHERE o.vehicle_id <> r.vehicle_id OR COALESCE(f.mark, '') <> r.mark ORDER BY o.number"},
    CheckRule{"recommendation.answer",
              QT_TRANSLATE_NOOP("baydesk::Checks",
                                "Orders with an answer to a recommendation of another vehicle or job: %1"),
              "SELECT DISTINCT o.number FROM recommendation_answers a JOIN recommendations r "
              "ON r.id = a.recommendation_id JOIN orders o ON o.id = a.order_id LEFT JOIN jobs j ON j.id = "
              "a.job_id "
              "WHERE o.vehicle_id <> r.vehicle_id OR COALESCE(j.order_id, a.order_id) <> a.order_id "
              "ORDER BY o.number"},
};

} // namespace

std::vector<Finding> checkInspections(Session& session) {
    return checkRules(session, rules);
}

} // namespace baydesk
