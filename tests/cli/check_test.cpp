// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of the self-check is broken once, on a copy of a shop in which all of them hold.
#include "cli/sample_month.h"
#include "services/check_service.h"
#include "storage/database.h"
#include "support/raw_database.h"
#include "support/test_database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <memory>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Damage {
    const char* rule;
    std::vector<const char*> statements;
    /// Where a server takes other statements.
    std::vector<const char*> onServer = {};
};

void PrintTo(const Damage& damage, std::ostream* out) {
    *out << damage.rule;
}

QStringList rulesBrokenIn(const QString& file) {
    const std::unique_ptr<Session> session = Database::openForReading(file);
    QStringList broken;
    for (const CheckResult& result : checkEverything(*session)) {
        for (const Finding& finding : result.findings) {
            EXPECT_FALSE(finding.sentence.isEmpty());
            broken.append(QString::fromLatin1(finding.rule));
        }
    }
    return broken;
}

class ABrokenRule : public testing::TestWithParam<Damage> {
  protected:
    /// As somebody would who edits the database behind the program's back.
    static void damage(const QString& database, const Damage& damage) {
        const RawDatabase raw(database);
        QSqlQuery query(*raw);
        const bool isOnServer = TestDatabase::isOnServer();
        if (isOnServer) {
            ASSERT_TRUE(
                query.exec(s("SET session_replication_role = replica"))); // no trigger, no foreign key
        }
        for (const char* statement :
             isOnServer && !damage.onServer.empty() ? damage.onServer : damage.statements) {
            if (isOnServer &&
                (qstrncmp(statement, "DROP TRIGGER", 12) == 0 || qstrncmp(statement, "PRAGMA", 6) == 0)) {
                continue;
            }
            ASSERT_TRUE(query.exec(s(statement)))
                << statement << ": " << query.lastError().text().toStdString();
            if (qstrncmp(statement, "UPDATE", 6) == 0 || qstrncmp(statement, "DELETE", 6) == 0 ||
                qstrncmp(statement, "INSERT", 6) == 0) {
                ASSERT_GT(query.numRowsAffected(), 0) << "the shop has nothing to break: " << statement;
            }
        }
    }
};

TEST(EveryRule, HoldsInASampleShop) {
    EXPECT_EQ(rulesBrokenIn(SampleMonth::copy()->address()), QStringList());
}

TEST_P(ABrokenRule, IsFound) {
    const auto broken = SampleMonth::copy();
    damage(broken->address(), GetParam());
    const QStringList found = rulesBrokenIn(broken->address());
    EXPECT_TRUE(found.contains(QLatin1String(GetParam().rule))) << found.join(u' ').toStdString();
}

constexpr auto noForeignKeys = "PRAGMA foreign_keys = OFF";

INSTANTIATE_TEST_SUITE_P(
    Storage, ABrokenRule,
    testing::Values(
        Damage{"storage.integrity",
               {"PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET sql = replace(sql, '(plate)', "
                                               "'(model)') WHERE name = 'vehicles_by_plate'"},
               {"ALTER TABLE history DISABLE TRIGGER history_stands"}},
        Damage{"storage.reference",
               {noForeignKeys, "UPDATE vehicles SET customer_id = 9999999 WHERE id = 1"}},
        Damage{"stock.on_hand",
               {"UPDATE part_balances SET on_hand_milli = on_hand_milli + 1000 WHERE part_id = 1"}},
        Damage{"search.vehicle", {"DELETE FROM search_terms WHERE kind = 'plate' AND subject_id = 1"}},
        Damage{"search.customer", {"DELETE FROM search_terms WHERE kind = 'pinyin' AND subject_id = 1"}},
        Damage{"search.left_over",
               {"INSERT INTO search_terms (kind, term, subject_id) VALUES ('name', 'nobody', 1)"}}));

INSTANTIATE_TEST_SUITE_P(
    Orders, ABrokenRule,
    testing::Values(
        Damage{
            "order.line_amount",
            {"UPDATE order_lines SET amount_cents = amount_cents + 1, net_cents = net_cents + 1 WHERE id = "
             "(SELECT MIN(id) FROM order_lines WHERE kind = 'labour')"}},
        Damage{"order.line_tax",
               {"UPDATE order_lines SET net_cents = net_cents + 1, tax_cents = tax_cents - 1 WHERE id = 1"}},
        Damage{"order.line_job", {"UPDATE order_lines SET job_id = (SELECT MAX(id) FROM jobs) WHERE id = 1"}},
        Damage{"order.revision", {"UPDATE orders SET revision = 0 WHERE id = 1"}},
        Damage{"order.number_gap",
               {"UPDATE order_numbers SET last = last + 1 WHERE day_on = (SELECT MIN(day_on) FROM "
                "order_numbers)"}},
        Damage{"order.vehicle_visit",
               {"UPDATE orders SET vehicle_id = (SELECT MAX(id) FROM vehicles WHERE id <> orders.vehicle_id) "
                "WHERE id = 1"}},
        Damage{"order.first_promise",
               {"UPDATE orders SET first_promise_at = first_promise_at + 1 WHERE id = "
                "(SELECT MIN(id) FROM orders WHERE first_promise_at IS NOT NULL)"}},
        Damage{"order.history",
               {"DROP TRIGGER history_is_kept",
                "DELETE FROM history WHERE act = 'order.opened' AND subject_id = 1"}},
        Damage{"order.consent_recorded",
               {"UPDATE jobs SET approved_cents = approved_cents + 1 WHERE id = "
                "(SELECT MIN(id) FROM jobs WHERE decision = 'approved')"}},
        Damage{
            "order.above_consent",
            {"UPDATE jobs SET approved_cents = 0 WHERE id = (SELECT MIN(l.job_id) FROM order_lines l "
             "JOIN jobs j ON j.id = l.job_id JOIN orders o ON o.id = l.order_id WHERE o.state = 'delivered' "
             "AND l.payer = 'customer' AND l.is_removed = 0 AND l.amount_cents > 0 AND j.decision = "
             "'approved' "
             "AND j.is_removed = 0)"}},
        Damage{"order.reserved_unasked",
               {"DROP TRIGGER consents_are_kept",
                "DELETE FROM consents WHERE job_id = (SELECT MIN(job_id) FROM order_lines "
                "WHERE part_id IS NOT NULL AND reserved_milli > 0)"}}));

INSTANTIATE_TEST_SUITE_P(
    Discounts, ABrokenRule,
    testing::Values(
        Damage{"order.internal_payer",
               {"UPDATE orders SET purpose = 'stock_car' WHERE id = (SELECT MIN(order_id) FROM payments)"}},
        Damage{"discount.granted",
               {"DROP TRIGGER discount_requests_stand",
                "UPDATE discount_requests SET line_id = (SELECT MIN(l.id) FROM order_lines l WHERE "
                "l.order_id <> discount_requests.order_id) WHERE state = 'granted'"}},
        Damage{
            "discount.open",
            {"DROP TRIGGER discount_requests_stand",
             "UPDATE discount_requests SET order_id = (SELECT MIN(id) FROM orders WHERE state = 'delivered') "
             "WHERE state = 'open'"}}));

INSTANTIATE_TEST_SUITE_P(
    Money, ABrokenRule,
    testing::Values(
        Damage{"order.settlement_sum",
               {"DROP TRIGGER settlement_lines_stand",
                "UPDATE settlement_lines SET amount_cents = amount_cents + 1 WHERE settlement_id = 1"}},
        Damage{"order.settlement_line",
               {"DROP TRIGGER settlement_lines_stand",
                "UPDATE settlement_lines SET settled_on = '2000-01-01' WHERE settlement_id = 1"}},
        Damage{"order.reversal",
               {"INSERT INTO settlements (order_id, payer, amount_cents, net_cents, tax_cents, reverses_id, "
                "reason, actor_id, "
                "at, settled_on) SELECT order_id, payer, amount_cents, net_cents, tax_cents, id, 'wrong', "
                "actor_id, at, "
                "settled_on FROM settlements WHERE reverses_id IS NULL AND amount_cents > 0 AND id NOT IN "
                "(SELECT reverses_id FROM settlements WHERE reverses_id IS NOT NULL) LIMIT 1"}},
        Damage{
            "order.settled_lines",
            {"UPDATE order_lines SET is_removed = 1 WHERE id = (SELECT MIN(line_id) FROM settlement_lines l "
             "JOIN orders o ON o.id = l.order_id WHERE o.state = 'delivered' AND l.amount_cents > 0)"}},
        Damage{"order.delivered_unpaid",
               {"DROP TRIGGER payments_are_kept",
                "DELETE FROM payments WHERE order_id = (SELECT MIN(p.order_id) FROM payments p JOIN orders o "
                "ON o.id = p.order_id WHERE o.state = 'delivered' AND p.payer = 'customer')"}},
        Damage{"order.refunded_more",
               {"INSERT INTO payments (order_id, payer, kind, method, amount_cents, reason, actor_id, at, "
                "paid_on) "
                "VALUES (1, 'goodwill', 'refund', 'cash', -100, 'wrong', 1, 0, '2026-11-21')"}},
        Damage{"order.paid_above_settled",
               {"INSERT INTO payments (order_id, payer, kind, method, amount_cents, reason, actor_id, at, "
                "paid_on) "
                "SELECT MIN(id), 'customer', 'payment', 'cash', 100, '', 1, 0, '2026-11-21' FROM orders "
                "WHERE state = 'delivered'"}}));

INSTANTIATE_TEST_SUITE_P(
    Clocks, ABrokenRule,
    testing::Values(
        Damage{"clock.overlap",
               {"DROP TRIGGER clock_entries_stand",
                "UPDATE clock_entries SET started_at = started_at - 1000 WHERE id = (SELECT b.id FROM "
                "clock_entries a "
                "JOIN clock_entries b ON b.technician_id = a.technician_id AND b.started_at = a.ended_at "
                "AND a.ended_at > a.started_at AND b.ended_at > b.started_at LIMIT 1)"}},
        Damage{"clock.running_not_last",
               {"DROP TRIGGER clock_entries_stand", "DROP INDEX clock_entries_running",
                "UPDATE clock_entries SET ended_at = NULL WHERE id = (SELECT MIN(id) FROM clock_entries)"}},
        Damage{"clock.correction",
               {"INSERT INTO clock_entries (technician_id, activity, job_id, bay_id, started_at, ended_at, "
                "day_on, "
                "replaces_id, reason, actor_id, at) SELECT technician_id, activity, job_id, bay_id, "
                "started_at, ended_at, "
                "day_on, id, '', actor_id, at FROM clock_entries WHERE ended_at IS NOT NULL AND id NOT IN "
                "(SELECT replaces_id FROM clock_entries WHERE replaces_id IS NOT NULL) LIMIT 1"}},
        Damage{"clock.job_order",
               {"UPDATE jobs SET decision = 'declined', approved_cents = NULL WHERE id = (SELECT MIN(job_id) "
                "FROM clock_entries WHERE job_id IS NOT NULL AND ended_at > started_at)"}}));

INSTANTIATE_TEST_SUITE_P(
    Compliance, ABrokenRule,
    testing::Values(
        Damage{"record.not_settled",
               {"UPDATE health_records SET state = 'withdrawn' WHERE order_id = "
                "(SELECT MIN(order_id) FROM health_records WHERE state = 'accepted')"}},
        Damage{"warranty.other_car",
               {"UPDATE warranty_jobs SET problem_job_id = (SELECT MAX(id) FROM jobs) WHERE job_id = "
                "(SELECT MIN(job_id) FROM warranty_jobs)"}},
        Damage{"campaign.done_twice",
               {"INSERT INTO campaign_jobs (job_id, campaign_id) SELECT j.id, k.campaign_id FROM "
                "campaign_jobs k "
                "JOIN jobs d ON d.id = k.job_id JOIN jobs j ON j.order_id = d.order_id "
                "JOIN orders o ON o.id = j.order_id WHERE o.state = 'delivered' AND d.decision = 'approved' "
                "AND d.is_removed = 0 AND j.decision = 'approved' AND j.is_removed = 0 "
                "AND j.id NOT IN (SELECT job_id FROM campaign_jobs) LIMIT 1"}}));

} // namespace
} // namespace baydesk
