// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/duration_store.h"

#include "storage/sql_piece.h"

namespace baydesk {

namespace {

/// Begin, end, hours and category of finished jobs; which of them stands between the two pieces.
constexpr SqlPiece
    runs("SELECT MIN(c.started_at), MAX(c.ended_at), "
         "(SELECT CAST(COALESCE(SUM(l.sold_seconds), 0) AS BIGINT) FROM order_lines l "
         "WHERE l.order_id = j.order_id AND l.job_id = j.id AND l.is_removed = 0), "
         "COALESCE((SELECT l.category FROM order_lines l WHERE l.order_id = j.order_id AND l.job_id = j.id "
         "AND l.is_removed = 0 AND l.kind = 'labour' ORDER BY l.sold_seconds DESC, l.id LIMIT 1), 'general') "
         "FROM (");
constexpr SqlPiece ofThese(") AS newest JOIN jobs j ON j.id = newest.job_id "
                           "JOIN clock_entries c ON c.job_id = j.id AND c.job_id IS NOT NULL "
                           "WHERE j.is_finished = 1 AND j.is_removed = 0 AND c.ended_at IS NOT NULL "
                           "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id) "
                           "GROUP BY j.id, j.order_id ORDER BY j.id");

DurationStore::Run readRun(const Row& row) {
    return {row.timestamp(0), row.timestamp(1), row.hours(2), fromCode<ServiceCategory>(row.text(3))};
}

} // namespace

// A long service holds many short operations and is like none of them, so a job counts under the one
// operation that is the longest of it.
std::vector<DurationStore::Run> DurationStore::runsOf(OperationId operation, int most) {
    return session_.list(
        statement<runs,
                  "SELECT DISTINCT o.job_id FROM order_lines o WHERE o.operation_id = ? "
                  "AND o.operation_id IS NOT NULL AND o.is_removed = 0 AND o.id = (SELECT m.id FROM "
                  "order_lines m WHERE m.order_id = o.order_id AND m.job_id = o.job_id AND m.is_removed = 0 "
                  "AND m.kind = 'labour' ORDER BY m.sold_seconds DESC, m.id LIMIT 1) "
                  "ORDER BY o.job_id DESC LIMIT ?",
                  ofThese>,
        {operation, most}, readRun);
}

std::vector<DurationStore::Run> DurationStore::newestRuns(int most) {
    return session_.list(statement<runs,
                                   "SELECT f.id AS job_id FROM jobs f WHERE f.is_finished = 1 "
                                   "AND f.is_removed = 0 ORDER BY f.id DESC LIMIT ?",
                                   ofThese>,
                         {most}, readRun);
}

std::vector<DurationStore::Check> DurationStore::newestChecks(int most) {
    return session_.list("SELECT work_finished_at, ready_at FROM orders WHERE work_finished_at IS NOT NULL "
                         "AND ready_at >= work_finished_at ORDER BY id DESC LIMIT ?",
                         {most}, [](const Row& row) {
                             return Check{row.timestamp(0), row.timestamp(1)};
                         });
}

std::vector<WaitingWork> DurationStore::waitingWork(std::optional<OrderId> except, Timestamp now) {
    return session_.list(
        "SELECT o.promise_at, "
        "(SELECT CAST(COALESCE(SUM(l.sold_seconds), 0) AS BIGINT) FROM order_lines l "
        "WHERE l.order_id = o.id AND l.job_id = j.id AND l.is_removed = 0), "
        "(SELECT CAST(COALESCE(SUM(COALESCE(c.ended_at, CAST(? AS BIGINT)) - c.started_at), 0) AS BIGINT) "
        "FROM clock_entries c WHERE c.job_id = j.id AND c.job_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id)) "
        // The open orders first, through their index: there are few of them among all jobs.
        "FROM jobs j JOIN orders o ON o.id = j.order_id WHERE j.order_id IN "
        "(SELECT p.id FROM orders p WHERE p.state NOT IN ('delivered', 'cancelled')) "
        "AND j.decision = 'approved' AND j.is_finished = 0 AND j.is_removed = 0 "
        "AND j.order_id <> CAST(? AS BIGINT) ORDER BY j.order_id, j.id",
        {now, except ? except->value() : std::int64_t(0)}, [](const Row& row) {
            const Hours worked = Hours::fromSeconds(row.integer(2) / 1000);
            return WaitingWork{row.optionalTimestamp(0), std::max(row.hours(1) - worked, Hours())};
        });
}

std::map<JobId, DurationStore::Begun> DurationStore::begun(OrderId order, Timestamp now) {
    std::map<JobId, Begun> jobs;
    session_.each("SELECT j.id, MIN(c.started_at), "
                  "CAST(SUM(COALESCE(c.ended_at, CAST(? AS BIGINT)) - c.started_at) AS BIGINT) "
                  "FROM jobs j JOIN clock_entries c ON c.job_id = j.id "
                  "AND c.job_id IS NOT NULL WHERE j.order_id = ? "
                  "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id) GROUP BY j.id",
                  {now, order}, [&](const Row& row) {
                      jobs.emplace(row.id<JobId>(0),
                                   Begun{row.timestamp(1), Hours::fromSeconds(row.integer(2) / 1000)});
                  });
    return jobs;
}

bool DurationStore::isBeingWorkedOn(OrderId order) {
    return session_.one("SELECT COUNT(*) FROM jobs j JOIN clock_entries c ON c.job_id = j.id "
                        "AND c.job_id IS NOT NULL WHERE j.order_id = ? AND c.ended_at IS NULL",
                        {order}, [](const Row& row) { return row.integer(0) > 0; });
}

} // namespace baydesk
