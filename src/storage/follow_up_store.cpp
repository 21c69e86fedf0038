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

std::optional<FollowUp> FollowUpStore::ofOrder(OrderId order) {
    return session_.first("SELECT id, order_id, due_on, state, next_on, attempts, score, is_fixed, revision "
                          "FROM follow_ups WHERE order_id = ?",
                          {order}, followUpFrom);
}

// One row for each job that was done; a follow-up without any has one with an empty complaint.
std::vector<FollowUpRow> FollowUpStore::listed(Sql sql, Session::Binds binds) {
    std::vector<FollowUpRow> rows;
    session_.each(sql, binds, [&rows](const Row& row) {
        if (rows.empty() || rows.back().followUp.id != row.id<FollowUpId>(0)) {
            rows.push_back(rowFrom(row));
        }
        if (const QString complaint = row.text(18); !complaint.isEmpty()) {
            rows.back().jobs.append(complaint);
        }
    });
    return rows;
}

std::optional<FollowUpRow> FollowUpStore::row(FollowUpId id) {
    auto rows = listed(
        "SELECT f.id, f.order_id, f.due_on, f.state, f.next_on, f.attempts, f.score, f.is_fixed, f.revision, "
        "o.number, o.vehicle_id, v.plate, v.model, o.customer_id, o.sender_name, o.sender_phone, s.name, "
        "COALESCE(o.delivered_on, f.due_on), COALESCE(j.complaint, '') FROM follow_ups f "
        "JOIN orders o ON o.id = f.order_id JOIN vehicles v ON v.id = o.vehicle_id "
        "JOIN staff s ON s.id = o.advisor_id LEFT JOIN jobs j ON j.order_id = f.order_id "
        "AND j.is_removed = 0 AND j.decision = 'approved' WHERE f.id = ? ORDER BY j.position",
        {id});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<FollowUpRow> FollowUpStore::due(QDate today, int limit) {
    return listed(
        "WITH listed AS (SELECT f.* FROM follow_ups f JOIN orders o ON o.id = f.order_id "
        "WHERE f.next_on <= ? AND f.due_on >= ? AND o.state = 'delivered' "
        "AND COALESCE((SELECT c.is_given FROM data_consents c WHERE c.customer_id = o.customer_id "
        "AND c.purpose = 'surveys' ORDER BY c.id DESC LIMIT 1), 1) = 1 ORDER BY f.next_on, f.id LIMIT ?) "
        "SELECT f.id, f.order_id, f.due_on, f.state, f.next_on, f.attempts, f.score, f.is_fixed, f.revision, "
        "o.number, o.vehicle_id, v.plate, v.model, o.customer_id, o.sender_name, o.sender_phone, s.name, "
        "o.delivered_on, COALESCE(j.complaint, '') FROM listed f JOIN orders o ON o.id = f.order_id "
        "JOIN vehicles v ON v.id = o.vehicle_id JOIN staff s ON s.id = o.advisor_id "
        "LEFT JOIN jobs j ON j.order_id = f.order_id AND j.is_removed = 0 AND j.decision = 'approved' "
        "ORDER BY f.next_on, f.id, j.position",
        {today, today.addDays(-followUpLapseDays), limit});
}

std::vector<FollowUpRow> FollowUpStore::closed(Timestamp since, int limit) {
    return listed(
        "WITH called AS (SELECT follow_up_id, MAX(id) AS call_id FROM follow_up_calls WHERE at >= ? "
        "GROUP BY follow_up_id), listed AS (SELECT f.*, c.call_id, CASE WHEN f.score <= ? OR f.is_fixed = 0 "
        "THEN 0 ELSE 1 END AS place FROM called c JOIN follow_ups f ON f.id = c.follow_up_id "
        "JOIN orders o ON o.id = f.order_id WHERE f.state <> 'open' AND o.delivered_on IS NOT NULL "
        "ORDER BY place, c.call_id DESC LIMIT ?) "
        "SELECT f.id, f.order_id, f.due_on, f.state, f.next_on, f.attempts, f.score, f.is_fixed, f.revision, "
        "o.number, o.vehicle_id, v.plate, v.model, o.customer_id, o.sender_name, o.sender_phone, s.name, "
        "o.delivered_on, COALESCE(j.complaint, '') FROM listed f JOIN orders o ON o.id = f.order_id "
        "JOIN vehicles v ON v.id = o.vehicle_id JOIN staff s ON s.id = o.advisor_id "
        "LEFT JOIN jobs j ON j.order_id = f.order_id AND j.is_removed = 0 AND j.decision = 'approved' "
        "ORDER BY f.place, f.call_id DESC, j.position",
        {since, Survey::dissatisfiedScore, limit});
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
