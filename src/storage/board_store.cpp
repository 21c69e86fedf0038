// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/board_store.h"

#include <algorithm>

namespace baydesk {

namespace {

BoardCard readCard(const Row& row) {
    BoardCard card;
    card.order = row.id<OrderId>(0);
    card.number = row.text(1);
    card.plate = row.text(2);
    card.vin = row.text(3);
    card.model = row.text(4);
    card.customer = row.text(5);
    card.advisor = row.text(6);
    card.state = fromCode<OrderState>(row.text(7));
    card.stateSince = row.timestamp(8);
    card.promise = row.optionalTimestamp(9);
    card.customerWaits = row.boolean(10);
    card.isTold = row.boolean(11);
    card.reworkCount = static_cast<int>(row.integer(12));
    return card;
}

OrderHeader headerOf(const BoardCard& card, const Row& row) {
    return {.id = card.order,
            .number = card.number,
            .visit = row.id<VisitId>(13),
            .vehicle = row.id<VehicleId>(14),
            .customer = row.id<CustomerId>(15),
            .senderName = {},
            .senderPhone = {},
            .advisor = row.id<StaffId>(16),
            .state = card.state,
            .walkAround = {},
            .customerWaits = card.customerWaits,
            .openedAt = row.timestamp(17),
            .openedOn = row.date(18),
            .firstPromise = card.promise,
            .promise = card.promise,
            .stateSince = card.stateSince,
            .workFinishedAt = {},
            .readyAt = {},
            .toldAt = {},
            .deliveredAt = {},
            .deliveredOn = {},
            .isReleased = row.boolean(19),
            .reworkCount = card.reworkCount,
            .revision = row.integer(20),
            .purpose = fromCode<OrderPurpose>(row.text(21))};
}

Job readJob(const Row& row) {
    Job job;
    job.id = row.id<JobId>(1);
    job.position = static_cast<int>(row.integer(2));
    job.complaint = row.text(3);
    job.decision = fromCode<JobDecision>(row.text(4));
    job.approvedAmount = row.optionalMoney(5);
    job.isFinished = row.boolean(6);
    job.technician = row.optionalId<TechnicianId>(7);
    job.bay = row.optionalId<BayId>(8);
    if (!row.isNull(9)) {
        job.comeback = Comeback{row.id<OrderId>(9), fromCode<ComebackCause>(row.text(10))};
    }
    return job;
}

OrderLine readLine(const Row& row) {
    OrderLine line;
    line.id = row.id<LineId>(2);
    line.kind = fromCode<LineKind>(row.text(3));
    line.payer = fromCode<Payer>(row.text(4));
    line.description = row.text(5);
    line.part = row.optionalId<PartId>(6);
    line.soldHours = row.hours(7);
    line.quantity = row.quantity(8);
    line.amount = row.money(9);
    line.reserved = row.quantity(10);
    line.issued = row.quantity(11);
    return line;
}

} // namespace

struct BoardStore::Draft {
    BoardCard card;
    RepairOrder::Stored stored;
};

std::vector<BoardStore::Draft> BoardStore::readCards() {
    return session_.list(
        "SELECT o.id, o.number, v.plate, COALESCE(v.vin, ''), v.model, c.name, s.name, o.state, "
        "o.state_since_at, "
        "o.promise_at, o.is_waiting, o.told_at IS NOT NULL, o.rework_count, o.visit_id, o.vehicle_id, "
        "o.customer_id, "
        "o.advisor_id, o.opened_at, o.opened_on, o.is_released, o.revision, o.purpose FROM orders o "
        "JOIN vehicles v ON v.id = o.vehicle_id JOIN customers c ON c.id = o.customer_id "
        "JOIN staff s ON s.id = o.advisor_id WHERE o.state NOT IN ('delivered', 'cancelled') "
        "ORDER BY o.promise_at IS NULL, o.promise_at, o.id",
        {}, [](const Row& row) {
            const BoardCard card = readCard(row);
            return Draft{card,
                         {.header = headerOf(card, row),
                          .jobs = {},
                          .settlements = {},
                          .payments = {},
                          .jobsBeingWorked = {},
                          .jobsEverWorked = {}}};
        });
}

// CROSS JOIN keeps the few open orders in front: the planner would rather read every job in order.
void BoardStore::readWork(std::unordered_map<OrderId, Draft*>& drafts) {
    session_.each(
        "SELECT j.order_id, j.id, j.position, j.complaint, j.decision, j.approved_cents, j.is_finished, "
        "j.technician_id, j.bay_id, j.comeback_order_id, j.comeback_cause FROM orders o "
        "CROSS JOIN jobs j WHERE j.order_id = o.id AND o.state NOT IN ('delivered', 'cancelled') "
        "AND j.is_removed = 0 ORDER BY j.position",
        {}, [&](const Row& row) { drafts.at(row.id<OrderId>(0))->stored.jobs.push_back(readJob(row)); });
    session_.each(
        "SELECT l.order_id, l.job_id, l.id, l.kind, l.payer, l.description, l.part_id, l.sold_seconds, "
        "l.quantity_milli, l.amount_cents, l.reserved_milli, l.issued_milli FROM orders o "
        "CROSS JOIN order_lines l WHERE l.order_id = o.id AND o.state NOT IN ('delivered', 'cancelled') "
        "AND l.is_removed = 0 ORDER BY l.position",
        {}, [&](const Row& row) {
            std::vector<Job>& jobs = drafts.at(row.id<OrderId>(0))->stored.jobs;
            const auto job = std::ranges::find(jobs, std::optional(row.id<JobId>(1)), &Job::id);
            if (job != jobs.end()) {
                job->lines.push_back(readLine(row));
            }
        });
}

void BoardStore::readMoney(std::unordered_map<OrderId, Draft*>& drafts) {
    session_.each("SELECT s.order_id, s.id, s.payer, s.amount_cents, s.net_cents, s.tax_cents, "
                  "s.reverses_id, s.reason, "
                  "s.at FROM orders o CROSS JOIN settlements s "
                  "WHERE s.order_id = o.id AND o.state NOT IN ('delivered', 'cancelled') ORDER BY s.id",
                  {}, [&](const Row& row) {
                      drafts.at(row.id<OrderId>(0))
                          ->stored.settlements.push_back(
                              {row.id<SettlementId>(1), fromCode<Payer>(row.text(2)), row.money(3),
                               row.money(4), row.money(5), row.optionalId<SettlementId>(6), row.text(7),
                               row.timestamp(8)});
                  });
    session_.each(
        "SELECT p.order_id, p.id, p.payer, p.kind, p.method, p.amount_cents, p.reason, p.at FROM orders o "
        "CROSS JOIN payments p WHERE p.order_id = o.id AND o.state NOT IN ('delivered', 'cancelled') ORDER "
        "BY p.id",
        {}, [&](const Row& row) {
            drafts.at(row.id<OrderId>(0))
                ->stored.payments.push_back(
                    {row.id<PaymentId>(1), fromCode<Payer>(row.text(2)), fromCode<PaymentKind>(row.text(3)),
                     fromCode<PaymentMethod>(row.text(4)), row.money(5), row.text(6), row.timestamp(7)});
        });
}

std::vector<BoardOrder> BoardStore::openOrders() {
    std::vector<Draft> drafts = readCards();
    std::unordered_map<OrderId, Draft*> byId;
    for (Draft& draft : drafts) {
        byId.emplace(draft.card.order, &draft);
    }
    readWork(byId);
    readMoney(byId);
    std::vector<BoardOrder> orders;
    orders.reserve(drafts.size());
    for (Draft& draft : drafts) {
        orders.push_back({std::move(draft.card), RepairOrder(std::move(draft.stored))});
    }
    return orders;
}

std::vector<Arrival> BoardStore::arrivals() {
    return session_.list(
        "SELECT part_id, for_order_id, expected_on, quantity_milli - received_milli "
        "FROM purchase_lines WHERE cancelled_at IS NULL AND received_milli < quantity_milli "
        "ORDER BY expected_on, id",
        {}, [](const Row& row) {
            return Arrival{row.id<PartId>(0), row.optionalId<OrderId>(1), row.date(2), row.quantity(3)};
        });
}

std::unordered_map<JobId, Timestamp> BoardStore::jobsOnTheClock() {
    std::unordered_map<JobId, Timestamp> since;
    session_.each(
        "SELECT c.job_id, MIN(c.started_at) FROM technicians t CROSS JOIN clock_entries c "
        "WHERE c.technician_id = t.id AND c.ended_at IS NULL AND c.job_id IS NOT NULL GROUP BY c.job_id",
        {}, [&since](const Row& row) { since.emplace(row.id<JobId>(0), row.timestamp(1)); });
    return since;
}

} // namespace baydesk
