// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guarantee_store.h"

#include "domain/orders/job.h"
#include "domain/values/refusal.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::GuaranteeStore)
};

/// From the columns job_id, problem_job_id, is_safety_fault, replaced, system, main_part,
/// not_counted_seconds.
WarrantyWork workFrom(const Row& row, int first) {
    const JobId job = row.id<JobId>(first);
    const JobId problem = row.id<JobId>(first + 1);
    WarrantyWork work{.problem = problem == job ? std::nullopt : std::optional(problem),
                      .isSafetyFault = row.boolean(first + 2),
                      .replaced = fromCode<Replaced>(row.text(first + 3)),
                      .system = {},
                      .mainPart = row.text(first + 5),
                      .notCounted = row.hours(first + 6)};
    if (!row.isNull(first + 4)) {
        work.system = fromCode<ListedSystem>(row.text(first + 4));
    }
    return work;
}

} // namespace

VehiclePapers GuaranteeStore::papers(VehicleId vehicle) {
    return session_
        .first("SELECT sold_on, is_household, price_cents, insured_until_on, revision FROM vehicle_papers "
               "WHERE vehicle_id = ?",
               {vehicle},
               [](const Row& row) {
                   return VehiclePapers{.soldOn = row.optionalDate(0),
                                        .isHousehold = row.boolean(1),
                                        .price = row.optionalMoney(2),
                                        .insuredUntil = row.optionalDate(3),
                                        .revision = row.integer(4)};
               })
        .value_or(VehiclePapers{});
}

void GuaranteeStore::savePapers(VehicleId vehicle, const VehiclePapers& papers) {
    const auto changed =
        papers.revision == 0
            ? session_.execute(
                  "INSERT INTO vehicle_papers (vehicle_id, sold_on, is_household, price_cents, "
                  "insured_until_on, "
                  "revision) VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (vehicle_id) DO NOTHING",
                  {vehicle, papers.soldOn, papers.isHousehold, papers.price, papers.insuredUntil})
            : session_.execute(
                  "UPDATE vehicle_papers SET sold_on = ?, is_household = ?, price_cents = ?, "
                  "insured_until_on = ?, revision = revision + 1 WHERE vehicle_id = ? AND revision = ?",
                  {papers.soldOn, papers.isHousehold, papers.price, papers.insuredUntil, vehicle,
                   papers.revision});
    if (changed != 1) {
        throw Refusal("papers.changed_elsewhere",
                      Tr::tr("Another desk changed the papers of this vehicle in the meantime."),
                      Tr::tr("Look at the new data and do it again."));
    }
    session_.mark(Topic::Customers);
}

std::optional<WarrantyWork> GuaranteeStore::work(JobId job) {
    return session_.first("SELECT job_id, problem_job_id, is_safety_fault, replaced, system, main_part, "
                          "not_counted_seconds FROM warranty_jobs WHERE job_id = ?",
                          {job}, [](const Row& row) { return workFrom(row, 0); });
}

void GuaranteeStore::saveWork(JobId job, const WarrantyWork& work) {
    const auto system = work.system ? std::optional(code(*work.system)) : std::nullopt;
    session_.execute(
        "INSERT INTO warranty_jobs (job_id, problem_job_id, is_safety_fault, replaced, system, main_part, "
        "not_counted_seconds) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (job_id) DO UPDATE SET "
        "problem_job_id = excluded.problem_job_id, is_safety_fault = excluded.is_safety_fault, "
        "replaced = excluded.replaced, system = excluded.system, main_part = excluded.main_part, "
        "not_counted_seconds = excluded.not_counted_seconds",
        {job, work.problem.value_or(job), work.isSafetyFault, code(work.replaced), system, work.mainPart,
         work.notCounted});
    session_.mark(Topic::Orders | Topic::Customers);
}

std::vector<std::pair<OrderId, int>> GuaranteeStore::moveProblem(JobId job, JobId first) {
    auto moved =
        session_.list("SELECT j.order_id, j.position FROM warranty_jobs w JOIN jobs j ON j.id = w.job_id "
                      "WHERE w.problem_job_id = ? AND w.job_id <> ? ORDER BY j.id",
                      {job, job}, [](const Row& row) {
                          return std::pair(row.id<OrderId>(0), static_cast<int>(row.integer(1)));
                      });
    session_.execute("UPDATE warranty_jobs SET problem_job_id = ? WHERE problem_job_id = ? AND job_id <> ?",
                     {first, job, job});
    session_.mark(Topic::Orders | Topic::Customers);
    return moved;
}

std::unordered_map<JobId, WarrantyWork> GuaranteeStore::worksOf(OrderId order) {
    std::unordered_map<JobId, WarrantyWork> works;
    session_.each("SELECT w.job_id, w.problem_job_id, w.is_safety_fault, w.replaced, w.system, w.main_part, "
                  "w.not_counted_seconds FROM warranty_jobs w JOIN jobs j ON j.id = w.job_id "
                  "WHERE j.order_id = ?",
                  {order}, [&works](const Row& row) { works.emplace(row.id<JobId>(0), workFrom(row, 0)); });
    return works;
}

QString GuaranteeStore::nameOf(JobId job) {
    return session_.one("SELECT o.number, j.position FROM jobs j JOIN orders o ON o.id = j.order_id WHERE "
                        "j.id = ?",
                        {job}, [](const Row& row) {
                            return row.text(0) + QLatin1Char(' ') +
                                   letterOf(static_cast<int>(row.integer(1)));
                        });
}

bool GuaranteeStore::isJobOf(JobId job, VehicleId vehicle) {
    return session_
        .first("SELECT 1 FROM jobs j JOIN orders o ON o.id = j.order_id WHERE j.id = ? AND o.vehicle_id = ? "
               "AND j.is_removed = 0",
               {job, vehicle}, [](const Row& row) { return row.integer(0); })
        .has_value();
}

std::vector<WarrantyRepair> GuaranteeStore::repairs(VehicleId vehicle) {
    std::vector<WarrantyRepair> repairs;
    session_.each(
        "SELECT o.id, o.number, o.opened_on, o.mileage_km, o.work_finished_at, "
        "(SELECT MIN(c.at) FROM consents c WHERE c.job_id = j.id AND c.decision = 'approved'), j.complaint, "
        "j.id, COALESCE(w.problem_job_id, j.id), COALESCE(w.is_safety_fault, 0), "
        "COALESCE(w.replaced, 'nothing'), w.system, COALESCE(w.main_part, ''), "
        "COALESCE(w.not_counted_seconds, 0) "
        "FROM orders o JOIN jobs j ON j.order_id = o.id LEFT JOIN warranty_jobs w ON w.job_id = j.id "
        "WHERE o.vehicle_id = ? AND o.state <> 'cancelled' AND j.is_removed = 0 AND j.decision <> 'declined' "
        "AND j.warranty_scope = 'covered' "
        "AND NOT EXISTS (SELECT 1 FROM campaign_jobs k WHERE k.job_id = j.id) "
        "ORDER BY o.opened_at, o.id, j.position",
        {vehicle}, [&repairs](const Row& row) {
            const OrderId order = row.id<OrderId>(0);
            if (repairs.empty() || repairs.back().order != order) {
                repairs.push_back({.order = order,
                                   .number = row.text(1),
                                   .openedOn = row.date(2),
                                   .mileageKm = row.integer(3),
                                   .agreedAt = {},
                                   .completedAt = row.optionalTimestamp(4),
                                   .jobs = {}});
            }
            WarrantyRepair& repair = repairs.back();
            const auto agreed = row.optionalTimestamp(5);
            if (agreed && (!repair.agreedAt || *agreed < *repair.agreedAt)) {
                repair.agreedAt = agreed;
            }
            repair.jobs.push_back({row.id<JobId>(7), row.text(6), workFrom(row, 7)});
        });
    return repairs;
}

} // namespace baydesk
