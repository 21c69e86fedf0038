// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/follow_up_service.h"

#include "domain/orders/repair_order.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "storage/follow_up_store.h"
#include "storage/history_store.h"
#include "storage/privacy_store.h"

#include <cassert>
#include <stdexcept>

namespace baydesk {

namespace {

constexpr int shownAtMost = 500;
constexpr int closedDays = 30;

} // namespace

std::vector<FollowUpRow> FollowUpService::masked(std::vector<FollowUpRow> rows) {
    const PrivateData privacy = PrivateData::masked(session_, context_);
    for (FollowUpRow& row : rows) {
        row.name = privacy.name(row.name);
        row.phone = privacy.phone(row.phone);
    }
    return rows;
}

std::vector<FollowUpRow> FollowUpService::due() {
    require(session_, context_, Right::SeeCustomers);
    return masked(FollowUpStore(session_).due(context_.today(), shownAtMost));
}

std::vector<FollowUpRow> FollowUpService::closed() {
    require(session_, context_, Right::SeeCustomers);
    return masked(FollowUpStore(session_).closed(
        context_.shop->calendar.startOf(context_.today().addDays(-closedDays)), shownAtMost));
}

FollowUpView FollowUpService::open(FollowUpId id) {
    require(session_, context_, Right::SeeCustomers);
    FollowUpStore store(session_);
    auto row = store.row(id);
    if (!row) {
        throw std::logic_error("there is no such follow-up");
    }
    const PrivateData privacy(session_, context_);
    row->name = privacy.name(row->name);
    row->phone = privacy.phone(row->phone);
    privacy.note(row->customer, PrivateOccasion::Order);
    return {*std::move(row), store.calls(id)};
}

void FollowUpService::record(FollowUpId id, std::int64_t revision, const CallDraft& typed) {
    require(session_, context_, Right::CallCustomers);
    assert(session_.inTransaction());
    FollowUpStore store(session_);
    auto before = store.find(id);
    if (!before) {
        throw std::logic_error("there is no such follow-up");
    }
    before->revision = revision;
    const CallDraft call = checkedCall(*before, typed);
    const FollowUp after = afterCall(*before, call, context_.today());
    store.record(after, call, context_.actor, context_.now);
    const auto append = [&](const char* act, const QStringList& details) {
        HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                      before->order.value(), act, details);
    };
    switch (call.outcome) {
    case CallOutcome::Answered:
        append(call.survey->isFixed ? "order.follow_up_answered" : "order.follow_up_not_fixed",
               {QString::number(call.survey->score), call.survey->words});
        break;
    case CallOutcome::NotReached:
        append("order.follow_up_not_reached", {QString::number(after.attempts)});
        break;
    case CallOutcome::Declined: append("order.follow_up_declined", {}); break;
    }
}

void planFollowUp(Session& session, const Context& context, const RepairOrder& delivered) {
    const OrderHeader& header = delivered.header();
    const bool isInternal =
        delivered.isInternal() || delivered.payers() == std::vector{Payer::Internal};
    if (isInternal || header.isReleased || !header.deliveredOn ||
        PrivacyStore(session).refused(header.customer, DataPurpose::Surveys)) {
        return;
    }
    FollowUpStore(session).plan(*header.id, followUpDueOn(*header.deliveredOn, context.shop->followUpDays));
}

} // namespace baydesk
