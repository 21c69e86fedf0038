// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/order_store.h"

#include "domain/values/refusal.h"
#include "storage/order_memory.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderStore)
};

[[noreturn]] void refuseChangedElsewhere() {
    throw Refusal("order.changed_elsewhere", Tr::tr("Another desk changed this order in the meantime."),
                  Tr::tr("Look at its new state and do it again."));
}

} // namespace

void OrderStore::requireRevision(const RepairOrder& order, std::int64_t seen) {
    if (order.header().revision != seen) {
        refuseChangedElsewhere();
    }
}

QString OrderStore::takeNumber(QDate day) {
    const auto last =
        session_.one("INSERT INTO order_numbers (day_on, last) VALUES (?, 1) "
                     "ON CONFLICT (day_on) DO UPDATE SET last = order_numbers.last + 1 RETURNING last",
                     {day}, [](const Row& row) { return row.integer(0); });
    return QStringLiteral("R%1-%2")
        .arg(day.toString(QStringLiteral("yyMMdd")))
        .arg(last, 3, 10, QLatin1Char('0'));
}

VisitId OrderStore::visitFor(VehicleId vehicle, Timestamp now, QDate today) {
    const auto open = session_.first("SELECT id FROM visits WHERE vehicle_id = ? AND left_at IS NULL",
                                     {vehicle}, [](const Row& row) { return row.id<VisitId>(0); });
    if (open) {
        return *open;
    }
    return VisitId(session_.insert("INSERT INTO visits (vehicle_id, arrived_at, arrived_on, left_at) "
                                   "VALUES (?, ?, ?, NULL)",
                                   {vehicle, now, today}));
}

void OrderStore::endVisit(VisitId visit, Timestamp now) {
    session_.execute(
        "UPDATE visits SET left_at = ? WHERE id = ? AND left_at IS NULL AND NOT EXISTS (SELECT 1 FROM orders "
        "WHERE visit_id = ? AND state NOT IN ('delivered', 'cancelled'))",
        {now, visit, visit});
}

std::optional<OrderId> OrderStore::findByNumber(const QString& number) {
    return session_.first("SELECT id FROM orders WHERE number = ?", {number},
                          [](const Row& row) { return row.id<OrderId>(0); });
}

OrderId OrderStore::orderOfJob(JobId id) {
    return session_.one("SELECT order_id FROM jobs WHERE id = ?", {id},
                        [](const Row& row) { return row.id<OrderId>(0); });
}

OrderId OrderStore::orderOfLine(LineId id) {
    return session_.one("SELECT order_id FROM order_lines WHERE id = ?", {id},
                        [](const Row& row) { return row.id<OrderId>(0); });
}

std::vector<OrderId> OrderStore::openOrdersOf(VehicleId vehicle) {
    return session_.list(
        "SELECT id FROM orders WHERE vehicle_id = ? AND state NOT IN ('delivered', 'cancelled') "
        "ORDER BY opened_at",
        {vehicle}, [](const Row& row) { return row.id<OrderId>(0); });
}

namespace {

QString storedCovers(const std::vector<ProtectiveCover>& covers) {
    QStringList codes;
    for (const ProtectiveCover cover : covers) {
        codes.append(code(cover));
    }
    return codes.join(u',');
}

} // namespace

void OrderStore::insertHeader(OrderHeader& header) {
    const WalkAround& around = header.walkAround;
    header.revision = 1;
    header.id =
        OrderId(session_.insert("INSERT INTO orders (number, visit_id, vehicle_id, customer_id, "
                                "sender_name, sender_phone, advisor_id, state, "
                                "mileage_km, mileage_override_reason, fuel_eighths, words, "
                                "belongings, old_parts, wants_wash, is_waiting, "
                                "opened_at, opened_on, first_promise_at, promise_at, state_since_at, covers, "
                                "work_finished_at, ready_at, told_at, "
                                "delivered_at, delivered_on, is_released, rework_count, "
                                "is_fault_class_said, revision, purpose) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                "?, ?, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 1, ?)",
                                {header.number,       header.visit,
                                 header.vehicle,      header.customer,
                                 header.senderName,   header.senderPhone,
                                 header.advisor,      code(header.state),
                                 around.mileageKm,    around.mileageOverrideReason,
                                 around.fuelEighths,  around.words,
                                 around.belongings,   code(around.oldParts),
                                 around.wantsWash,    header.customerWaits,
                                 header.openedAt,     header.openedOn,
                                 header.firstPromise, header.promise,
                                 header.stateSince,   storedCovers(around.covers),
                                 code(header.purpose)}));
    int position = 0;
    for (const DamageMark& mark : around.damages) {
        session_.execute(
            "INSERT INTO damage_marks (order_id, position, zone, kind, note) VALUES (?, ?, ?, ?, ?)",
            {*header.id, ++position, code(mark.zone), code(mark.kind), mark.note});
    }
}

void OrderStore::updateHeader(OrderHeader& header, bool isChanged) {
    const auto changed =
        !isChanged
            ? session_.execute("UPDATE orders SET revision = revision + 1 "
                               "WHERE id = ? AND revision = ?",
                               {*header.id, header.revision})
            : session_.execute(
                  "UPDATE orders SET state = ?, first_promise_at = ?, promise_at = ?, state_since_at = ?, "
                  "work_finished_at = ?, "
                  "ready_at = ?, told_at = ?, delivered_at = ?, delivered_on = ?, is_released = ?, "
                  "rework_count = ?, fault_class = ?, is_fault_class_said = ?, purpose = ?, "
                  "revision = revision + 1 WHERE id = ? AND revision = ?",
                  {code(header.state), header.firstPromise, header.promise, header.stateSince,
                   header.workFinishedAt, header.readyAt, header.toldAt, header.deliveredAt,
                   header.deliveredOn, header.isReleased, header.reworkCount,
                   header.faultClass ? std::optional(code(*header.faultClass)) : std::nullopt,
                   header.isFaultClassSaid, code(header.purpose), *header.id, header.revision});
    if (changed != 1) {
        refuseChangedElsewhere();
    }
    ++header.revision;
}

void OrderStore::saveLines(Job& job, OrderId order) {
    for (OrderLine& line : job.lines) {
        if (!line.isChanged) {
            continue;
        }
        if (!line.id) {
            line.id = LineId(session_.insert(
                "INSERT INTO order_lines (order_id, job_id, position, kind, output, payer, "
                "category, description, "
                "operation_id, part_id, sold_seconds, quantity_milli, unit_price_cents, "
                "amount_cents, tax_rate_bp, "
                "net_cents, tax_cents, reserved_milli, issued_milli, cost_cents, is_removed, "
                "is_customers_own) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {order,
                 *job.id,
                 line.position,
                 code(line.kind),
                 code(line.output),
                 code(line.payer),
                 code(line.category),
                 line.description,
                 line.operation,
                 line.part,
                 line.soldHours,
                 line.quantity,
                 line.unitPrice,
                 line.amount,
                 line.taxRate,
                 line.net,
                 line.tax,
                 line.reserved,
                 line.issued,
                 line.cost,
                 line.isRemoved,
                 line.isCustomersOwn}));
        } else {
            session_.execute("UPDATE order_lines SET output = ?, payer = ?, category = ?, description = ?, "
                             "operation_id = ?, "
                             "part_id = ?, kind = ?, sold_seconds = ?, quantity_milli = ?, unit_price_cents "
                             "= ?, amount_cents = ?, "
                             "tax_rate_bp = ?, net_cents = ?, tax_cents = ?, reserved_milli = ?, "
                             "issued_milli = ?, cost_cents = ?, "
                             "is_removed = ?, is_customers_own = ? WHERE id = ?",
                             {code(line.output), code(line.payer), code(line.category), line.description,
                              line.operation,    line.part,        code(line.kind),     line.soldHours,
                              line.quantity,     line.unitPrice,   line.amount,         line.taxRate,
                              line.net,          line.tax,         line.reserved,       line.issued,
                              line.cost,         line.isRemoved,   line.isCustomersOwn, *line.id});
        }
        line.isChanged = false;
    }
}

void OrderStore::saveJobs(RepairOrder& order) {
    const OrderId orderId = *order.header_.id;
    for (Job& job : order.jobs_) {
        const auto original = job.comeback ? std::optional(job.comeback->originalOrder) : std::nullopt;
        const auto cause = job.comeback ? std::optional(code(job.comeback->cause)) : std::nullopt;
        const auto originalJob = job.comeback ? job.comeback->originalJob : std::nullopt;
        const auto responsible = job.comeback ? job.comeback->responsible : std::nullopt;
        if (!job.id) {
            job.id = JobId(session_.insert(
                "INSERT INTO jobs (order_id, position, complaint, cause, correction, warranty_scope, "
                "decision, "
                "approved_cents, is_additional, is_finished, technician_id, bay_id, package_id, "
                "comeback_order_id, "
                "comeback_cause, is_removed, is_priced_later, guarantee_class, comeback_job_id, "
                "comeback_responsible_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {orderId,
                 job.position,
                 job.complaint,
                 job.cause,
                 job.correction,
                 code(job.warrantyScope),
                 code(job.decision),
                 job.approvedAmount,
                 job.isAdditional,
                 job.isFinished,
                 job.technician,
                 job.bay,
                 job.package,
                 original,
                 cause,
                 job.isRemoved,
                 job.isPricedLater,
                 code(job.guaranteeClass),
                 originalJob,
                 responsible}));
        } else if (job.isChanged) {
            session_.execute(
                "UPDATE jobs SET complaint = ?, cause = ?, correction = ?, warranty_scope = ?, decision = ?, "
                "approved_cents = ?, is_finished = ?, technician_id = ?, bay_id = ?, package_id = ?, "
                "comeback_order_id = ?, comeback_cause = ?, is_removed = ?, is_priced_later = ?, "
                "guarantee_class = ?, comeback_job_id = ?, comeback_responsible_id = ? WHERE id = ?",
                {job.complaint, job.cause, job.correction, code(job.warrantyScope), code(job.decision),
                 job.approvedAmount, job.isFinished, job.technician, job.bay, job.package, original, cause,
                 job.isRemoved, job.isPricedLater, code(job.guaranteeClass), originalJob, responsible,
                 *job.id});
        }
        job.isChanged = false;
        saveLines(job, orderId);
    }
}

void OrderStore::save(RepairOrder& order, StaffId actor, Timestamp now, const ShopCalendar& calendar) {
    if (!order.header_.id) {
        insertHeader(order.header_);
    } else {
        updateHeader(order.header_, order.pending_.header);
    }
    saveJobs(order);
    appendRecords(order, actor, now);
    const auto isNew = [](const auto& each) { return !each.id; };
    if (std::ranges::any_of(order.settlements_, isNew) || std::ranges::any_of(order.payments_, isNew)) {
        appendMoney(order, actor, calendar.dayOf(now));
    }
    order.pending_ = {};
    session_.orderMemory().remember(order);
    session_.mark(Topic::Orders);
}

} // namespace baydesk
