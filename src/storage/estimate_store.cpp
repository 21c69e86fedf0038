// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/estimate_store.h"

#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

Estimate readEstimate(const Row& row) {
    return {.version = static_cast<int>(row.integer(0)),
            .at = row.timestamp(1),
            .givenBy = row.text(2),
            .validUntil = row.date(3),
            .offer = {}};
}

EstimateLine readLine(const Row& row) {
    return {.position = static_cast<int>(row.integer(2)),
            .kind = fromCode<LineKind>(row.text(3)),
            .output = fromCode<OutputHalf>(row.text(4)),
            .payer = fromCode<Payer>(row.text(5)),
            .description = row.text(6),
            .soldHours = row.hours(7),
            .quantity = row.quantity(8),
            .unitPrice = row.money(9),
            .amount = row.money(10)};
}

Estimate& versionOf(std::vector<Estimate>& estimates, const Row& row) {
    const auto found = std::ranges::find(estimates, static_cast<int>(row.integer(0)), &Estimate::version);
    if (found == estimates.end()) {
        throw std::logic_error("a row of an estimate belongs to none that was asked for");
    }
    return *found;
}

/// Reads the jobs and lines of the estimates from \p first to \p last.
void readOffers(Session& session, OrderId order, int first, int last, std::vector<Estimate>& estimates) {
    session.each(
        "SELECT e.version, j.position, j.is_priced_later FROM estimates e "
        "JOIN estimate_jobs j ON j.estimate_id = e.id "
        "WHERE e.order_id = ? AND e.version BETWEEN ? AND ? ORDER BY e.version, j.position",
        {order, first, last}, [&](const Row& row) {
            versionOf(estimates, row).offer.push_back({static_cast<int>(row.integer(1)), row.boolean(2), {}});
        });
    session.each(
        "SELECT e.version, l.job_position, l.position, l.kind, l.output, l.payer, l.description, "
        "l.sold_seconds, l.quantity_milli, l.unit_price_cents, l.amount_cents FROM estimates e "
        "JOIN estimate_lines l ON l.estimate_id = e.id "
        "WHERE e.order_id = ? AND e.version BETWEEN ? AND ? ORDER BY e.version, l.job_position, l.position",
        {order, first, last}, [&](const Row& row) {
            OfferedWork& offer = versionOf(estimates, row).offer;
            const auto job =
                std::ranges::find(offer, static_cast<int>(row.integer(1)), &EstimateJob::position);
            if (job == offer.end()) {
                throw std::logic_error("a line of an estimate belongs to none of its jobs");
            }
            job->lines.push_back(readLine(row));
        });
}

} // namespace

std::optional<Estimate> EstimateStore::first(OrderId order) {
    auto estimates = session_.list("SELECT e.version, e.at, s.name, e.valid_until_on FROM estimates e "
                                   "JOIN staff s ON s.id = e.actor_id WHERE e.order_id = ? "
                                   "ORDER BY e.version LIMIT 1",
                                   {order}, readEstimate);
    if (estimates.empty()) {
        return std::nullopt;
    }
    readOffers(session_, order, estimates.front().version, estimates.front().version, estimates);
    return std::move(estimates.front());
}

std::optional<Estimate> EstimateStore::last(OrderId order) {
    auto estimates = session_.list("SELECT e.version, e.at, s.name, e.valid_until_on FROM estimates e "
                                   "JOIN staff s ON s.id = e.actor_id WHERE e.order_id = ? "
                                   "ORDER BY e.version DESC LIMIT 1",
                                   {order}, readEstimate);
    if (estimates.empty()) {
        return std::nullopt;
    }
    readOffers(session_, order, estimates.front().version, estimates.front().version, estimates);
    return std::move(estimates.front());
}

std::vector<Estimate> EstimateStore::all(OrderId order) {
    auto estimates = session_.list("SELECT e.version, e.at, s.name, e.valid_until_on FROM estimates e "
                                   "JOIN staff s ON s.id = e.actor_id WHERE e.order_id = ? "
                                   "ORDER BY e.version DESC",
                                   {order}, readEstimate);
    readOffers(session_, order, 1, estimates.empty() ? 0 : estimates.front().version, estimates);
    return estimates;
}

void EstimateStore::add(OrderId order, int version, const OfferedWork& offer, QDate validUntil, StaffId actor,
                        Timestamp now) {
    const std::int64_t id = session_.insert(
        "INSERT INTO estimates (order_id, version, valid_until_on, actor_id, at) VALUES (?, ?, ?, ?, ?)",
        {order, version, validUntil, actor, now});
    for (const EstimateJob& job : offer) {
        session_.execute(
            "INSERT INTO estimate_jobs (estimate_id, position, is_priced_later) VALUES (?, ?, ?)",
            {id, job.position, job.isPricedLater});
        for (const EstimateLine& line : job.lines) {
            session_.execute("INSERT INTO estimate_lines (estimate_id, job_position, position, kind, output, "
                             "payer, description, sold_seconds, quantity_milli, unit_price_cents, "
                             "amount_cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             {id, job.position, line.position, code(line.kind), code(line.output),
                              code(line.payer), line.description, line.soldHours, line.quantity,
                              line.unitPrice, line.amount});
        }
    }
    session_.mark(Topic::Orders);
}

} // namespace baydesk
