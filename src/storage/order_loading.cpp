// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_store.h"

#include "storage/order_memory.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace baydesk {

namespace {

std::vector<ProtectiveCover> readCovers(const QString& stored) {
    std::vector<ProtectiveCover> covers;
    for (const QString& each : stored.split(u',', Qt::SkipEmptyParts)) {
        covers.push_back(fromCode<ProtectiveCover>(each));
    }
    return covers;
}

OrderHeader readHeader(const Row& row) {
    return {.id = row.id<OrderId>(0),
            .number = row.text(1),
            .visit = row.id<VisitId>(2),
            .vehicle = row.id<VehicleId>(3),
            .customer = row.id<CustomerId>(4),
            .senderName = row.text(5),
            .senderPhone = row.text(6),
            .advisor = row.id<StaffId>(7),
            .state = fromCode<OrderState>(row.text(8)),
            .walkAround = {.mileageKm = row.integer(9),
                           .mileageOverrideReason = row.text(10),
                           .fuelEighths = static_cast<int>(row.integer(11)),
                           .damages = {},
                           .belongings = row.text(13),
                           .oldParts = fromCode<OldParts>(row.text(14)),
                           .covers = readCovers(row.text(30)),
                           .wantsWash = row.boolean(15),
                           .words = row.text(12)},
            .customerWaits = row.boolean(16),
            .openedAt = row.timestamp(17),
            .openedOn = row.date(18),
            .firstPromise = row.optionalTimestamp(19),
            .promise = row.optionalTimestamp(20),
            .stateSince = row.timestamp(21),
            .workFinishedAt = row.optionalTimestamp(22),
            .readyAt = row.optionalTimestamp(23),
            .toldAt = row.optionalTimestamp(24),
            .deliveredAt = row.optionalTimestamp(25),
            .deliveredOn = row.optionalDate(26),
            .isReleased = row.boolean(27),
            .reworkCount = static_cast<int>(row.integer(28)),
            .faultClass = row.isNull(32) ? std::nullopt : std::optional(fromCode<FaultClass>(row.text(32))),
            .isFaultClassSaid = row.boolean(33),
            .revision = row.integer(29),
            .purpose = fromCode<OrderPurpose>(row.text(31))};
}

Job readJob(const Row& row) {
    Job job;
    job.id = row.id<JobId>(0);
    job.position = static_cast<int>(row.integer(1));
    job.complaint = row.text(2);
    job.cause = row.text(3);
    job.correction = row.text(4);
    job.warrantyScope = fromCode<WarrantyScope>(row.text(5));
    job.decision = fromCode<JobDecision>(row.text(6));
    job.approvedAmount = row.optionalMoney(7);
    job.isAdditional = row.boolean(8);
    job.isFinished = row.boolean(9);
    job.technician = row.optionalId<TechnicianId>(10);
    job.bay = row.optionalId<BayId>(11);
    job.package = row.optionalId<PackageId>(12);
    if (!row.isNull(13)) {
        job.comeback = Comeback{row.id<OrderId>(13), fromCode<ComebackCause>(row.text(14)),
                                row.optionalId<JobId>(18), row.optionalId<StaffId>(19)};
    }
    job.isRemoved = row.boolean(15);
    job.isPricedLater = row.boolean(16);
    job.guaranteeClass = fromCode<GuaranteeClass>(row.text(17));
    return job;
}

OrderLine readLine(const Row& row) {
    OrderLine line;
    line.id = row.id<LineId>(0);
    line.position = static_cast<int>(row.integer(2));
    line.kind = fromCode<LineKind>(row.text(3));
    line.output = fromCode<OutputHalf>(row.text(4));
    line.payer = fromCode<Payer>(row.text(5));
    line.category = fromCode<ServiceCategory>(row.text(6));
    line.description = row.text(7);
    line.operation = row.optionalId<OperationId>(8);
    line.part = row.optionalId<PartId>(9);
    line.soldHours = row.hours(10);
    line.quantity = row.quantity(11);
    line.unitPrice = row.money(12);
    line.amount = row.money(13);
    line.taxRate = row.percent(14);
    line.net = row.money(15);
    line.tax = row.money(16);
    line.reserved = row.quantity(17);
    line.issued = row.quantity(18);
    line.cost = row.money(19);
    line.isRemoved = row.boolean(20);
    line.isCustomersOwn = row.boolean(21);
    return line;
}

std::vector<Job> loadJobs(Session& session, OrderId id) {
    auto jobs = session.list("SELECT id, position, complaint, cause, correction, warranty_scope, decision, "
                             "approved_cents, is_additional, "
                             "is_finished, technician_id, bay_id, package_id, comeback_order_id, "
                             "comeback_cause, is_removed, is_priced_later, guarantee_class, comeback_job_id, "
                             "comeback_responsible_id FROM jobs "
                             "WHERE order_id = ? ORDER BY position",
                             {id}, readJob);
    session.each(
        "SELECT id, job_id, position, kind, output, payer, category, description, operation_id, part_id, "
        "sold_seconds, quantity_milli, unit_price_cents, amount_cents, tax_rate_bp, net_cents, tax_cents, "
        "reserved_milli, issued_milli, cost_cents, is_removed, is_customers_own FROM order_lines WHERE "
        "order_id = ?",
        {id}, [&jobs](const Row& row) {
            const auto owner = std::ranges::find_if(
                jobs, [job = row.id<JobId>(1)](const Job& each) { return each.id == job; });
            if (owner == jobs.end()) {
                throw std::logic_error("a line belongs to a job of another order");
            }
            owner->lines.push_back(readLine(row));
        });
    for (Job& job : jobs) {
        std::ranges::sort(job.lines, {}, &OrderLine::position);
    }
    return jobs;
}

} // namespace

RepairOrder OrderStore::read(OrderId id) {
    auto header =
        session_.one("SELECT id, number, visit_id, vehicle_id, customer_id, sender_name, "
                     "sender_phone, advisor_id, state, mileage_km, "
                     "mileage_override_reason, fuel_eighths, words, belongings, old_parts, "
                     "wants_wash, is_waiting, opened_at, "
                     "opened_on, first_promise_at, promise_at, state_since_at, work_finished_at, "
                     "ready_at, told_at, delivered_at, "
                     "delivered_on, is_released, rework_count, revision, covers, purpose, fault_class, "
                     "is_fault_class_said FROM orders WHERE id = ?",
                     {id}, readHeader);
    header.walkAround.damages = session_.list(
        "SELECT zone, kind, note FROM damage_marks WHERE order_id = ? ORDER BY position", {id},
        [](const Row& row) {
            return DamageMark{fromCode<CarZone>(row.text(0)), fromCode<DamageKind>(row.text(1)), row.text(2)};
        });
    RepairOrder::Stored stored{.header = std::move(header),
                               .jobs = loadJobs(session_, id),
                               .settlements = {},
                               .payments = {},
                               .jobsBeingWorked = {},
                               .jobsEverWorked = {}};
    stored.settlements = session_.list(
        "SELECT id, payer, amount_cents, net_cents, tax_cents, reverses_id, reason, at FROM settlements "
        "WHERE order_id = ? ORDER BY id",
        {id}, [](const Row& row) {
            return Settlement{row.id<SettlementId>(0),
                              fromCode<Payer>(row.text(1)),
                              row.money(2),
                              row.money(3),
                              row.money(4),
                              row.optionalId<SettlementId>(5),
                              row.text(6),
                              row.timestamp(7)};
        });
    stored.payments = session_.list("SELECT id, payer, kind, method, amount_cents, reason, at FROM payments "
                                    "WHERE order_id = ? ORDER BY id",
                                    {id}, [](const Row& row) {
                                        return Payment{row.id<PaymentId>(0),
                                                       fromCode<Payer>(row.text(1)),
                                                       fromCode<PaymentKind>(row.text(2)),
                                                       fromCode<PaymentMethod>(row.text(3)),
                                                       row.money(4),
                                                       row.text(5),
                                                       row.timestamp(6)};
                                    });
    return RepairOrder(std::move(stored));
}

RepairOrder OrderStore::load(OrderId id) {
    std::optional<std::int64_t> revision;
    std::vector<int> beingWorked;
    std::vector<int> everWorked;
    session_.each(
        "SELECT o.revision, j.position, MAX(CASE WHEN c.id IS NULL THEN 0 WHEN c.ended_at IS NULL THEN 2 "
        "ELSE 1 END) FROM orders o "
        "LEFT JOIN jobs j ON j.order_id = o.id LEFT JOIN clock_entries c ON c.job_id = j.id "
        "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id) "
        "WHERE o.id = ? GROUP BY o.revision, j.position ORDER BY j.position",
        {id}, [&](const Row& row) {
            revision = row.integer(0);
            if (row.integer(2) >= 1) {
                everWorked.push_back(static_cast<int>(row.integer(1)));
            }
            if (row.integer(2) == 2) {
                beingWorked.push_back(static_cast<int>(row.integer(1)));
            }
        });
    if (!revision) {
        throw std::logic_error("there is no such order");
    }
    const RepairOrder* known = session_.orderMemory().find(id, *revision);
    RepairOrder order = known != nullptr ? *known : read(id);
    if (known == nullptr) {
        session_.orderMemory().remember(order);
    }
    order.beingWorked_ = std::move(beingWorked);
    order.everWorked_ = std::move(everWorked);
    return order;
}

} // namespace baydesk
