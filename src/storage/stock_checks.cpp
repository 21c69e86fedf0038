// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stock_checks.h"

#include <QCoreApplication>
#include <array>

namespace baydesk {

namespace {

struct StockRule {
    const char* rule;
    /// Source text for translation; %1 is the ids.
    const char* sentence;
    /// The ids that break it.
    Sql violations;
};

constexpr std::array rules{
    StockRule{"stock.balance_row", QT_TRANSLATE_NOOP("baydesk::StockChecks", "Parts without a balance: %1"),
              "SELECT p.id FROM parts p LEFT JOIN part_balances b ON b.part_id = p.id"
              " WHERE b.part_id IS NULL ORDER BY p.id"},
    StockRule{"stock.on_hand",
              QT_TRANSLATE_NOOP("baydesk::StockChecks",
                                "Parts whose stock on hand is not the sum of their movements: %1"),
              "SELECT b.part_id FROM part_balances b LEFT JOIN (SELECT part_id,"
              " CAST(SUM(quantity_milli) AS BIGINT) AS total FROM stock_movements GROUP BY part_id) AS m"
              " ON m.part_id = b.part_id WHERE b.on_hand_milli <> COALESCE(m.total, 0) ORDER BY b.part_id"},
    StockRule{"stock.value",
              QT_TRANSLATE_NOOP("baydesk::StockChecks",
                                "Parts whose stock value is not the sum of their movements' costs: %1"),
              "SELECT b.part_id FROM part_balances b LEFT JOIN (SELECT part_id,"
              " CAST(SUM(cost_cents) AS BIGINT) AS total FROM stock_movements GROUP BY part_id) AS m"
              " ON m.part_id = b.part_id WHERE b.value_cents <> COALESCE(m.total, 0) ORDER BY b.part_id"},
    StockRule{
        "stock.below_zero",
        QT_TRANSLATE_NOOP(
            "baydesk::StockChecks",
            "Parts with less than nothing on hand, free or in value, or with a value but no stock: %1"),
        "SELECT part_id FROM part_balances WHERE on_hand_milli < 0 OR reserved_milli < 0"
        " OR reserved_milli > on_hand_milli OR value_cents < 0 OR (on_hand_milli = 0 AND value_cents <> 0)"
        " ORDER BY part_id"},
    StockRule{"stock.reserved",
              QT_TRANSLATE_NOOP("baydesk::StockChecks",
                                "Parts whose reserved stock is not the sum over the order lines: %1"),
              "SELECT b.part_id FROM part_balances b LEFT JOIN (SELECT part_id,"
              " CAST(SUM(reserved_milli) AS BIGINT) AS total FROM order_lines"
              " WHERE part_id IS NOT NULL AND reserved_milli > 0 GROUP BY part_id) AS l"
              " ON l.part_id = b.part_id WHERE b.reserved_milli <> COALESCE(l.total, 0) ORDER BY b.part_id"},
    StockRule{
        "stock.reserved_for_nothing",
        QT_TRANSLATE_NOOP("baydesk::StockChecks",
                          "Order lines that keep stock although their work is declined or closed: %1"),
        "SELECT l.id FROM order_lines l JOIN jobs j ON j.id = l.job_id JOIN orders o ON o.id = l.order_id"
        " WHERE l.part_id IS NOT NULL AND l.reserved_milli > 0"
        " AND (j.decision = 'declined' OR o.state IN ('delivered', 'cancelled')) ORDER BY l.id"},
    StockRule{
        "stock.removed_line",
        QT_TRANSLATE_NOOP("baydesk::StockChecks",
                          "Order lines that are removed although something is kept or issued for them: %1"),
        "SELECT l.id FROM order_lines l JOIN jobs j ON j.id = l.job_id"
        " WHERE (l.is_removed = 1 OR j.is_removed = 1) AND (l.reserved_milli <> 0 OR l.issued_milli <> 0)"
        " ORDER BY l.id"},
    StockRule{
        "stock.issued",
        QT_TRANSLATE_NOOP("baydesk::StockChecks",
                          "Order lines whose issued quantity or cost is not what the movements say: %1"),
        "SELECT l.id FROM order_lines l LEFT JOIN (SELECT line_id,"
        " CAST(SUM(quantity_milli) AS BIGINT) AS quantity, CAST(SUM(cost_cents) AS BIGINT) AS cost"
        " FROM stock_movements WHERE line_id IS NOT NULL GROUP BY line_id) AS m ON m.line_id = l.id"
        " WHERE l.kind = 'part' AND (l.issued_milli <> -COALESCE(m.quantity, 0)"
        " OR l.cost_cents <> -COALESCE(m.cost, 0)) ORDER BY l.id"},
    StockRule{"stock.over_issued",
              QT_TRANSLATE_NOOP("baydesk::StockChecks",
                                "Order lines that keep and have issued more than they ask for: %1"),
              "SELECT id FROM order_lines WHERE part_id IS NOT NULL AND is_removed = 0"
              " AND reserved_milli + issued_milli > quantity_milli ORDER BY id"},
    StockRule{
        "stock.returned_more",
        QT_TRANSLATE_NOOP("baydesk::StockChecks", "Movements that return more than was issued till then: %1"),
        "SELECT id FROM (SELECT id, CAST(SUM(-quantity_milli) OVER (PARTITION BY line_id ORDER BY id) AS "
        "BIGINT)"
        " AS taken FROM stock_movements WHERE line_id IS NOT NULL) AS running WHERE taken < 0 ORDER BY id"},
    StockRule{
        "stock.running_balance",
        QT_TRANSLATE_NOOP("baydesk::StockChecks",
                          "Movements whose running balance does not follow from those before: %1"),
        "SELECT id FROM (SELECT id, on_hand_after_milli,"
        " CAST(SUM(quantity_milli) OVER (PARTITION BY part_id ORDER BY id) AS BIGINT) AS total"
        " FROM stock_movements) AS running WHERE total <> on_hand_after_milli OR total < 0 ORDER BY id"},
    StockRule{"stock.reversal",
              QT_TRANSLATE_NOOP("baydesk::StockChecks",
                                "Reversals that are not the opposite of what they reverse: %1"),
              "SELECT r.id FROM stock_movements r JOIN stock_movements m ON m.id = r.reverses_id"
              " WHERE r.kind <> 'reversal' OR m.kind = 'reversal' OR r.part_id <> m.part_id"
              " OR r.quantity_milli <> -m.quantity_milli ORDER BY r.id"},
    StockRule{
        "stock.received",
        QT_TRANSLATE_NOOP("baydesk::StockChecks",
                          "Purchase lines whose received quantity is not what the movements say: %1"),
        "SELECT q.id FROM purchase_lines q LEFT JOIN (SELECT purchase_line_id,"
        " CAST(SUM(quantity_milli) AS BIGINT) AS total FROM stock_movements"
        " WHERE purchase_line_id IS NOT NULL GROUP BY purchase_line_id) AS m ON m.purchase_line_id = q.id"
        " WHERE q.received_milli <> COALESCE(m.total, 0) ORDER BY q.id"},
};

QString listed(const std::vector<std::int64_t>& ids) {
    constexpr std::size_t shown = 20;
    QStringList texts;
    for (std::size_t i = 0; i < ids.size() && i < shown; ++i) {
        texts.append(QString::number(ids[i]));
    }
    if (ids.size() > shown) {
        texts.append(QStringLiteral("… (%1)").arg(ids.size()));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::vector<StockFinding> checkStock(Session& session) {
    std::vector<StockFinding> findings;
    for (const StockRule& rule : rules) {
        std::vector<std::int64_t> ids =
            session.list(rule.violations, {}, [](const Row& row) { return row.integer(0); });
        if (!ids.empty()) {
            const QString sentence = QCoreApplication::translate("baydesk::StockChecks", rule.sentence);
            findings.push_back({rule.rule, sentence.arg(listed(ids)), std::move(ids)});
        }
    }
    return findings;
}

} // namespace baydesk
