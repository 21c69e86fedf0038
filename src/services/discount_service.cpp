// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/discount_service.h"

#include "domain/values/refusal.h"
#include "services/discount_authority.h"
#include "services/order_service.h"
#include "services/rights.h"
#include "storage/discount_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Discount)
};

constexpr std::int64_t theShop = 1;
constexpr Percent whole = Percent::fromBasisPoints(10'000);

QString fen(Money amount) {
    return QString::number(amount.fen());
}

/// The discounts of the order once the line stands on it; refuses what nobody may write. Works on a copy.
DiscountStanding standingWith(RepairOrder order, int job, const LineDraft& line) {
    order.addLine(job, line);
    return discountStanding(order);
}

/// A job has one question at a time: of two open ones each would be answered without the other.
void requireNoneOpen(const std::vector<DiscountRequest>& requests, int job, StaffId actor) {
    const auto open = std::ranges::find_if(
        requests, [job](const DiscountRequest& each) { return each.isOpen() && each.job == job; });
    if (open == requests.end()) {
        return;
    }
    throw Refusal("discount.asked_already",
                  Tr::tr("%1 has asked for a discount of %2 on job %3 already, and nobody has answered yet.")
                      .arg(open->askedBy, open->amount.toString(), letterOf(job)),
                  open->asker == actor
                      ? Tr::tr("Wait for the answer, or withdraw that request and ask again.")
                      : Tr::tr("Wait for the answer, or let %1 withdraw that request and ask again.")
                            .arg(open->askedBy),
                  "price");
}

} // namespace

DiscountService::DiscountService(Session& session, const Context& context)
    : session_(session), context_(context) {}

DiscountLimits DiscountService::limits() {
    require(session_, context_, Right::SeeLists);
    return DiscountStore(session_).limits();
}

Percent DiscountService::ownLimit() {
    require(session_, context_, Right::SeeLists);
    return discountLimitOf(session_, context_);
}

void DiscountService::setLimit(StaffRole role, Percent limit) {
    require(session_, context_, Right::ChangeSettings);
    DiscountStore store(session_);
    const auto before = store.limits().all();
    const auto found = before.find(role);
    if (found == before.end()) {
        throw Refusal("discount.limit", Tr::tr("“%1” gives no discounts.").arg(label(role)), {}, "limit");
    }
    if (limit < Percent() || limit > whole) {
        throw Refusal("discount.limit", Tr::tr("A limit is between 0% and 100%."), {}, "limit");
    }
    if (found->second == limit) {
        return;
    }
    store.setLimit(role, limit);
    HistoryStore(session_).append(
        context_.now, context_.actor, context_.desk, HistorySubject::Shop, theShop, "discount.limit_changed",
        {code(role), QString::number(found->second.basisPoints()), QString::number(limit.basisPoints())});
}

std::vector<DiscountRequestView> DiscountService::requests(OrderId id) {
    require(session_, context_, Right::SeeOrders);
    std::vector<DiscountRequestView> views;
    DiscountStore store(session_);
    for (const DiscountRequest& request : store.ofOrder(id)) {
        views.push_back({.request = request, .isOwn = request.asker == context_.actor});
    }
    if (std::ranges::none_of(views, [](const auto& view) { return view.request.isOpen(); }) ||
        !may(session_, context_, Right::WriteOrders)) {
        return views;
    }
    const RepairOrder order = OrderStore(session_).load(id);
    const Percent limit = discountLimitOf(session_, context_);
    const DiscountLimits limits = store.limits();
    for (DiscountRequestView& view : views) {
        if (view.request.isOpen()) {
            view.mayGrant =
                discountRoom(order, view.request.job, view.request.half).holds(view.request.amount, limit);
            view.mayRefuse = limit > limits.of(view.request.askerRole);
        }
    }
    return views;
}

std::vector<DiscountToAnswer> DiscountService::toAnswer() {
    require(session_, context_, Right::SeeOrders);
    std::vector<DiscountToAnswer> found;
    if (!may(session_, context_, Right::WriteOrders)) {
        return found;
    }
    const Percent limit = discountLimitOf(session_, context_);
    for (const DiscountStore::OpenRequest& open : DiscountStore(session_).open()) {
        if (open.request.asker != context_.actor && open.room.holds(open.request.amount, limit)) {
            found.push_back({open.request, open.orderNumber, open.plate});
        }
    }
    return found;
}

DiscountRequestId DiscountService::ask(OrderId id, int job, const LineDraft& typed,
                                       const QString& typedReason) {
    require(session_, context_, Right::WriteOrders);
    const RepairOrder order = OrderStore(session_).load(id);
    if (typed.kind != LineKind::Discount || typed.payer != Payer::Customer) {
        throw Refusal("discount.kind", Tr::tr("Only a discount of the customer's share is asked for."), {},
                      "kind");
    }
    LineDraft draft = typed;
    draft.unitPrice = amountFor(typed.unitPrice, typed.quantity);
    draft.quantity = Quantity::whole(1);
    draft.description = makeLine(draft).description;
    DiscountStore store(session_);
    requireNoneOpen(store.ofOrder(id), job, context_.actor);
    const DiscountStanding after = standingWith(order, job, draft);
    if (after.isWithin(discountLimitOf(session_, context_))) {
        throw Refusal("discount.within_limit", Tr::tr("You may give this discount yourself."),
                      Tr::tr("Add the line."), "price");
    }
    const QString reason = checkedDiscountReason(
        typedReason, Tr::tr("Say in at most 200 characters why the customer should have this discount."));
    const DiscountRequestId request =
        store.add(id, *order.job(job).id, draft, reason, context_.actor, context_.now);
    append(*store.find(request), "order.discount_asked", reason);
    return request;
}

DiscountRequest DiscountService::loadOpen(DiscountRequestId id) {
    const auto request = DiscountStore(session_).find(id);
    if (!request) {
        throw std::logic_error("there is no such discount request");
    }
    if (!request->isOpen()) {
        throw Refusal("discount.answered", Tr::tr("This request is %1 already.").arg(label(request->state)),
                      Tr::tr("Ask for the discount again if it is still wanted."));
    }
    return *request;
}

void DiscountService::grant(DiscountRequestId id) {
    require(session_, context_, Right::WriteOrders);
    const DiscountRequest request = loadOpen(id);
    OrderService orders(session_, context_);
    const int position = orders.addLine(request.order, request.job, request.line());
    const RepairOrder order = OrderStore(session_).load(request.order);
    const auto& lines = order.job(request.job).lines;
    const auto line = std::ranges::find(lines, position, &OrderLine::position);
    DiscountStore(session_).grant(id, *line->id, context_.actor, context_.now);
    append(request, "order.discount_granted", request.askedBy);
}

void DiscountService::refuse(DiscountRequestId id, const QString& typedReason) {
    require(session_, context_, Right::WriteOrders);
    const DiscountRequest request = loadOpen(id);
    DiscountStore store(session_);
    const Percent limit = discountLimitOf(session_, context_);
    if (limit <= store.limits().of(request.askerRole)) {
        throw Refusal("discount.not_above",
                      Tr::tr("Only who may take off more than %1 answers this.").arg(request.askedBy));
    }
    const QString reason =
        checkedDiscountReason(typedReason, Tr::tr("Say in at most 200 characters why it is refused."));
    store.answer(id, DiscountRequestState::Refused, reason, context_.actor, context_.now);
    append(request, "order.discount_refused", reason);
}

void DiscountService::withdraw(DiscountRequestId id) {
    require(session_, context_, Right::WriteOrders);
    const DiscountRequest request = loadOpen(id);
    if (request.asker != context_.actor) {
        throw Refusal("discount.not_asker",
                      Tr::tr("Only %1, who asked for it, withdraws this.").arg(request.askedBy));
    }
    DiscountStore(session_).answer(id, DiscountRequestState::Withdrawn, {}, context_.actor, context_.now);
    append(request, "order.discount_withdrawn");
}

void DiscountService::append(const DiscountRequest& request, const char* act, const QString& word) {
    QStringList details{letterOf(request.job), fen(request.amount)};
    if (!word.isEmpty()) {
        details.append(word);
    }
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  request.order.value(), act, details);
}

} // namespace baydesk
