// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/follow_up_store.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::FollowUpStore)
};

/// Two columns: score and is_fixed.
std::optional<Survey> surveyFrom(const Row& row, int column) {
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return Survey{
        .score = static_cast<int>(row.integer(column)), .isFixed = row.boolean(column + 1), .words = {}};
}

FollowUp followUpFrom(const Row& row) {
    return {.id = row.id<FollowUpId>(0),
            .order = row.id<OrderId>(1),
            .dueOn = row.date(2),
            .state = fromCode<FollowUpState>(row.text(3)),
            .nextOn = row.optionalDate(4),
            .attempts = static_cast<int>(row.integer(5)),
            .survey = surveyFrom(row, 6),
            .revision = row.integer(8)};
}

FollowUpRow rowFrom(const Row& row) {
    return {.followUp = followUpFrom(row),
            .orderNumber = row.text(9),
            .vehicle = row.id<VehicleId>(10),
            .plate = row.text(11),
            .model = row.text(12),
            .customer = row.id<CustomerId>(13),
            .name = row.text(14),
            .phone = row.text(15),
            .advisor = row.text(16),
            .deliveredOn = row.date(17),
            .jobs = {}};
}

FollowUpCall callFrom(const Row& row) {
    FollowUpCall call{.at = row.timestamp(0),
                      .recordedBy = row.text(1),
                      .outcome = fromCode<CallOutcome>(row.text(2)),
                      .survey = surveyFrom(row, 3)};
    if (call.survey) {
        call.survey->words = row.text(5);
    }
    return call;
}

} // namespace

bool FollowUpStore::plan(OrderId order, QDate dueOn) {
    const std::int64_t added =
        session_.execute("INSERT INTO follow_ups (order_id, due_on, state, next_on, attempts, revision) "
                         "VALUES (?, ?, 'open', ?, 0, 1) ON CONFLICT (order_id) DO NOTHING",
                         {order, dueOn, dueOn});
    session_.mark(Topic::Customers);
    return added > 0;
}

void FollowUpStore::record(const FollowUp& after, const CallDraft& call, StaffId actor, Timestamp now) {
    const auto score = after.survey ? std::optional(after.survey->score) : std::nullopt;
    const auto isFixed = after.survey ? std::optional(after.survey->isFixed) : std::nullopt;
    const std::int64_t changed = session_.execute(
        "UPDATE follow_ups SET state = ?, next_on = ?, attempts = ?, score = ?, is_fixed = "
        "?, revision = revision + 1 WHERE id = ? AND revision = ?",
        {code(after.state), after.nextOn, after.attempts, score, isFixed, after.id, after.revision});
    if (changed == 0) {
        throw Refusal("follow_up.changed", Tr::tr("Another desk has called this customer meanwhile."),
                      Tr::tr("Look at the list again."));
    }
    const auto said = call.survey ? std::optional(call.survey->score) : std::nullopt;
    const auto right = call.survey ? std::optional(call.survey->isFixed) : std::nullopt;
    session_.insert("INSERT INTO follow_up_calls (follow_up_id, outcome, score, is_fixed, words, actor_id, "
                    "at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    {after.id, code(call.outcome), said, right, call.survey ? call.survey->words : QString(),
                     actor, now});
    session_.mark(Topic::Customers | Topic::Months);
}

std::optional<FollowUp> FollowUpStore::find(FollowUpId id) {
    return session_.first("SELECT id, order_id, due_on, state, next_on, attempts, score, is_fixed, revision "
                          "FROM follow_ups WHERE id = ?",
                          {id}, followUpFrom);
}

std::optional<FollowUpRow> FollowUpStore::row(FollowUpId id) {
    auto rows = session_.list(
        "SELECT f.id, f.order_id, f.due_on, f.state, f.next_on, f.attempts, f.score, f.is_fixed, f.revision, "
        "o.number, o.vehicle_id, v.plate, v.model, o.customer_id, o.sender_name, o.sender_phone, s.name, "
        "COALESCE(o.delivered_on, f.due_on) FROM follow_ups f JOIN orders o ON o.id = f.order_id "
        "JOIN vehicles v ON v.id = o.vehicle_id JOIN staff s ON s.id = o.advisor_id WHERE f.id = ?",
        {id}, rowFrom);
    if (rows.empty()) {
        return std::nullopt;
    }
    readJobs(rows);
    return std::move(rows.front());
}

std::vector<FollowUpRow> FollowUpStore::due(QDate today, int limit) {
    auto rows = session_.list(
        "SELECT f.id, f.order_id, f.due_on, f.state, f.next_on, f.attempts, f.score, f.is_fixed, f.revision, "
        "o.number, o.vehicle_id, v.plate, v.model, o.customer_id, o.sender_name, o.sender_phone, s.name, "
        "o.delivered_on FROM follow_ups f JOIN orders o ON o.id = f.order_id "
        "JOIN vehicles v ON v.id = o.vehicle_id JOIN staff s ON s.id = o.advisor_id "
        "WHERE f.next_on <= ? AND o.state = 'delivered' ORDER BY f.next_on, f.id LIMIT ?",
        {today, limit}, rowFrom);
    readJobs(rows);
    return rows;
}

std::vector<FollowUpRow> FollowUpStore::closed(QDate first, int limit) {
    auto rows = session_.list(
        "SELECT f.id, f.order_id, f.due_on, f.state, f.next_on, f.attempts, f.score, f.is_fixed, f.revision, "
        "o.number, o.vehicle_id, v.plate, v.model, o.customer_id, o.sender_name, o.sender_phone, s.name, "
        "o.delivered_on FROM follow_ups f JOIN orders o ON o.id = f.order_id "
        "JOIN vehicles v ON v.id = o.vehicle_id JOIN staff s ON s.id = o.advisor_id "
        "WHERE f.due_on >= ? AND f.state <> 'open' AND o.delivered_on IS NOT NULL ORDER BY CASE WHEN f.score "
        "<= ? OR f.is_fixed = 0 THEN 0 ELSE 1 END, f.due_on DESC, f.id DESC LIMIT ?",
        {first, Survey::dissatisfiedScore, limit}, rowFrom);
    readJobs(rows);
    return rows;
}

void FollowUpStore::readJobs(std::vector<FollowUpRow>& rows) {
    for (FollowUpRow& row : rows) {
        session_.each("SELECT complaint FROM jobs WHERE order_id = ? AND is_removed = 0 "
                      "AND decision = 'approved' ORDER BY position",
                      {row.followUp.order}, [&row](const Row& job) { row.jobs.append(job.text(0)); });
    }
}

std::vector<FollowUpCall> FollowUpStore::calls(FollowUpId id) {
    return session_.list("SELECT c.at, s.name, c.outcome, c.score, c.is_fixed, c.words "
                         "FROM follow_up_calls c JOIN staff s ON s.id = c.actor_id "
                         "WHERE c.follow_up_id = ? ORDER BY c.id DESC",
                         {id}, callFrom);
}

std::vector<FollowUpCall> FollowUpStore::callsOf(OrderId order) {
    const auto id = session_.first("SELECT id FROM follow_ups WHERE order_id = ?", {order},
                                   [](const Row& row) { return row.id<FollowUpId>(0); });
    return id ? calls(*id) : std::vector<FollowUpCall>();
}

void FollowUpStore::anonymise(CustomerId customer) {
    session_.execute("UPDATE follow_up_calls SET words = '' WHERE words <> '' AND follow_up_id IN (SELECT "
                     "f.id FROM follow_ups f JOIN orders o ON o.id = f.order_id WHERE o.customer_id = ?)",
                     {customer});
    session_.mark(Topic::Customers);
}

} // namespace baydesk
