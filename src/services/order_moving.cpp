// SPDX-License-Identifier: GPL-3.0-or-later
// What was written in the wrong place: a line in another job, an order for another purpose.
#include "services/order_service.h"

#include "domain/values/refusal.h"
#include "services/discount_authority.h"
#include "services/labour_rate_service.h"
#include "services/rights.h"
#include "storage/campaign_store.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderService)
};
} // namespace

int OrderService::moveLine(OrderId id, int job, int line, int toJob) {
    require(session_, context_, Right::WriteOrders);
    if (job == toJob) {
        return line;
    }
    int position = 0;
    const RepairOrder order =
        changeWork(id, [&](RepairOrder& changed) { position = changed.moveLine(job, line, toJob); });
    const OrderLine& moved = order.job(toJob).lines.back();
    append(id, "order.line_moved", {order.job(job).letter(), order.job(toJob).letter(), moved.description});
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
