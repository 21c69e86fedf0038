// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi_facts_store.h"

#include "domain/orders/order_line.h"
#include "storage/internal_work.h"

#include <algorithm>

namespace baydesk {

bool KpiFactsStore::hasOwnOrders(Month month) {
    const QDate first = month.firstDay();
    const QDate last = month.lastDay();
    return session_.one(
        "SELECT CASE WHEN EXISTS (SELECT 1 FROM visits WHERE arrived_on BETWEEN ? AND ?) "
        "OR EXISTS (SELECT 1 FROM settlement_lines WHERE settled_on BETWEEN ? AND ?) "
        "OR EXISTS (SELECT 1 FROM orders WHERE delivered_on BETWEEN ? AND ?) "
        "OR EXISTS (SELECT 1 FROM clock_entries WHERE day_on BETWEEN ? AND ? AND activity = 'job') "
        "THEN 1 ELSE 0 END",
        {first, last, first, last, first, last, first, last}, [](const Row& row) { return row.boolean(0); });
}

std::vector<InternalWork> KpiFactsStore::internalWork(Month month) {
    return session_.list(
        statement<
            "SELECT o.purpose, CAST(SUM(CASE WHEN s.reverses_id IS NULL THEN 1 ELSE -1 END) AS BIGINT), "
            "CAST(SUM(COALESCE(l.sold, 0)) AS BIGINT), CAST(SUM(s.amount_cents) AS BIGINT), "
            "CAST(SUM(COALESCE(l.cost, 0)) AS BIGINT) FROM settlements s JOIN orders o ON o.id = s.order_id "
            "LEFT JOIN (SELECT settlement_id, SUM(sold_seconds) AS sold, SUM(cost_cents) AS cost "
            "FROM settlement_lines WHERE settled_on BETWEEN ? AND ? GROUP BY settlement_id) AS l "
            "ON l.settlement_id = s.id WHERE s.settled_on BETWEEN ? AND ? AND ",
            isInternalOrder<"o">, " GROUP BY o.purpose ORDER BY o.purpose">,
        {month.firstDay(), month.lastDay(), month.firstDay(), month.lastDay()}, [](const Row& row) {
            return InternalWork{.purpose = fromCode<OrderPurpose>(row.text(0)),
                                .orders = row.integer(1),
                                .hours = row.hours(2),
                                .amount = row.money(3),
                                .partsCost = row.money(4)};
        });
}

MonthFacts KpiFactsStore::facts(Month month, QDate today, const ShopSettings& shop) {
    MonthFacts facts(month, MonthFacts::Source::OwnOrders);
    facts.labourRate = shop.labourRate;
    facts.hoursPerDay = shop.workday;
    readPeople(facts);
    readBays(facts);
    if (!hasOwnOrders(month)) {
        return facts;
    }
    const Days days{month.firstDay(), std::min(month.lastDay(), today)};
    const SoldHours sold = readMoney(days, facts);
    readSettledVehicles(days, facts);
    readVisits(days, facts);
    readAppointments(days, today, facts);
    readClasses(days, facts);
    readDeliveries(days, facts);
    readCampaigns(days, shop.calendar, facts);
    readTechnicians(days, sold, facts);
    readRecommendations(days, facts);
    readSurveys(days, facts);
    readAdvisors(days, facts);
    readWorkDays(days, shop, facts);
    return facts;
}

// Internal lines and goodwill lines are settled too, but nobody pays for them: they are no output (catalogue
// A0.7, L03).
KpiFactsStore::SoldHours KpiFactsStore::readMoney(Days days, MonthFacts& facts) {
    Money labour, parts, net, cost;
    Money byClass[3];
    Money partsByClass[3];
    Hours sold;
    SoldHours byTechnician;
    session_.each(
        "SELECT category, output, COALESCE(CAST(SUM(amount_cents) AS BIGINT), 0), "
        "COALESCE(CAST(SUM(net_cents) AS BIGINT), 0), COALESCE(CAST(SUM(cost_cents) AS BIGINT), 0), "
        "COALESCE(CAST(SUM(sold_seconds) AS BIGINT), 0), technician_id FROM settlement_lines "
        "WHERE settled_on BETWEEN ? AND ? AND payer IN ('customer', 'oem_warranty', 'insurer') "
        "GROUP BY category, output, technician_id",
        {days.first, days.last}, [&](const Row& row) {
            const auto category = fromCode<ServiceCategory>(row.text(0));
            const std::size_t place = std::min<std::size_t>(static_cast<std::size_t>(category), 2);
            const Money amount = row.money(2);
            byClass[place] += amount;
            if (fromCode<OutputHalf>(row.text(1)) == OutputHalf::Labour) {
                labour += amount;
            } else {
                parts += amount;
                partsByClass[place] += amount;
            }
            net += row.money(3);
            cost += row.money(4);
            sold += row.hours(5);
            if (const auto technician = row.optionalId<TechnicianId>(6)) {
                byTechnician[*technician] += row.hours(5);
            }
        });
    facts.labourOutput = labour;
    facts.partsOutput = parts;
    facts.totalOutput = labour + parts;
    facts.totalOutputNet = net;
    facts.partsCost = cost;
    facts.maintenanceOutput = byClass[0];
    facts.generalOutput = byClass[1];
    facts.accidentOutput = byClass[2];
    facts.maintenanceParts = partsByClass[0];
    facts.mechanicalParts = partsByClass[1];
    facts.bodyParts = partsByClass[2];
    facts.soldHours = sold;
    return byTechnician;
}

// A visit counts once, in the month in which one of its payers is first settled; a reversal that leaves none
// settled takes it out again on its own day.
void KpiFactsStore::readSettledVehicles(Days days, MonthFacts& facts) {
    facts.settledVehicles = session_.one(
        "WITH touched AS (SELECT DISTINCT o.visit_id FROM settlements s JOIN orders o ON o.id = s.order_id "
        "WHERE s.settled_on BETWEEN ? AND ? AND s.payer IN ('customer', 'oem_warranty', 'insurer')), "
        "standing AS (SELECT o.visit_id, "
        "SUM(CASE WHEN s.settled_on >= ? THEN 0 WHEN s.reverses_id IS NULL THEN 1 ELSE -1 END) AS "
        "settled_before, "
        "SUM(CASE WHEN s.reverses_id IS NULL THEN 1 ELSE -1 END) AS settled_after "
        "FROM touched t JOIN orders o ON o.visit_id = t.visit_id JOIN settlements s ON s.order_id = o.id "
        "WHERE s.settled_on <= ? AND s.payer IN ('customer', 'oem_warranty', 'insurer') GROUP BY o.visit_id) "
        "SELECT COALESCE(CAST(SUM(CASE WHEN settled_after > 0 THEN 1 ELSE 0 END - CASE WHEN settled_before > "
        "0 THEN 1 ELSE 0 END) "
        "AS BIGINT), 0) FROM standing",
        {days.first, days.last, days.first, days.last}, [](const Row& row) { return row.integer(0); });
}

// A visit with internal work only is no customer's visit, unless it is a comeback, which the shop pays for
// itself.
void KpiFactsStore::readVisits(Days days, MonthFacts& facts) {
    session_.each(
        statement<"WITH arrived AS (SELECT v.id, EXISTS (SELECT 1 FROM orders o WHERE o.visit_id = v.id "
                  "AND o.state <> 'cancelled' AND ",
                  isComeback<"o">,
                  ") AS came_back, "
                  "EXISTS (SELECT 1 FROM orders o WHERE o.visit_id = v.id AND o.state <> 'cancelled' AND ",
                  hasCustomersWork<"o">,
                  ") AS is_served FROM visits v WHERE v.arrived_on BETWEEN ? AND ?) "
                  "SELECT COUNT(CASE WHEN came_back OR is_served THEN 1 END), COUNT(CASE WHEN came_back THEN "
                  "1 END) "
                  "FROM arrived">,
        {days.first, days.last}, [&facts](const Row& row) {
            facts.visits = row.integer(0);
            facts.comebackVehicles = row.integer(1);
        });
}

// Before anything stands in the book nobody knows who had called, so that is not 0.
void KpiFactsStore::readAppointments(Days days, QDate today, MonthFacts& facts) {
    const bool isKept = session_.one(
        "SELECT CASE WHEN EXISTS (SELECT 1 FROM appointments WHERE day_on <= ?) THEN 1 ELSE 0 END",
        {days.last}, [](const Row& row) { return row.boolean(0); });
    if (!isKept) {
        return;
    }
    facts.bookedVisits = session_.one(
        statement<"SELECT COUNT(DISTINCT v.id) FROM visits v JOIN orders o ON o.visit_id = v.id "
                  "JOIN appointments a ON a.order_id = o.id WHERE v.arrived_on BETWEEN ? AND ? AND EXISTS ("
                  "SELECT 1 FROM orders s WHERE s.visit_id = v.id AND s.state <> 'cancelled' AND (",
                  hasCustomersWork<"s">, " OR ", isComeback<"s">, "))">,
        {days.first, days.last}, [](const Row& row) { return row.integer(0); });
    session_.each("SELECT COUNT(*), COUNT(CASE WHEN state = 'arrived' THEN 1 END) FROM appointments "
                  "WHERE day_on BETWEEN ? AND ? AND (state IN ('arrived', 'no_show') "
                  "OR (state = 'cancelled' AND state_since_on >= day_on) "
                  "OR (state IN ('booked', 'confirmed') AND day_on < ?))",
                  {days.first, days.last, today}, [&facts](const Row& row) {
                      facts.appointmentsDue = row.integer(0);
                      facts.appointmentsKept = row.integer(1);
                  });
}

void KpiFactsStore::readClasses(Days days, MonthFacts& facts) {
    std::int64_t counts[3] = {};
    session_.each(
        statement<
            "SELECT CASE l.category WHEN 'paint' THEN 'body' ELSE l.category END AS class, COUNT(DISTINCT "
            "v.id) "
            "FROM visits v JOIN orders o ON o.visit_id = v.id JOIN order_lines l ON l.order_id = o.id "
            "JOIN jobs j ON j.id = l.job_id WHERE v.arrived_on BETWEEN ? AND ? AND o.state <> 'cancelled' "
            "AND l.is_removed = 0 AND ",
            isPaidByOthers,
            " AND j.is_removed = 0 AND j.decision = 'approved' "
            "GROUP BY CASE l.category WHEN 'paint' THEN 'body' ELSE l.category END">,
        {days.first, days.last}, [&counts](const Row& row) {
            counts[static_cast<std::size_t>(fromCode<ServiceCategory>(row.text(0)))] = row.integer(1);
        });
    facts.maintenanceJobs = counts[0];
    facts.generalJobs = counts[1];
    facts.accidentJobs = counts[2];
}

// Hours nobody clocked and attendance nobody recorded are missing, not 0.
void KpiFactsStore::readTechnicians(Days days, const SoldHours& sold, MonthFacts& facts) {
    session_.each(
        "WITH worked AS (SELECT c.technician_id, SUM((c.ended_at - c.started_at) / 1000) AS seconds "
        "FROM clock_entries c JOIN jobs j ON j.id = c.job_id JOIN orders o ON o.id = j.order_id "
        "WHERE c.day_on BETWEEN ? AND ? AND c.activity = 'job' AND c.ended_at IS NOT NULL "
        "AND o.state <> 'cancelled' "
        "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id) GROUP BY "
        "c.technician_id), "
        "present AS (SELECT technician_id, SUM(available_seconds) AS seconds FROM attendance "
        "WHERE day_on BETWEEN ? AND ? GROUP BY technician_id) "
        "SELECT t.id, s.name, s.is_active, CAST(worked.seconds AS BIGINT), CAST(present.seconds AS BIGINT) "
        "FROM technicians t JOIN staff s ON s.id = t.staff_id "
        "LEFT JOIN worked ON worked.technician_id = t.id "
        "LEFT JOIN present ON present.technician_id = t.id ORDER BY s.name, t.id",
        {days.first, days.last, days.first, days.last}, [&](const Row& row) {
            const auto technician = row.id<TechnicianId>(0);
            const auto worked = row.optionalHours(3);
            const auto available = row.optionalHours(4);
            const auto found = sold.find(technician);
            if (worked) {
                facts.workedHours = facts.workedHours.value_or(Hours()) + *worked;
            }
            if (available) {
                facts.availableHours = facts.availableHours.value_or(Hours()) + *available;
            }
            if (row.boolean(2) || found != sold.end() || worked || available) {
                facts.technicianRows.push_back({technician, row.text(1),
                                                found == sold.end() ? Hours() : found->second,
                                                worked.value_or(Hours()), available});
            }
        });
}

void KpiFactsStore::readAdvisors(Days days, MonthFacts& facts) {
    session_.each(
        statement<"WITH seen AS (SELECT o.advisor_id, COUNT(DISTINCT v.id) AS visits FROM visits v "
                  "JOIN orders o ON o.visit_id = v.id WHERE v.arrived_on BETWEEN ? AND ? AND o.state <> "
                  "'cancelled' "
                  "AND ",
                  isCustomersOrder<"o">,
                  " GROUP BY o.advisor_id), "
                  "earned AS (SELECT o.advisor_id, SUM(l.amount_cents) AS cents FROM settlement_lines l "
                  "JOIN orders o ON o.id = l.order_id WHERE l.settled_on BETWEEN ? AND ? "
                  "AND l.payer IN ('customer', 'oem_warranty', 'insurer') GROUP BY o.advisor_id) "
                  "SELECT s.id, s.name, COALESCE(seen.visits, 0), COALESCE(CAST(earned.cents AS BIGINT), 0) "
                  "FROM staff "
                  "s "
                  "LEFT JOIN seen ON seen.advisor_id = s.id LEFT JOIN earned ON earned.advisor_id = s.id "
                  "WHERE seen.visits IS NOT NULL OR earned.cents IS NOT NULL ORDER BY s.name, s.id">,
        {days.first, days.last, days.first, days.last}, [&facts](const Row& row) {
            facts.advisorRows.push_back({row.id<StaffId>(0), row.text(1), row.integer(2), row.money(3)});
        });
}

// A work day is a day on which somebody was present.
void KpiFactsStore::readWorkDays(Days days, const ShopSettings& shop, MonthFacts& facts) {
    const std::int64_t count =
        session_.one("SELECT COUNT(DISTINCT day_on) FROM attendance WHERE day_on BETWEEN ? AND ? "
                     "AND available_seconds > 0",
                     {days.first, days.last}, [](const Row& row) { return row.integer(0); });
    if (count == 0) {
        return;
    }
    facts.workDays = count;
    if (facts.bays) {
        facts.bayHours = Hours::fromSeconds(*facts.bays * count * shop.workday.seconds());
    }
}

void KpiFactsStore::readPeople(MonthFacts& facts) {
    session_.each(
        "SELECT COUNT(*), COUNT(CASE WHEN s.role = 'advisor' THEN 1 END), "
        "COUNT(CASE WHEN t.trade = 'mechanical' THEN 1 END), COUNT(CASE WHEN t.trade <> 'mechanical' THEN 1 "
        "END), "
        "CAST(SUM(t.monthly_pay_cents) AS BIGINT) FROM staff s LEFT JOIN technicians t ON t.staff_id = s.id "
        "WHERE s.is_active = 1",
        {}, [&facts](const Row& row) {
            facts.staff = row.integer(0);
            facts.frontStaff = row.integer(1);
            facts.mechanicalTechnicians = row.integer(2);
            facts.bodyTechnicians = row.integer(3);
            facts.technicians = row.integer(2) + row.integer(3);
            if (const auto pay = row.optionalMoney(4); pay && !pay->isZero()) {
                facts.directPay = pay;
            }
        });
}

void KpiFactsStore::readBays(MonthFacts& facts) {
    session_.each(
        "SELECT COUNT(*), COUNT(CASE WHEN kind = 'mechanical' THEN 1 END), "
        "COUNT(CASE WHEN kind = 'body' THEN 1 END), COUNT(CASE WHEN kind = 'booth' THEN 1 END) FROM bays "
        "WHERE is_active = 1",
        {}, [&facts](const Row& row) {
            facts.bays = row.integer(0);
            facts.mechanicalBays = row.integer(1);
            facts.bodyBays = row.integer(2);
            facts.paintBooths = row.integer(3);
        });
}

} // namespace baydesk
