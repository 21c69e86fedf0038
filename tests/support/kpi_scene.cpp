// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kpi_scene.h"

namespace baydesk::test {

KpiScene::KpiScene() : own_(std::make_unique<TestShop>()), shop_(*own_) {
    shop_.setNow(QDate(2026, 11, 30), QTime(17, 0));
}

VisitId KpiScene::visit(QDate arrived, const QString& plate) {
    Transaction transaction(session());
    const std::int64_t customer = session().insert(
        "INSERT INTO customers (kind, name, phone, company_code, note, created_at, revision) "
        "VALUES ('person', '陈静', '13812345678', '', '', 0, 1)",
        {});
    const std::int64_t vehicle = session().insert("INSERT INTO vehicles (customer_id, plate, model, "
                                                  "vin_override_reason, plate_override_reason, created_at, "
                                                  "revision) VALUES (?, ?, 'CX-5', '', '', 0, 1)",
                                                  {customer, plate});
    const std::int64_t id =
        session().insert("INSERT INTO visits (vehicle_id, arrived_at, arrived_on) VALUES (?, ?, ?)",
                         {vehicle, shop_.settings().calendar.at(arrived, QTime(9, 0)), arrived});
    transaction.commit();
    return VisitId(id);
}

OrderId KpiScene::order(VisitId visit, const char* state, std::optional<QDate> delivered,
                        std::optional<QTime> promise) {
    Transaction transaction(session());
    const auto place =
        session().one("SELECT v.vehicle_id, c.customer_id, v.arrived_at, v.arrived_on FROM visits v "
                      "JOIN vehicles c ON c.id = v.vehicle_id WHERE v.id = ?",
                      {visit}, [](const Row& row) {
                          return std::tuple(row.integer(0), row.integer(1), row.timestamp(2), row.date(3));
                      });
    const auto& [vehicle, customer, arrivedAt, arrivedOn] = place;
    const ShopCalendar& calendar = shop_.settings().calendar;
    std::optional<Timestamp> deliveredAt, promiseAt;
    if (delivered) {
        deliveredAt = calendar.at(*delivered, QTime(16, 0));
    }
    if (promise) {
        promiseAt = calendar.at(delivered.value_or(arrivedOn), *promise);
    }
    const QString number = QStringLiteral("R%1-%2")
                               .arg(arrivedOn.toString(QStringLiteral("yyMMdd")))
                               .arg(++orders_, 3, 10, QLatin1Char('0'));
    const std::int64_t id = session().insert(
        "INSERT INTO orders (number, visit_id, vehicle_id, customer_id, sender_name, sender_phone, "
        "advisor_id, state, "
        "mileage_km, mileage_override_reason, fuel_eighths, words, belongings, old_parts, wants_wash, "
        "is_waiting, "
        "opened_at, opened_on, first_promise_at, promise_at, state_since_at, delivered_at, delivered_on, "
        "is_released, "
        "rework_count, revision, covers, purpose, is_fault_class_said) "
        "VALUES (?, ?, ?, ?, '', '', ?, ?, 10000, '', 4, '', '', 'none', 0, 0, ?, ?, ?, ?, ?, ?, ?, 0, 0, 1, "
        "'', 'customer', 0)",
        {number, visit, vehicle, customer, shop_.advisor, QString::fromLatin1(state), arrivedAt, arrivedOn,
         promiseAt, promiseAt, arrivedAt, deliveredAt, delivered});
    transaction.commit();
    return OrderId(id);
}

JobId KpiScene::job(OrderId order, const char* decision) {
    Transaction transaction(session());
    const bool isApproved = QByteArray(decision) == "approved";
    const std::int64_t id = session().insert(
        "INSERT INTO jobs (order_id, position, complaint, cause, correction, warranty_scope, decision, "
        "approved_cents, "
        "is_additional, is_finished, technician_id, is_removed, is_priced_later, guarantee_class) "
        "SELECT ?, COUNT(*) + 1, '', '', '', 'not_covered', ?, ?, 0, 1, ?, 0, 0, 'minor_repair' FROM jobs "
        "WHERE order_id = ?",
        {order, QString::fromLatin1(decision), isApproved ? std::optional(std::int64_t{0}) : std::nullopt,
         shop_.firstTechnician, order});
    transaction.commit();
    return JobId(id);
}

JobId KpiScene::comeback(OrderId order, OrderId original, ComebackCause cause) {
    const JobId id = job(order);
    Transaction transaction(session());
    session().execute("UPDATE jobs SET comeback_order_id = ?, comeback_cause = ? WHERE id = ?",
                      {original, code(cause), id});
    transaction.commit();
    return id;
}

LineId KpiScene::line(OrderId order, JobId job, const Line& line) {
    Transaction transaction(session());
    std::optional<std::int64_t> part;
    if (line.isPart) {
        part = session().insert(
            "INSERT INTO parts (number, oe_number, name, fits, unit, pack_milli, bin, origin, "
            "price_cents, tax_rate_bp, reorder_point_milli, search_text, revision) "
            "SELECT 'P' || COUNT(*), '', 'filter', '', 'piece', 1000, '', 'genuine', 0, 1300, 0, "
            "'', 1 FROM parts",
            {});
    }
    const TaxSplit split = splitTax(line.amount, Percent::fromBasisPoints(1300));
    const std::int64_t id = session().insert(
        "INSERT INTO order_lines (order_id, job_id, position, kind, output, payer, category, description, "
        "part_id, "
        "sold_seconds, quantity_milli, unit_price_cents, amount_cents, tax_rate_bp, net_cents, tax_cents, "
        "reserved_milli, issued_milli, cost_cents, is_removed, is_customers_own) "
        "SELECT ?, ?, COUNT(*) + 1, ?, ?, ?, ?, '', ?, ?, 1000, ?, ?, 1300, ?, ?, 0, 0, ?, 0, 0 FROM "
        "order_lines "
        "WHERE job_id = ?",
        {order, job, line.isPart ? QStringLiteral("part") : QStringLiteral("labour"),
         line.isPart ? QStringLiteral("parts") : QStringLiteral("labour"), QString::fromLatin1(line.payer),
         QString::fromLatin1(line.category), part, line.sold, line.amount, line.amount, split.net, split.tax,
         line.cost, job});
    transaction.commit();
    return LineId(id);
}

SettlementId KpiScene::settle(OrderId order, QDate day, const char* payer) {
    Transaction transaction(session());
    const QString who = QString::fromLatin1(payer);
    const std::int64_t id = session().insert(
        "INSERT INTO settlements (order_id, payer, amount_cents, net_cents, tax_cents, reason, actor_id, at, "
        "settled_on) "
        "SELECT ?, ?, COALESCE(SUM(amount_cents), 0), COALESCE(SUM(net_cents), 0), COALESCE(SUM(tax_cents), "
        "0), '', ?, "
        "?, ? FROM order_lines WHERE order_id = ? AND payer = ?",
        {order, who, shop_.cashier, shop_.settings().calendar.at(day, QTime(15, 0)), day, order, who});
    session().execute(
        "INSERT INTO settlement_lines (settlement_id, line_id, order_id, settled_on, kind, output, payer, "
        "category, "
        "technician_id, sold_seconds, amount_cents, net_cents, cost_cents) "
        "SELECT ?, l.id, l.order_id, ?, l.kind, l.output, l.payer, l.category, j.technician_id, "
        "l.sold_seconds, "
        "l.amount_cents, l.net_cents, l.cost_cents FROM order_lines l JOIN jobs j ON j.id = l.job_id "
        "WHERE l.order_id = ? AND l.payer = ?",
        {id, day, order, who});
    transaction.commit();
    return SettlementId(id);
}

void KpiScene::reverse(SettlementId settlement, QDate day) {
    Transaction transaction(session());
    const std::int64_t id =
        session().insert("INSERT INTO settlements (order_id, payer, amount_cents, net_cents, tax_cents, "
                         "reverses_id, reason, actor_id, at, "
                         "settled_on) SELECT order_id, payer, -amount_cents, -net_cents, -tax_cents, id, "
                         "'wrong payer', actor_id, ?, ? "
                         "FROM settlements WHERE id = ?",
                         {shop_.settings().calendar.at(day, QTime(15, 30)), day, settlement});
    session().execute("INSERT INTO settlement_lines (settlement_id, line_id, order_id, settled_on, kind, "
                      "output, payer, category, "
                      "technician_id, sold_seconds, amount_cents, net_cents, cost_cents) "
                      "SELECT ?, line_id, order_id, ?, kind, output, payer, category, technician_id, "
                      "-sold_seconds, -amount_cents, "
                      "-net_cents, -cost_cents FROM settlement_lines WHERE settlement_id = ?",
                      {id, day, settlement});
    transaction.commit();
}

OrderId KpiScene::settledOrder(QDate arrived, QDate settled, const std::vector<Line>& lines) {
    const OrderId id = order(visit(arrived));
    const JobId only = job(id);
    for (const Line& each : lines) {
        line(id, only, each);
    }
    settle(id, settled);
    return id;
}

void KpiScene::attend(TechnicianId technician, QDate day, Hours available) {
    Transaction transaction(session());
    session().execute("INSERT INTO attendance (technician_id, day_on, available_seconds) VALUES (?, ?, ?)",
                      {technician, day, available});
    transaction.commit();
}

ClockEntryId KpiScene::clock(TechnicianId technician, JobId job, QDate day, std::optional<Hours> length,
                             std::optional<ClockEntryId> replaces) {
    Transaction transaction(session());
    const Timestamp start = shop_.settings().calendar.at(day, QTime(9, 0));
    std::optional<Timestamp> end;
    if (length) {
        end = start.plus(*length);
    }
    const std::int64_t id =
        session().insert("INSERT INTO clock_entries (technician_id, activity, job_id, started_at, ended_at, "
                         "day_on, replaces_id, reason, "
                         "actor_id, at) VALUES (?, 'job', ?, ?, ?, ?, ?, '', ?, ?)",
                         {technician, job, start, end, day, replaces, shop_.foreman, start});
    transaction.commit();
    return ClockEntryId(id);
}

KpiMonth KpiScene::read(std::optional<MonthFacts::Source> source) {
    return shop_.service<KpiService>().month(month(), source);
}

KpiExplanation KpiScene::explain(const char* id) {
    return shop_.service<KpiService>().explain(QLatin1String(id), month());
}

} // namespace baydesk::test
