// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_checks.h"

#include "storage/check_rule.h"
#include "storage/internal_work.h"

#include <QtGlobal>
#include <array>

namespace baydesk {

namespace {

// Halves are rounded away from zero as divideHalfUp does: on the magnitude, the sign put back.
constexpr std::array lineRules{
    CheckRule{
        "order.line_amount",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Orders with a line whose amount does not follow from its quantity and price: %1"),
        "SELECT DISTINCT o.number FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE l.amount_cents "
        "<> "
        "CASE l.kind WHEN 'labour' THEN (2 * l.sold_seconds * l.unit_price_cents + 3600) / 7200 "
        "WHEN 'discount' THEN -((2 * l.quantity_milli * l.unit_price_cents + 1000) / 2000) "
        "ELSE (2 * l.quantity_milli * l.unit_price_cents + 1000) / 2000 END ORDER BY o.number"},
    CheckRule{"order.line_tax",
              QT_TRANSLATE_NOOP("baydesk::Checks",
                                "Orders with a line whose tax does not follow from its amount and rate: %1"),
              "SELECT DISTINCT o.number FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE "
              "l.net_cents + l.tax_cents <> l.amount_cents OR ABS(l.net_cents) <> "
              "(2 * ABS(l.amount_cents) * 10000 + 10000 + l.tax_rate_bp) / (2 * (10000 + l.tax_rate_bp)) "
              "OR (l.amount_cents < 0 AND l.net_cents > 0) OR (l.amount_cents > 0 AND l.net_cents < 0) "
              "ORDER BY o.number"},
    CheckRule{"order.line_job",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with a line in a job of another order: %1"),
              "SELECT DISTINCT o.number FROM order_lines l JOIN jobs j ON j.id = l.job_id "
              "JOIN orders o ON o.id = l.order_id WHERE j.order_id <> l.order_id ORDER BY o.number"},
};

constexpr std::array headerRules{
    CheckRule{"order.appointment",
              QT_TRANSLATE_NOOP("baydesk::Checks",
                                "Orders whose appointment was for another car or another day: %1"),
              "SELECT o.number FROM appointments a JOIN orders o ON o.id = a.order_id "
              "WHERE a.vehicle_id <> o.vehicle_id OR a.day_on <> o.opened_on ORDER BY o.number"},
    CheckRule{"order.revision", QT_TRANSLATE_NOOP("baydesk::Checks", "Orders without a revision: %1"),
              "SELECT number FROM orders WHERE revision < 1 ORDER BY number"},
    CheckRule{
        "order.number_gap",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Days on which an order number is missing or doubled: %1"),
        "SELECT n.day_on FROM order_numbers n LEFT JOIN (SELECT opened_on, COUNT(*) AS opened FROM orders "
        "GROUP BY opened_on) AS o ON o.opened_on = n.day_on WHERE n.last <> COALESCE(o.opened, 0) "
        "UNION SELECT o.opened_on FROM orders o LEFT JOIN order_numbers n ON n.day_on = o.opened_on "
        "WHERE n.day_on IS NULL ORDER BY 1"},
    CheckRule{
        "order.vehicle_visit",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders that belong to a visit of another vehicle: %1"),
        "SELECT o.number FROM orders o JOIN visits v ON v.id = o.visit_id WHERE v.vehicle_id <> o.vehicle_id "
        "ORDER BY o.number"},
    CheckRule{
        "order.first_promise",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Orders whose first or present promise is not the recorded one: %1"),
        "SELECT o.number FROM orders o LEFT JOIN (SELECT order_id, MIN(id) AS first_id, MAX(id) AS last_id "
        "FROM promises GROUP BY order_id) AS p ON p.order_id = o.id "
        "LEFT JOIN promises f ON f.id = p.first_id LEFT JOIN promises l ON l.id = p.last_id "
        "WHERE COALESCE(o.first_promise_at, -1) <> COALESCE(f.promise_at, -1) "
        "OR COALESCE(o.promise_at, -1) <> COALESCE(l.promise_at, -1) ORDER BY o.number"},
    CheckRule{
        "order.history", QT_TRANSLATE_NOOP("baydesk::Checks", "Orders without their history: %1"),
        "SELECT o.number FROM orders o WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.subject = 'order' "
        "AND h.subject_id = o.id AND h.act = 'order.opened') ORDER BY o.number"},
};

constexpr std::array consentRules{
    CheckRule{
        "order.consent_recorded",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with a decision that no consent says: %1"),
        statement<"SELECT DISTINCT o.number FROM jobs j JOIN orders o ON o.id = j.order_id "
                  "LEFT JOIN (SELECT job_id, MAX(id) AS last_id FROM consents GROUP BY job_id) AS m ON "
                  "m.job_id = j.id "
                  "LEFT JOIN consents c ON c.id = m.last_id WHERE ",
                  isCustomersOrder<"o">,
                  " AND j.is_removed = 0 "
                  "AND j.decision <> 'pending' "
                  "AND (c.id IS NULL OR c.decision <> j.decision "
                  "OR (j.decision = 'approved' AND c.amount_cents <> j.approved_cents)) ORDER BY o.number">},
    CheckRule{"order.above_consent",
              QT_TRANSLATE_NOOP("baydesk::Checks",
                                "Settled orders that ask the customer for more than was approved: %1"),
              "SELECT o.number FROM orders o JOIN jobs j ON j.order_id = o.id JOIN order_lines l ON l.job_id "
              "= j.id "
              "WHERE o.state IN ('settled', 'delivered') AND j.is_removed = 0 AND j.decision = 'approved' "
              "AND l.is_removed = 0 AND l.payer = 'customer' GROUP BY o.number, j.id, j.approved_cents "
              "HAVING CAST(SUM(l.amount_cents) AS BIGINT) > j.approved_cents ORDER BY o.number"},
    CheckRule{"order.reserved_unasked",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Orders that keep parts for work nobody approved: %1"),
              statement<"SELECT DISTINCT o.number FROM order_lines l JOIN jobs j ON j.id = l.job_id "
                        "JOIN orders o ON o.id = l.order_id WHERE ",
                        isCustomersOrder<"o">,
                        " AND l.part_id IS NOT NULL AND l.reserved_milli > 0 AND NOT EXISTS "
                        "(SELECT 1 FROM consents c WHERE c.job_id = j.id AND c.decision = 'approved') ORDER "
                        "BY o.number">},
};

constexpr std::array internalRules{
    CheckRule{"order.internal_payer",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Internal orders on which somebody else pays: %1"),
              statement<"SELECT DISTINCT o.number FROM orders o JOIN order_lines l ON l.order_id = o.id "
                        "WHERE ",
                        isInternalOrder<"o">, " AND l.is_removed = 0 AND ", isPaidByOthers,
                        " UNION SELECT o.number FROM orders o JOIN payments p ON p.order_id = o.id WHERE ",
                        isInternalOrder<"o">, " ORDER BY 1">},
};

constexpr std::array discountRules{
    CheckRule{
        "discount.granted",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with a granted discount that no line of theirs is: %1"),
        "SELECT DISTINCT o.number FROM discount_requests r JOIN orders o ON o.id = r.order_id "
        "JOIN order_lines l ON l.id = r.line_id WHERE l.order_id <> r.order_id OR l.job_id <> r.job_id "
        "ORDER BY o.number"},
    CheckRule{
        "discount.open",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Settled or closed orders on which a discount is still asked for: %1"),
        "SELECT DISTINCT o.number FROM discount_requests r JOIN orders o ON o.id = r.order_id "
        "WHERE r.state = 'open' AND (o.state IN ('settled', 'delivered', 'cancelled') OR o.is_released = 1) "
        "ORDER BY o.number"},
};

constexpr std::array moneyRules{
    CheckRule{
        "order.settlement_sum",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with a settlement that is not the sum of its lines: %1"),
        "SELECT DISTINCT o.number FROM settlements s JOIN orders o ON o.id = s.order_id "
        "LEFT JOIN (SELECT settlement_id, CAST(SUM(amount_cents) AS BIGINT) AS amount, "
        "CAST(SUM(net_cents) AS BIGINT) AS net FROM settlement_lines GROUP BY settlement_id) AS t "
        "ON t.settlement_id = s.id WHERE s.amount_cents <> COALESCE(t.amount, 0) "
        "OR s.net_cents <> COALESCE(t.net, 0) ORDER BY o.number"},
    CheckRule{
        "order.settlement_line",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Orders with a settled line that names another order, day or payer: %1"),
        "SELECT DISTINCT o.number FROM settlement_lines l JOIN settlements s ON s.id = l.settlement_id "
        "JOIN orders o ON o.id = s.order_id WHERE l.order_id <> s.order_id OR l.settled_on <> s.settled_on "
        "OR l.payer <> s.payer ORDER BY o.number"},
    CheckRule{
        "order.reversal",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Orders with a reversal that does not mirror what it takes back: %1"),
        "SELECT DISTINCT o.number FROM settlements r JOIN settlements s ON s.id = r.reverses_id "
        "JOIN orders o ON o.id = r.order_id WHERE r.order_id <> s.order_id OR r.payer <> s.payer "
        "OR r.amount_cents <> -s.amount_cents OR r.net_cents <> -s.net_cents OR r.tax_cents <> -s.tax_cents "
        "OR s.reverses_id IS NOT NULL OR r.at < s.at OR EXISTS (SELECT 1 FROM settlement_lines a "
        "LEFT JOIN settlement_lines b ON b.settlement_id = r.id AND b.line_id = a.line_id "
        "WHERE a.settlement_id = s.id AND (b.line_id IS NULL OR b.amount_cents <> -a.amount_cents "
        "OR b.net_cents <> -a.net_cents OR b.sold_seconds <> -a.sold_seconds OR b.cost_cents <> "
        "-a.cost_cents)) "
        "ORDER BY o.number"},
    CheckRule{"order.settled_lines",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Settled orders whose lines come to another amount: %1"),
              "SELECT o.number FROM orders o LEFT JOIN (SELECT l.order_id, CAST(SUM(l.amount_cents) AS "
              "BIGINT) AS amount "
              "FROM order_lines l JOIN jobs j ON j.id = l.job_id WHERE l.is_removed = 0 AND j.is_removed = 0 "
              "AND j.decision = 'approved' GROUP BY l.order_id) AS w ON w.order_id = o.id "
              "LEFT JOIN (SELECT order_id, CAST(SUM(amount_cents) AS BIGINT) AS amount FROM settlements "
              "GROUP BY order_id) AS s ON s.order_id = o.id WHERE o.state IN ('settled', 'delivered') "
              "AND COALESCE(w.amount, 0) <> COALESCE(s.amount, 0) ORDER BY o.number"},
    CheckRule{
        "order.delivered_unpaid",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Delivered orders that are not settled, paid or dated: %1"),
        "SELECT o.number FROM orders o LEFT JOIN (SELECT order_id, CAST(SUM(amount_cents) AS BIGINT) AS "
        "amount "
        "FROM settlements GROUP BY order_id) AS s ON s.order_id = o.id LEFT JOIN (SELECT order_id, "
        "CAST(SUM(amount_cents) AS BIGINT) AS amount FROM payments WHERE payer = 'customer' GROUP BY "
        "order_id) AS p "
        "ON p.order_id = o.id LEFT JOIN (SELECT order_id, CAST(SUM(amount_cents) AS BIGINT) AS amount "
        "FROM settlements WHERE payer = 'customer' GROUP BY order_id) AS c ON c.order_id = o.id "
        "WHERE o.state = 'delivered' AND (s.order_id IS NULL OR o.delivered_on IS NULL "
        "OR COALESCE(p.amount, 0) <> COALESCE(c.amount, 0)) ORDER BY o.number"},
    CheckRule{"order.refunded_more",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Orders that gave more money back than they took: %1"),
              "SELECT DISTINCT o.number FROM payments p JOIN orders o ON o.id = p.order_id GROUP BY "
              "o.number, p.payer "
              "HAVING CAST(SUM(p.amount_cents) AS BIGINT) < 0 ORDER BY o.number"},
    CheckRule{
        "order.paid_above_settled",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Delivered orders on which a payer paid more than was settled: %1"),
        "SELECT DISTINCT o.number FROM (SELECT order_id, payer, CAST(SUM(amount_cents) AS BIGINT) AS amount "
        "FROM payments GROUP BY order_id, payer) AS p JOIN orders o ON o.id = p.order_id "
        "LEFT JOIN (SELECT order_id, payer, CAST(SUM(amount_cents) AS BIGINT) AS amount FROM settlements "
        "GROUP BY order_id, payer) AS s ON s.order_id = p.order_id AND s.payer = p.payer "
        "WHERE o.state = 'delivered' AND p.amount > COALESCE(s.amount, 0) ORDER BY o.number"},
};

constexpr std::array clockRules{
    CheckRule{
        "clock.overlap",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Technicians who were in two places at once: %1"),
        "SELECT DISTINCT s.name FROM (SELECT technician_id, started_at, LAG(COALESCE(ended_at, started_at)) "
        "OVER (PARTITION BY technician_id ORDER BY started_at, id) AS before FROM clock_entries e "
        "WHERE (ended_at IS NULL OR ended_at > started_at) AND NOT EXISTS (SELECT 1 FROM clock_entries r "
        "WHERE r.replaces_id = e.id)) AS day JOIN technicians t ON t.id = day.technician_id "
        "JOIN staff s ON s.id = t.staff_id WHERE day.before > day.started_at ORDER BY s.name"},
    CheckRule{"clock.running_not_last",
              QT_TRANSLATE_NOOP("baydesk::Checks", "Technicians whose running clock is not their latest: %1"),
              "SELECT DISTINCT s.name FROM clock_entries e JOIN clock_entries later ON later.technician_id = "
              "e.technician_id "
              "AND later.started_at > e.started_at JOIN technicians t ON t.id = e.technician_id "
              "JOIN staff s ON s.id = t.staff_id WHERE e.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM "
              "clock_entries r "
              "WHERE r.replaces_id = later.id OR r.replaces_id = e.id) ORDER BY s.name"},
    CheckRule{
        "clock.correction",
        QT_TRANSLATE_NOOP("baydesk::Checks",
                          "Clock corrections of another technician or without a reason, by their ids: %1"),
        "SELECT CAST(n.id AS TEXT) FROM clock_entries n JOIN clock_entries o ON o.id = n.replaces_id "
        "WHERE n.technician_id <> o.technician_id OR n.reason = '' OR o.ended_at IS NULL ORDER BY n.id"},
    CheckRule{
        "clock.job_order",
        QT_TRANSLATE_NOOP("baydesk::Checks", "Orders with work on the clock for a job that was declined: %1"),
        "SELECT DISTINCT o.number FROM clock_entries e JOIN jobs j ON j.id = e.job_id "
        "JOIN orders o ON o.id = j.order_id WHERE j.decision = 'declined' AND j.is_removed = 0 "
        "AND (e.ended_at IS NULL OR e.ended_at > e.started_at) AND NOT EXISTS "
        "(SELECT 1 FROM clock_entries r WHERE r.replaces_id = e.id) ORDER BY o.number"},
};

} // namespace

std::vector<Finding> checkOrders(Session& session) {
    std::vector<Finding> findings;
    for (const std::span<const CheckRule> rules :
         {std::span<const CheckRule>(lineRules), std::span<const CheckRule>(headerRules),
          std::span<const CheckRule>(consentRules), std::span<const CheckRule>(discountRules),
          std::span<const CheckRule>(internalRules), std::span<const CheckRule>(moneyRules)}) {
        const std::vector<Finding> found = checkRules(session, rules);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

std::vector<Finding> checkClocks(Session& session) {
    return checkRules(session, clockRules);
}

} // namespace baydesk
