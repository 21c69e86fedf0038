// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi_evidence_store.h"

#include "domain/orders/job.h"
#include "domain/orders/order_purpose.h"
#include "storage/internal_work.h"

#include <algorithm>
#include <set>

namespace baydesk {
namespace {

EvidenceRow rowOf(const Row& row) {
    return {.order = row.id<OrderId>(0),
            .number = row.text(1),
            .plate = row.text(2),
            .day = row.date(3),
            .contribution = row.integer(4),
            .leftOut = {},
            .original = {}};
}

const QString& word(ServiceCategory category) {
    return code(category);
}

/// Which settled lines a figure takes, and what of them.
struct SettledScope {
    std::vector<OutputHalf> halves;
    std::vector<ServiceCategory> categories;
};

SettledScope scopeOf(Evidence evidence) {
    using C = ServiceCategory;
    const std::vector<C> all{C::Maintenance, C::General, C::Body, C::Paint};
    const std::vector<OutputHalf> both{OutputHalf::Labour, OutputHalf::Parts};
    switch (evidence) {
    case Evidence::LabourOutput: return {{OutputHalf::Labour}, all};
    case Evidence::PartsOutput: return {{OutputHalf::Parts}, all};
    case Evidence::MaintenanceParts: return {{OutputHalf::Parts}, {C::Maintenance}};
    case Evidence::MechanicalParts: return {{OutputHalf::Parts}, {C::General}};
    case Evidence::BodyParts: return {{OutputHalf::Parts}, {C::Body, C::Paint}};
    case Evidence::MaintenanceOutput: return {both, {C::Maintenance}};
    case Evidence::GeneralOutput: return {both, {C::General}};
    case Evidence::AccidentOutput: return {both, {C::Body, C::Paint}};
    default: return {both, all};
    }
}

int measureOf(Evidence evidence) {
    switch (evidence) {
    case Evidence::SoldHours: return 1;
    case Evidence::GrossProfit: return 2;
    default: return 0;
    }
}

std::optional<LeftOut> reasonOf(Payer payer) {
    switch (payer) {
    case Payer::Internal: return LeftOut::Internal;
    case Payer::Goodwill: return LeftOut::Goodwill;
    default: return std::nullopt;
    }
}

std::optional<LeftOut> reasonOf(ComebackCause cause) {
    switch (cause) {
    case ComebackCause::NewFault: return LeftOut::NewFault;
    case ComebackCause::Misuse: return LeftOut::Misuse;
    default: return std::nullopt;
    }
}

} // namespace

std::vector<EvidenceRow> KpiEvidenceStore::orders(Evidence evidence, QDate first, QDate last) {
    std::vector<EvidenceRow> rows;
    const auto body = word(ServiceCategory::Body);
    const auto paint = word(ServiceCategory::Paint);
    const auto maintenance = word(ServiceCategory::Maintenance);
    const auto general = word(ServiceCategory::General);
    switch (evidence) {
    case Evidence::None: break;
    case Evidence::Visits: rows = visits(first, last); break;
    case Evidence::BookedVisits: rows = bookedVisits(first, last); break;
    case Evidence::MaintenanceVisits: rows = classVisits(maintenance, maintenance, first, last); break;
    case Evidence::GeneralVisits: rows = classVisits(general, general, first, last); break;
    case Evidence::AccidentVisits: rows = classVisits(body, paint, first, last); break;
    case Evidence::WorkedHours: rows = worked(first, last); break;
    case Evidence::Comebacks: rows = comebacks(first, last); break;
    case Evidence::CohortComebacks: rows = cohort(first, last); break;
    case Evidence::OnTime: rows = deliveries(first, last); break;
    case Evidence::SurveyScores:
    case Evidence::SurveyAnswers: rows = surveys(evidence, first, last); break;
    case Evidence::SimpleFaults: rows = faults(FaultClass::Simple, first, last); break;
    case Evidence::ComplexFaults: rows = faults(FaultClass::Complex, first, last); break;
    default: rows = settled(evidence, first, last); break;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const EvidenceRow& a, const EvidenceRow& b) {
        return std::tuple(a.leftOut.has_value(), a.day, a.number) <
               std::tuple(b.leftOut.has_value(), b.day, b.number);
    });
    return rows;
}

// The first order of a visit that counts stands for the visit.
std::vector<EvidenceRow> KpiEvidenceStore::visits(QDate first, QDate last) {
    std::vector<EvidenceRow> rows;
    std::set<std::int64_t> counted;
    session_.each(statement<"SELECT o.id, o.number, c.plate, v.arrived_on, 1, v.id, o.state, ",
                            hasCustomersWork<"o">, " OR ", isComeback<"o">,
                            " FROM visits v JOIN orders o ON o.visit_id = v.id "
                            "JOIN vehicles c ON c.id = v.vehicle_id "
                            "WHERE v.arrived_on BETWEEN ? AND ? ORDER BY v.id, o.id">,
                  {first, last}, [&](const Row& row) {
                      EvidenceRow entry = rowOf(row);
                      if (row.text(6) == QLatin1String("cancelled")) {
                          entry.leftOut = LeftOut::Void;
                      } else if (!row.boolean(7)) {
                          entry.leftOut = LeftOut::Internal;
                      } else if (!counted.insert(row.integer(5)).second) {
                          entry.leftOut = LeftOut::SameVisit;
                      }
                      rows.push_back(entry);
                  });
    return rows;
}

// A visit without an appointment stands in the list with nothing, as a delivery that was late does.
std::vector<EvidenceRow> KpiEvidenceStore::bookedVisits(QDate first, QDate last) {
    std::set<std::int64_t> booked;
    session_.each("SELECT DISTINCT s.id FROM appointments a JOIN orders o ON o.id = a.order_id "
                  "JOIN visits v ON v.id = o.visit_id JOIN orders s ON s.visit_id = v.id "
                  "WHERE v.arrived_on BETWEEN ? AND ?",
                  {first, last}, [&booked](const Row& row) { booked.insert(row.integer(0)); });
    std::vector<EvidenceRow> rows = visits(first, last);
    for (EvidenceRow& row : rows) {
        row.contribution = booked.contains(row.order.value()) ? 1 : 0;
    }
    return rows;
}

std::vector<EvidenceRow> KpiEvidenceStore::classVisits(const QString& category, const QString& otherCategory,
                                                       QDate first, QDate last) {
    std::vector<EvidenceRow> rows;
    std::set<std::int64_t> counted;
    session_.each(
        statement<"SELECT o.id, o.number, c.plate, v.arrived_on, 1, v.id, o.state, "
                  "MAX(CASE WHEN ",
                  isPaidByOthers,
                  " THEN 1 ELSE 0 END), "
                  "MAX(CASE WHEN ",
                  isPaidByOthers,
                  " AND j.decision = 'approved' THEN 1 ELSE 0 END) "
                  "FROM visits v JOIN orders o ON o.visit_id = v.id JOIN vehicles c ON c.id = v.vehicle_id "
                  "JOIN order_lines l ON l.order_id = o.id JOIN jobs j ON j.id = l.job_id "
                  "WHERE v.arrived_on BETWEEN ? AND ? AND l.category IN (?, ?) AND l.is_removed = 0 AND "
                  "j.is_removed = 0 "
                  "GROUP BY o.id, o.number, c.plate, v.arrived_on, v.id, o.state ORDER BY v.id, o.id">,
        {first, last, category, otherCategory}, [&](const Row& row) {
            EvidenceRow entry = rowOf(row);
            if (row.text(6) == QLatin1String("cancelled")) {
                entry.leftOut = LeftOut::Void;
            } else if (!row.boolean(7)) {
                entry.leftOut = LeftOut::Internal;
            } else if (!row.boolean(8)) {
                entry.leftOut = LeftOut::Declined;
            } else if (!counted.insert(row.integer(5)).second) {
                entry.leftOut = LeftOut::SameVisit;
            }
            rows.push_back(entry);
        });
    return rows;
}

std::vector<EvidenceRow> KpiEvidenceStore::settled(Evidence evidence, QDate first, QDate last) {
    const SettledScope scope = scopeOf(evidence);
    const auto half = [&scope](std::size_t place) {
        return code(scope.halves[std::min(place, scope.halves.size() - 1)]);
    };
    const auto category = [&scope](std::size_t place) {
        return code(scope.categories[std::min(place, scope.categories.size() - 1)]);
    };
    const int measure = measureOf(evidence);
    std::vector<EvidenceRow> rows;
    session_.each(
        "SELECT o.id, o.number, c.plate, l.settled_on, "
        "CAST(SUM(CASE CAST(? AS BIGINT) WHEN 1 THEN l.sold_seconds WHEN 2 THEN l.net_cents - l.cost_cents "
        "ELSE l.amount_cents END) AS BIGINT), l.payer "
        "FROM settlement_lines l JOIN orders o ON o.id = l.order_id JOIN vehicles c ON c.id = o.vehicle_id "
        "WHERE l.settled_on BETWEEN ? AND ? AND l.output IN (?, ?) AND l.category IN (?, ?, ?, ?) "
        "GROUP BY o.id, o.number, c.plate, l.settled_on, l.payer ORDER BY l.settled_on, o.number, l.payer",
        {measure, first, last, half(0), half(1), category(0), category(1), category(2), category(3)},
        [&rows](const Row& row) {
            EvidenceRow entry = rowOf(row);
            entry.leftOut = reasonOf(fromCode<Payer>(row.text(5)));
            if (entry.contribution != 0) {
                rows.push_back(entry);
            }
        });
    // Work that stands finished at the counter would count as soon as it is settled.
    session_.each(
        "SELECT o.id, o.number, c.plate, o.opened_on, "
        "CAST(SUM(CASE CAST(? AS BIGINT) WHEN 1 THEN l.sold_seconds WHEN 2 THEN l.net_cents - l.cost_cents "
        "ELSE l.amount_cents END) AS BIGINT) "
        "FROM orders o JOIN order_lines l ON l.order_id = o.id JOIN jobs j ON j.id = l.job_id "
        "JOIN vehicles c ON c.id = o.vehicle_id "
        "WHERE o.state = 'ready' AND o.opened_on BETWEEN ? AND ? AND l.is_removed = 0 AND j.is_removed = 0 "
        "AND j.decision = 'approved' AND l.payer IN ('customer', 'oem_warranty', 'insurer') "
        "AND l.output IN (?, ?) AND l.category IN (?, ?, ?, ?) "
        "AND NOT EXISTS (SELECT 1 FROM settlements s WHERE s.order_id = o.id AND s.payer = l.payer "
        "AND s.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM settlements r WHERE r.reverses_id = s.id)) "
        "GROUP BY o.id, o.number, c.plate, o.opened_on",
        {measure, first, last, half(0), half(1), category(0), category(1), category(2), category(3)},
        [&rows](const Row& row) {
            EvidenceRow entry = rowOf(row);
            entry.leftOut = LeftOut::NotSettled;
            if (entry.contribution != 0) {
                rows.push_back(entry);
            }
        });
    return rows;
}

std::vector<EvidenceRow> KpiEvidenceStore::worked(QDate first, QDate last) {
    return session_.list(
        "WITH entries AS (SELECT j.order_id, c.day_on, (c.ended_at - c.started_at) / 1000 AS seconds, "
        "CASE WHEN o.state = 'cancelled' THEN 1 "
        "WHEN EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id) THEN 2 "
        "WHEN c.ended_at IS NULL THEN 3 ELSE 0 END AS reason "
        "FROM clock_entries c JOIN jobs j ON j.id = c.job_id JOIN orders o ON o.id = j.order_id "
        "WHERE c.day_on BETWEEN ? AND ? AND c.activity = 'job') "
        "SELECT o.id, o.number, v.plate, MIN(e.day_on), COALESCE(CAST(SUM(e.seconds) AS BIGINT), 0), "
        "e.reason "
        "FROM entries e JOIN orders o ON o.id = e.order_id JOIN vehicles v ON v.id = o.vehicle_id "
        "GROUP BY o.id, o.number, v.plate, e.reason ORDER BY o.number, e.reason",
        {first, last}, [](const Row& row) {
            EvidenceRow entry = rowOf(row);
            switch (row.integer(5)) {
            case 1: entry.leftOut = LeftOut::Void; break;
            case 2: entry.leftOut = LeftOut::ClockCorrected; break;
            case 3: entry.leftOut = LeftOut::ClockRunning; break;
            case 4: entry.leftOut = LeftOut::Internal; break;
            default: break;
            }
            return entry;
        });
}

std::vector<EvidenceRow> KpiEvidenceStore::comebacks(QDate first, QDate last) {
    std::vector<EvidenceRow> rows;
    std::set<std::int64_t> counted;
    session_.each("SELECT o.id, o.number, c.plate, v.arrived_on, 1, v.id, o.state, j.comeback_cause, "
                  "w.number, o.purpose "
                  "FROM visits v JOIN orders o ON o.visit_id = v.id JOIN vehicles c ON c.id = v.vehicle_id "
                  "JOIN jobs j ON j.order_id = o.id JOIN orders w ON w.id = j.comeback_order_id "
                  "WHERE v.arrived_on BETWEEN ? AND ? AND j.is_removed = 0 ORDER BY v.id, o.id, j.position",
                  {first, last}, [&](const Row& row) {
                      EvidenceRow entry = rowOf(row);
                      entry.original = row.text(8);
                      entry.leftOut = reasonOf(fromCode<ComebackCause>(row.text(7)));
                      if (row.text(6) == QLatin1String("cancelled")) {
                          entry.leftOut = LeftOut::Void;
                      } else if (row.text(9) != code(OrderPurpose::Customer)) {
                          entry.leftOut = LeftOut::Internal;
                      } else if (!entry.leftOut && !counted.insert(row.integer(5)).second) {
                          entry.leftOut = LeftOut::SameVisit;
                      }
                      rows.push_back(entry);
                  });
    return rows;
}

std::vector<EvidenceRow> KpiEvidenceStore::cohort(QDate first, QDate last) {
    return session_.list(
        statement<"SELECT o.id, o.number, c.plate, o.delivered_on, 1, MIN(r.number) FROM orders o "
                  "JOIN vehicles c ON c.id = o.vehicle_id JOIN jobs j ON j.comeback_order_id = o.id "
                  "JOIN orders r ON r.id = j.order_id WHERE o.delivered_on BETWEEN ? AND ? AND o.state <> "
                  "'cancelled' "
                  "AND j.is_removed = 0 AND r.state <> 'cancelled' AND ",
                  isShopsFault, " AND ", hasCustomersWork<"o">,
                  " GROUP BY o.id, o.number, c.plate, o.delivered_on">,
        {first, last}, [](const Row& row) {
            EvidenceRow entry = rowOf(row);
            entry.original = row.text(5);
            return entry;
        });
}

std::vector<EvidenceRow> KpiEvidenceStore::surveys(Evidence evidence, QDate first, QDate last) {
    return session_.list("SELECT o.id, o.number, c.plate, f.due_on, 1, f.score FROM follow_ups f "
                         "JOIN orders o ON o.id = f.order_id JOIN vehicles c ON c.id = o.vehicle_id "
                         "WHERE f.due_on BETWEEN ? AND ? AND o.delivered_on IS NOT NULL",
                         {first, last}, [evidence](const Row& row) {
                             EvidenceRow entry = rowOf(row);
                             if (row.isNull(5)) {
                                 entry.leftOut = LeftOut::NoAnswer;
                             } else if (evidence == Evidence::SurveyScores) {
                                 entry.contribution = row.integer(5);
                             }
                             return entry;
                         });
}

std::vector<EvidenceRow> KpiEvidenceStore::deliveries(QDate first, QDate last) {
    return session_.list(
        statement<
            "SELECT o.id, o.number, c.plate, o.delivered_on, "
            "CASE WHEN o.delivered_at <= o.first_promise_at THEN 1 ELSE 0 END, o.first_promise_at, o.state, ",
            hasCustomersWork<"o">,
            " FROM orders o JOIN vehicles c ON c.id = o.vehicle_id WHERE o.delivered_on BETWEEN ? AND ?">,
        {first, last}, [](const Row& row) {
            EvidenceRow entry = rowOf(row);
            if (row.text(6) == QLatin1String("cancelled")) {
                entry.leftOut = LeftOut::Void;
            } else if (!row.boolean(7)) {
                entry.leftOut = LeftOut::Internal;
            } else if (row.isNull(5)) {
                entry.leftOut = LeftOut::NoPromise;
            }
            return entry;
        });
}

std::vector<EvidenceRow> KpiEvidenceStore::faults(FaultClass fault, QDate first, QDate last) {
    return session_.list(
        statement<
            "SELECT o.id, o.number, c.plate, o.delivered_on, "
            "CASE WHEN o.ready_at - o.opened_at <= CAST(? AS BIGINT) THEN 1 ELSE 0 END, o.fault_class, "
            "o.state, ",
            hasCustomersWork<"o">,
            " FROM orders o JOIN vehicles c ON c.id = o.vehicle_id WHERE o.delivered_on BETWEEN ? AND ?">,
        {limitOf(fault).seconds() * 1000, first, last}, [fault](const Row& row) {
            EvidenceRow entry = rowOf(row);
            if (row.text(6) == QLatin1String("cancelled")) {
                entry.leftOut = LeftOut::Void;
            } else if (!row.boolean(7)) {
                entry.leftOut = LeftOut::Internal;
            } else if (row.isNull(5) || row.text(5) != code(fault)) {
                entry.leftOut = LeftOut::NoClass;
            }
            return entry;
        });
}

} // namespace baydesk
