// SPDX-License-Identifier: GPL-3.0-or-later
// What was written in the wrong place: a line in another job, an order for another purpose.
#include "services/order_service.h"

#include "domain/values/refusal.h"
#include "services/discount_authority.h"
#include "services/labour_rate_service.h"
#include "services/rights.h"
#include "storage/campaign_store.h"
#include "storage/discount_store.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderService)
};

QString fen(Money amount) {
    return QString::number(amount.fen());
}

/// The yes to a discount was given for the work of one job.
void requireNotGranted(Session& session, const OrderLine& line, const Job& job) {
    if (line.id && DiscountStore(session).isGranted(*line.id)) {
        throw Refusal("discount.granted_here",
                      Tr::tr("“%1” was granted for job %2.").arg(line.description, job.letter()),
                      Tr::tr("Remove it here and give or ask for the discount on the other job."), "job");
    }
}
} // namespace

int OrderService::moveLine(OrderId id, int job, int line, int toJob, const LineDraft& typed,
                           const std::optional<EditBase<LineDraft>>& base) {
    require(session_, context_, Right::WriteOrders);
    if (job == toJob) {
        editLine(id, job, line, typed, base);
        return line;
    }
    int position = 0;
    Money before;
    const RepairOrder order = changeWork(id, [&](RepairOrder& changed) {
        const std::vector<OrderLine>& lines = changed.job(job).lines;
        const auto found = std::ranges::find(lines, line, &OrderLine::position);
        LineDraft draft = typed;
        if (found != lines.end()) {
            requireNotGranted(session_, *found, changed.job(job));
            before = found->amount;
            draft = wantedLine(*found, typed, base);
        }
        position = changed.moveLine(job, line, toJob, draft);
    });
    const OrderLine& moved = order.job(toJob).lines.back();
    const QString letter = order.job(toJob).letter();
    append(id, "order.line_moved", {order.job(job).letter(), letter, moved.description});
    if (moved.amount != before) {
        append(id, "order.line_changed", {letter, moved.description, fen(before), fen(moved.amount)});
    }
    return position;
}

void OrderService::changePurpose(OrderId id, OrderPurpose purpose) {
    require(session_, context_, Right::WriteOrders);
    OrderPurpose before = purpose;
    const RepairOrder order = change(id, [&](RepairOrder& changed) {
        before = changed.header().purpose;
        if (before == purpose) {
            return;
        }
        const auto campaigns = CampaignStore(session_).ofOrder(id);
        const bool hasCampaign =
            std::ranges::any_of(changed.jobs(), [&](const Job* job) { return campaigns.contains(*job->id); });
        if (isInternal(purpose) && hasCampaign) {
            throw Refusal(
                "order.purpose_campaign",
                Tr::tr("A campaign of the maker is a job of this order, and on an internal order the "
                       "maker does not pay."),
                Tr::tr("Remove that job first, or leave it a customer's order."), "purpose");
        }
        changed.changePurpose(purpose, labourRates(session_, context_));
    });
    if (before == purpose) {
        return;
    }
    append(id, "order.purpose_changed", {code(before), code(purpose)});
    session_.mark(Topic::Months);
    lapseDiscountRequests(session_, context_, order);
}

} // namespace baydesk
